/** A step on the way from an entry to the root of the log. */
export interface ProofStep {
  /** On which side of the path the sibling stands. */
  side: "left" | "right";
  /** The sibling's hash, in hex. */
  sibling: string;
  /** The hash of both, in hex. */
  hash: string;
}

/** What came of checking a proof: the hash of the text, each step, and the root they lead to. */
export interface CheckedProof {
  leaf: string;
  steps: ProofStep[];
  root: string;
  /** Whether the path fits a log of that size; one too long or too short proves nothing. */
  fits: boolean;
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

async function sha256(...parts: Uint8Array[]) {
  const whole = await new Blob(parts as BlobPart[]).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/**
 * Follows an inclusion proof from an entry's text up to the root (RFC 6962, 2.1.1; the walk as in RFC 9162, 2.1.3.2).
 * Whether the root is the one the log signed is for the caller to compare.
 */
export async function checkInclusion(
  text: string,
  proof: { leafIndex: number; treeSize: number; hashes: string[] },
): Promise<CheckedProof> {
  let hash = await sha256(leafMark, new TextEncoder().encode(text));
  const leaf = toHex(hash);
  const steps: ProofStep[] = [];
  // Halved by division, not by shifts: those end at 31 bits.
  let node = proof.leafIndex;
  let last = proof.treeSize - 1;
  let fits = node >= 0 && node <= last;
  for (const sibling of proof.hashes) {
    fits &&= last > 0;
    const left = node % 2 === 1 || node === last;
    hash = left ? await sha256(nodeMark, fromHex(sibling), hash) : await sha256(nodeMark, hash, fromHex(sibling));
    steps.push({ side: left ? "left" : "right", sibling, hash: toHex(hash) });
    // A last node without a right sibling moves up unchanged until it is a right child itself.
    while (left && node % 2 === 0 && node > 0) {
      node /= 2;
      last = Math.floor(last / 2);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return { leaf, steps, root: toHex(hash), fits: fits && last === 0 };
}
