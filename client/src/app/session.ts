import { useSyncExternalStore } from "react";
import { api, type Problem } from "@/api/client";
import { accessToken, keep, onToken, renew } from "@/api/token";

/** Whether somebody was signed in at the last page; spares the sign-in page a request that must fail. Holds no data. */
const hint = "hotelprivacy-signed-in";

/** Signs in again by the cookie, when the page opens. */
export async function resume() {
  if (localStorage.getItem(hint)) {
    await renew().catch(() => false);
  }
}

/** Signs in; gives the problem when it is refused. */
export async function signIn(credentials: { email: string; password: string; totp?: string }): Promise<Problem | undefined> {
  const { data, error } = await api.POST("/api/v1/auth/login", { body: credentials });
  if (error) {
    return error;
  }
  localStorage.setItem(hint, "1");
  keep(data);
  return undefined;
}

/** Signs out here and on the server. */
export async function signOut() {
  localStorage.removeItem(hint);
  await api.POST("/api/v1/auth/logout").catch(() => undefined);
  keep(undefined);
}

/** Whether somebody is signed in. */
export const useSignedIn = () => useSyncExternalStore(onToken, () => accessToken() !== undefined);
