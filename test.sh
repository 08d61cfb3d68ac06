#!/usr/bin/env bash
# Everything that is checked, in one command. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0 failed=0

# What a fresh Debian machine lacks; the .NET SDK (global.json) and Node.js 20 must be there.
packages=()
command -v chromium >/dev/null || packages+=(chromium)
command -v softhsm2-util >/dev/null || packages+=(softhsm2)
fc-list 2>/dev/null | grep -qi 'cjk' || packages+=(fontconfig fonts-noto-cjk)
if [ ${#packages[@]} -gt 0 ]; then
  as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
  $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=600 "${packages[@]}" >"$results/apt" 2>&1 || { tail -20 "$results/apt"; echo "could not install ${packages[*]}"; }
fi

# One check without a count of its own.
check() {
  local name=$1 started=$SECONDS
  shift
  if "$@" >"$results/out" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $name ($((SECONDS - started)) s)"
  else
    failed=$((failed + 1))
    echo "FAILED  $name ($((SECONDS - started)) s)"
    tail -60 "$results/out"
  fi
}

# One xunit project: its tests are counted, and what is skipped says why.
suite() {
  local project=$1 started=$SECONDS trx=$results/$(basename "$1").trx
  dotnet test "$project" --no-build --nologo --logger "trx;LogFileName=$trx" --logger "console;verbosity=normal" >"$results/out" 2>&1
  local code=$? counters good bad
  counters=$(grep -o '<Counters [^>]*' "$trx" 2>/dev/null)
  good=$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counters")
  bad=$(sed -n 's/.* failed="\([0-9]*\)".*/\1/p' <<<"$counters")
  passed=$((passed + ${good:-0}))
  failed=$((failed + ${bad:-0}))
  # A run that broke off has failed, whatever was counted until then.
  [ $code -ne 0 ] && [ "${bad:-0}" -eq 0 ] && failed=$((failed + 1))
  if [ $code -eq 0 ]; then echo "ok      $project: ${good:-0} passed ($((SECONDS - started)) s)"; else
    echo "FAILED  $project: ${good:-0} passed, ${bad:-0} failed ($((SECONDS - started)) s)"
    grep -vE '^ *Passed ' "$results/out" | tail -120
  fi
  grep -E 'SKIP|skipped because|Skipped' "$results/out" | sort -u | head -20
}

vitest() {
  local started=$SECONDS report=$results/vitest.json good bad
  (cd client && npx vitest run --reporter=json --outputFile="$report") >"$results/out" 2>&1
  local code=$?
  good=$(sed -n 's/.*"numPassedTests":\([0-9]*\).*/\1/p' "$report" 2>/dev/null)
  bad=$(sed -n 's/.*"numFailedTests":\([0-9]*\).*/\1/p' "$report" 2>/dev/null)
  passed=$((passed + ${good:-0}))
  failed=$((failed + ${bad:-0}))
  [ $code -ne 0 ] && [ "${bad:-0}" -eq 0 ] && failed=$((failed + 1))
  if [ $code -eq 0 ]; then echo "ok      client unit tests: ${good:-0} passed ($((SECONDS - started)) s)"; else
    echo "FAILED  client unit tests"
    tail -60 "$results/out"
  fi
}

in_client() { (cd client && "$@"); }
api_types_current() { in_client npm run --silent api && git diff --exit-code -- client/src/api/schema.d.ts; }

check "build" dotnet build HotelPrivacy.sln --nologo -v quiet
check "types of the API are those of the document" api_types_current
check "OpenAPI lint" in_client npm run --silent api:lint
check "client types" in_client npm run --silent types
check "client lint" in_client npm run --silent lint
check "script sizes" in_client npm run --silent sizes
vitest
suite tests/Unit
suite tests/Architecture
suite tests/Integration
suite tests/Browser

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
