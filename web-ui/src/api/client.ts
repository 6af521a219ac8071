import createClient, { type Middleware } from "openapi-fetch";
import { csrf } from "./csrf";
import { toProblem, unreachable } from "./problem";
import type { paths } from "./schema";
import { readClock } from "./serverClock";

const everyCall: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") request.headers.set(csrf.header, csrf.get());
    return request;
  },
  onResponse({ response }) {
    readClock(response.headers.get("Date"));
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === "AbortError" ? error : unreachable();
  },
};

/** The one client; every call's path, parameters and bodies are checked against the server's document. */
export const api = createClient<paths>({ baseUrl: "", credentials: "same-origin" });
api.use(everyCall);

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a call that went well; anything else is thrown as a {@link Problem}. */
export async function told<T>(call: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) throw toProblem(response.status, error);
  return data;
}

/** Waits for a call that answers with no body. */
export async function done(call: Promise<Answered<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw toProblem(response.status, error);
}
