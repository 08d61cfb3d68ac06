import { accessToken, renew } from "@/api/token";

/** Saves an answer of the API as a file: the token travels in a header, never in a link. */
export async function download(path: string, accept: string, name: string): Promise<void> {
  const ask = () => fetch(path, { headers: { Authorization: `Bearer ${accessToken() ?? ""}`, Accept: accept } });
  let answer = await ask();
  if (answer.status === 401 && (await renew())) {
    answer = await ask();
  }
  if (!answer.ok) {
    throw await answer.json();
  }
  saveFile(await answer.blob(), name);
}

/** Saves what the browser holds as a file. */
export function saveFile(content: Blob, name: string) {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
