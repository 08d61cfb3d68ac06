import { accessToken, renew } from "@/api/token";
import type { Schema } from "@/api/client";

type Started = Schema<"StartImportResponse">;

/** Sends a file to be imported. Unlike fetch, this request tells how much of it has gone. */
export async function upload(form: FormData, told: (share: number) => void, stop: AbortSignal): Promise<Started> {
  const first = await send(form, told, stop);
  const { status, body } = first.status === 401 && (await renew()) ? await send(form, told, stop) : first;
  if (status !== 202) {
    throw body as Error;
  }
  return body as Started;
}

function send(form: FormData, told: (share: number) => void, stop: AbortSignal) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/guests/imports");
    request.setRequestHeader("Authorization", `Bearer ${accessToken() ?? ""}`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => told(loaded / total);
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => reject(new Error("the connection broke"));
    request.onabort = () => reject(new DOMException("stopped", "AbortError"));
    stop.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}
