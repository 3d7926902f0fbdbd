import type { SourceFormat, SourceRefusal } from "../source.js";

const signatures: readonly (readonly [refusal: SourceRefusal, ...bytes: number[]])[] = [
  ["gzip", 0x1f, 0x8b],
  ["packed", 0x42, 0x5a, 0x68],
  ["packed", 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ["packed", 0x37, 0x7a, 0xbc, 0xaf],
  ["packed", 0x28, 0xb5, 0x2f, 0xfd],
  ["packed", 0x52, 0x61, 0x72, 0x21],
  ["pdf", 0x25, 0x50, 0x44, 0x46],
];

/** Files that people hand over and that are something else: named for what they are. */
export const foreign: SourceFormat = {
  recognises: ({ head }) => refusalOf(head) !== undefined,
  read: ({ head }) => ({ refused: refusalOf(head) ?? "binary" }),
};

function refusalOf(head: Uint8Array): SourceRefusal | undefined {
  return signatures.find(([, ...bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
}
