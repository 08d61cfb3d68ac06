import { QueryClient } from "@tanstack/react-query";
import createClient from "openapi-react-query";
import { api } from "./client";

/** The API as queries and mutations; apart from the plain client, so that the sign-in page does not fetch it. */
export const $api = createClient(api);

/** What was read from the API; a refusal is an answer and not asked again. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 10_000, refetchOnWindowFocus: true }, mutations: { retry: false } },
});
