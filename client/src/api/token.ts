/** The access token lives in this module's memory and nowhere else; a reload gets a new one by the cookie no script can read. */
export interface SignedIn {
  accessToken: string;
  expiresAt: string;
}

let current: SignedIn | undefined;
const listeners = new Set<() => void>();

/** The token to send, if somebody is signed in. */
export const accessToken = () => current?.accessToken;

/** Keeps or forgets the token and tells who listens. */
export function keep(token: SignedIn | undefined) {
  current = token;
  listeners.forEach((tell) => tell());
}

/** Calls back whenever somebody signs in or out; gives the way to stop. */
export function onToken(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let underWay: Promise<boolean> | undefined;

/** Asks for a new access token by the refresh cookie; one request at a time, across tabs too, because the cookie works once. */
export function renew(): Promise<boolean> {
  underWay ??= renewAlone();
  return underWay;
}

async function renewAlone(): Promise<boolean> {
  try {
    return await navigator.locks.request("hotelprivacy-refresh", refresh);
  } finally {
    underWay = undefined;
  }
}

async function refresh(): Promise<boolean> {
  const answer = await fetch("/api/v1/auth/refresh", { method: "POST" });
  keep(answer.ok ? ((await answer.json()) as SignedIn) : undefined);
  return answer.ok;
}
