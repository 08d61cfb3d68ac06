#!/usr/bin/env bash
# Measures the published server over HTTP against a bare ASP.NET Core app ("dotnet new web"), by CPU time from /proc/<pid>/stat:
#   http.sh check     one consent check with an API key over a million receipts
#   http.sh start     start to /readyz on the database of "check"
#   http.sh import    import of a million CSV rows against inserting the same rows, and memory; with WRITES=1 also other writes meanwhile
#   http.sh rewrap    re-wrapping of the data keys of ROWS guests (two each) by rotations of their hotel's key; PROFILE=cn for the Chinese algorithms
# Needs wrk, jq, curl. WORK is kept between the measurements; ROWS and ROUNDS can be made smaller.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
WORK=${WORK:-$(mktemp -d)} ROWS=${ROWS:-1000000} ROUNDS=${ROUNDS:-5} PORT=${PORT:-5611}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 ASPNETCORE_ENVIRONMENT=Production
password='correct horse battery staple 1'
api=http://127.0.0.1:$PORT bare=http://127.0.0.1:$((PORT + 1))
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done' EXIT
mkdir -p "$WORK"

publish() {
  [ -f "$WORK/api/HotelPrivacy.Api.dll" ] || dotnet publish "$home/src/Api" -c Release -o "$WORK/api" -p:BuildDashboard=false -p:RunAnalyzers=false -v q >"$WORK/publish.log"
  [ -f "$WORK/tool/HotelPrivacy.Benchmarks.dll" ] || dotnet build "$here" -c Release -o "$WORK/tool" -p:BuildDashboard=false -p:RunAnalyzers=false -v q >>"$WORK/publish.log"
  [ -f "$WORK/bare/bare.dll" ] || { dotnet new web -n bare -o "$WORK/bare-source" >/dev/null && dotnet publish "$WORK/bare-source" -c Release -o "$WORK/bare" -v q >>"$WORK/publish.log"; }
}

# start <data directory>: the server; its process id in $server
start() {
  HotelPrivacy__DataDirectory=$1 HotelPrivacy__Bootstrap__AdminEmail=admin@example.com HotelPrivacy__Bootstrap__AdminPassword=$password \
    HotelPrivacy__Limits__RequestsPerMinute=100000000 HotelPrivacy__SignIn__AccessTokenLifetime=12:00:00 ASPNETCORE_URLS=$api dotnet "$WORK/api/HotelPrivacy.Api.dll" >"$WORK/api.log" 2>&1 &
  server=$! pids+=($!)
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$api/readyz")" = 200 ]; do sleep 0.02; done
}

start_bare() {
  ASPNETCORE_URLS=$bare dotnet "$WORK/bare/bare.dll" --contentRoot "$WORK/bare" >"$WORK/bare.log" 2>&1 &
  server=$! pids+=($!)
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$bare/")" = 200 ]; do sleep 0.02; done
}

stop() { kill "$1" && wait "$1" 2>/dev/null || true; }

# CPU time of a process so far, in milliseconds.
cpu() { awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) * 1000 / hz }' "/proc/$1/stat"; }

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

post() { curl -sf -X POST "$api/api/v1/$1" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d "$2"; }

sign_in() { token=$(curl -sf "$api/api/v1/auth/login" -H 'Content-Type: application/json' -d "{\"email\":\"admin@example.com\",\"password\":\"$password\"}" | jq -r .accessToken); }

make_hotel() {
  hotel=$(post hotels '{"code":"BENCH-1","name":{"zh":"临江饭店","en":"Riverside"},"legalEntity":"临江饭店有限公司","country":"CN","province":"浙江省","city":"杭州市","cryptoProfile":"'"${PROFILE:-intl}"'"}' | jq -r .id)
}

make_key() { key=$(post api-keys "{\"name\":\"pms\",\"hotelId\":\"$hotel\",\"scopes\":$1}" | jq -r .key); }

prepare_receipts() {
  [ -f "$WORK/receipts/key" ] && { key=$(cat "$WORK/receipts/key"); return; }
  rm -rf "$WORK/receipts"
  start "$WORK/receipts/data"
  sign_in
  make_hotel
  make_key '["consents:check"]'
  local both='{"zh":"说明","en":"text"}' notice
  notice=$(post consents/notices "{\"hotelId\":\"$hotel\",\"title\":$both,\"body\":$both,\"handler\":{\"name\":\"Riverside\",\"contact\":\"privacy@example.com\"},\"retention\":$both,\"rights\":$both,
    \"purposes\":[{\"code\":\"marketing\",\"name\":$both,\"basis\":\"consent\",\"categories\":[\"contact\"],\"sensitive\":false,\"recipients\":[],\"retention\":\"P3Y\"}]}" | jq -r .id)
  post "consents/notices/$notice/publish" '{}' >/dev/null
  stop "$server"
  dotnet "$WORK/tool/HotelPrivacy.Benchmarks.dll" receipts "$WORK/receipts/data/hotelprivacy.db" "$hotel" "$notice" marketing "$ROWS"
  echo "$key" >"$WORK/receipts/key"
}

# load <pid> <url> [script]: CPU time per request in microseconds
load() {
  local before after out
  before=$(cpu "$1")
  out=$(wrk -t1 -c16 -d"${SECONDS_EACH:-8}s" ${3:+-s "$3"} "$2")
  after=$(cpu "$1")
  if grep -q 'Non-2xx' <<<"$out"; then echo "$out" >&2; exit 1; fi
  awk -v spent="$(bc <<<"$after - $before")" '/requests in/ { print spent * 1000 / $1 }' <<<"$out"
}

check() {
  publish
  prepare_receipts
  start "$WORK/receipts/data"
  local product=$server peer
  start_bare
  peer=$server
  cat >"$WORK/check.lua" <<LUA
wrk.headers["X-Api-Key"] = "$key"
request = function()
  return wrk.format("GET", string.format("/api/v1/consents/check?purpose=marketing&guestId=00000000-0000-7000-8000-%012x", math.random($ROWS)))
end
LUA
  curl -sf "$api/api/v1/consents/check?purpose=marketing&guestId=00000000-0000-7000-8000-000000000001" -H "X-Api-Key: $key" | jq -e .allowed >/dev/null
  # Until the just-in-time compiler has done its part.
  for _ in 1 2 3; do
    load "$product" "$api" "$WORK/check.lua" >/dev/null
    load "$peer" "$bare/" >/dev/null
  done
  : >"$WORK/check.txt"
  for _ in $(seq "$ROUNDS"); do
    echo "$(load "$product" "$api" "$WORK/check.lua") $(load "$peer" "$bare/")" | awk '{ print $1, $2, $1 / $2 }' | tee -a "$WORK/check.txt"
  done
  echo "consent check: $(cut -d' ' -f1 "$WORK/check.txt" | median) µs, bare $(cut -d' ' -f2 "$WORK/check.txt" | median) µs, ratio $(cut -d' ' -f3 "$WORK/check.txt" | median)"
  stop "$product"
  stop "$peer"
}

start_race() {
  publish
  prepare_receipts
  : >"$WORK/start.txt"
  local product peer
  for _ in $(seq "$ROUNDS"); do
    start "$WORK/receipts/data"
    product=$(cpu "$server")
    stop "$server"
    start_bare
    peer=$(cpu "$server")
    stop "$server"
    echo "$product $peer" | awk '{ print $1, $2, $1 / $2 }' | tee -a "$WORK/start.txt"
  done
  echo "start to ready: $(cut -d' ' -f1 "$WORK/start.txt" | median) ms, empty $(cut -d' ' -f2 "$WORK/start.txt" | median) ms, ratio $(cut -d' ' -f3 "$WORK/start.txt" | median)"
}

rows() {
  awk -v rows="$ROWS" 'BEGIN {
    print "no,family,given,mail,tel,doctype,doc,nat,born,street,from,to,room"
    for (n = 1; n <= rows; n++)
      printf "R-%d,Wexcombe%d,Ottoline,o.wexcombe%d@example.com,+86139%08d,passport,QX%08d,GB,19%02d-04-17,文三路 %d 号,2026-%02d-%02d,2026-12-31,%d\n", n, n, n, n, n, n % 90 + 10, n % 900, n % 12 + 1, n % 28 + 1, n % 700
  }'
}

import() {
  publish
  [ -f "$WORK/rows-$ROWS.csv" ] || rows >"$WORK/rows-$ROWS.csv"
  local data=$WORK/import started id before after status=running
  rm -rf "$data"
  start "$data/data"
  sign_in
  make_hotel
  make_key '["guests:write"]'
  cat >"$WORK/write.lua" <<LUA
local n, run = 0, os.time()
wrk.method = "POST"
wrk.headers["X-Api-Key"] = "$key"
wrk.headers["Content-Type"] = "application/json"
function delay() return 100 end
function request()
  n = n + 1
  return wrk.format(nil, "/api/v1/guests", nil, string.format('{"hotelId":"$hotel","externalRef":"W-%d-%d","profile":{"familyName":"Marchetti","email":"i.marchetti@example.com"}}', run, n))
end
function done(summary, latency, requests)
  io.write(string.format("writes meanwhile: %d, p50 %.1f ms, p95 %.1f ms, max %.1f ms, refused %d\n", summary.requests, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency.max / 1000, summary.errors.status))
end
LUA
  local mapping='{"externalRef":"no","familyName":"family","givenName":"given","email":"mail","phone":"tel","idType":"doctype","idNumber":"doc","nationality":"nat","birthDate":"born","address":"street","arrival":"from","departure":"to","room":"room"}'
  before=$(cpu "$server")
  id=$(curl -sf "$api/api/v1/guests/imports" -H "Authorization: Bearer $token" -F "hotelId=$hotel" -F format=csv -F "mapping=$mapping" -F "file=@$WORK/rows-$ROWS.csv" | jq -r .id)
  : >"$WORK/memory.txt"
  until [ "$status" = completed ] || [ "$status" = failed ]; do
    sleep 1
    awk '/VmRSS/ { print $2 / 1024 }' "/proc/$server/status" >>"$WORK/memory.txt"
    [ -z "${WRITES:-}" ] || [ -n "${writer:-}" ] || { wrk -t1 -c1 -d"${WRITE_SECONDS:-60}s" -s "$WORK/write.lua" "$api" >"$WORK/write.txt" & local writer=$!; pids+=($writer); }
    status=$(curl -sf "$api/api/v1/guests/imports/$id" -H "Authorization: Bearer $token" | jq -r .status)
  done
  after=$(cpu "$server")
  curl -sf "$api/api/v1/guests/imports/$id" -H "Authorization: Bearer $token" | jq -c '{status, rowsRead, guestsCreated, staysCreated, rowsRejected, startedAt, finishedAt}'
  [ -z "${writer:-}" ] || { wait "$writer"; tail -1 "$WORK/write.txt"; }
  stop "$server"
  awk '{ v[NR] = $1; if ($1 > most) most = $1 } END { printf "memory in MB: first tenth %.0f, middle %.0f, last %.0f, most %.0f\n", v[int(NR / 10) + 1], v[int(NR / 2) + 1], v[NR], most }' "$WORK/memory.txt"
  rm -f "$WORK"/copy.db*
  dotnet "$WORK/tool/HotelPrivacy.Benchmarks.dll" insert "$data/data/hotelprivacy.db" "$WORK/copy.db" \
    | awk -v spent="$(bc <<<"$after - $before")" '{ printf "import of %d guests (%d rows of tables): %.1f s, plain insert %.1f s, ratio %.2f\n", $1, $2, spent / 1000, $3, spent / 1000 / $3 }'
}

rewrap() {
  publish
  [ -f "$WORK/rows-$ROWS.csv" ] || rows >"$WORK/rows-$ROWS.csv"
  local data=$WORK/rewrap-${PROFILE:-intl} id before after state moved
  rm -rf "$data"
  start "$data/data"
  sign_in
  make_hotel
  id=$(curl -sf "$api/api/v1/guests/imports" -H "Authorization: Bearer $token" -F "hotelId=$hotel" -F format=csv \
    -F 'mapping={"externalRef":"no","familyName":"family","givenName":"given","phone":"tel"}' -F "file=@$WORK/rows-$ROWS.csv" | jq -r .id)
  until [ "$(curl -sf "$api/api/v1/guests/imports/$id" -H "Authorization: Bearer $token" | jq -r .status)" = completed ]; do sleep 1; done
  : >"$WORK/rewrap.txt"
  # One more than counts: in the first the just-in-time compiler does its part.
  for round in $(seq 0 "$ROUNDS"); do
    before=$(cpu "$server")
    id=$(post encryption/rotations "{\"hotelId\":\"$hotel\",\"reason\":\"scheduled\"}" | jq -r .id)
    state=running
    while [ "$state" = running ]; do
      sleep 1
      read -r state moved < <(curl -sf "$api/api/v1/encryption/rotations?hotelId=$hotel&limit=1" -H "Authorization: Bearer $token" | jq -r '.items[0] | "\(.state) \(.keys)"')
    done
    after=$(cpu "$server")
    [ "$state" = completed ] || { echo "rotation $state" >&2; exit 1; }
    [ "$round" = 0 ] || awk -v spent="$(bc <<<"$after - $before")" -v keys="$moved" 'BEGIN { print keys * 1000 / spent, keys }' | tee -a "$WORK/rewrap.txt"
  done
  curl -sf "$api/api/v1/encryption/rotations/$id" -H "Authorization: Bearer $token" | jq -c .proof
  stop "$server"
  echo "re-wrap: $(cut -d' ' -f1 "$WORK/rewrap.txt" | median) keys per CPU second"
}

case ${1:-} in
  check) check ;;
  start) start_race ;;
  import) import ;;
  rewrap) rewrap ;;
  *) sed -n '2,7s/^# //p' "$0"; exit 2 ;;
esac
