import { parseCsv, separatorOf } from "./csv";

/** The beginning of a CSV file, read in the browser: nothing of it is sent anywhere. */
export interface CsvPreview {
  columns: string[];
  rows: string[][];
}

const sampleBytes = 64 * 1024;
const gzip = [0x1f, 0x8b];

/** Reads the header and the first rows of a file; a packed one (.gz) is unpacked as far as needed. */
export async function readPreview(file: Blob, rows: number): Promise<CsvPreview> {
  const text = decode(await beginning(file));
  const [columns = [], ...records] = parseCsv(text, separatorOf(text), rows + 1);
  return { columns: columns.map((column) => column.trim()), rows: records };
}

async function beginning(file: Blob): Promise<Uint8Array> {
  const mark = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = mark[0] === gzip[0] && mark[1] === gzip[1];
  const content: ReadableStream<Uint8Array> = packed ? file.stream().pipeThrough(new DecompressionStream("gzip")) : file.stream();
  const reader = content.getReader();
  const sample = new Uint8Array(sampleBytes);
  let length = 0;
  while (length < sampleBytes) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    sample.set(value.subarray(0, sampleBytes - length), length);
    length += value.length;
  }
  await reader.cancel();
  return sample.subarray(0, Math.min(length, sampleBytes));
}

/** UTF-16 by its mark, else UTF-8 unless most of what is not ASCII is broken in it: then GB18030, as the importer decides. */
export function decode(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }
  const text = new TextDecoder().decode(bytes, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - broken;
  return broken <= 1 + sound / 8 && (sound > 0 || broken === 0) ? text : new TextDecoder("gb18030").decode(bytes, { stream: true });
}
