import createFetchClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "./schema";
import { accessToken, renew } from "./token";

/** A schema of the OpenAPI document by its name. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The one shape of every refusal (RFC 9457). */
export type Problem = Schema<"Problem">;

const retries = new WeakMap<Request, Request>();

const authorise: Middleware = {
  onRequest({ request }) {
    const token = accessToken();
    if (token) {
      request.headers.set("Authorization", `Bearer ${token}`);
    }
    // A body can be read once only: the copy is for the one retry below.
    retries.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response }) {
    const again = retries.get(request);
    if (response.status !== 401 || !again || !(await renew())) {
      return response;
    }
    again.headers.set("Authorization", `Bearer ${accessToken() ?? ""}`);
    return fetch(again);
  },
};

/** The API with types from its document. */
export const api = createFetchClient<paths>({ baseUrl: location.origin, fetch: (request) => globalThis.fetch(request) });
api.use(authorise);
