import type { SourceFormat, SourceRefusal } from "../source.js";
import { headOf } from "../source-file.js";

const signature = [0xd0, 0xcf, 0x11, 0xe0];
/** The names of the container's files stand somewhere in it; those of small ones are found. */
const lookedAt = 16 * 1024 * 1024;

/** The container of Excel before 2007, and of workbooks with a password: both are to be saved as plain xlsx first. */
export const excel97: SourceFormat = {
  recognises: ({ head }) => signature.every((byte, at) => head[at] === byte),
  read: (file) => ({ refused: refusalOf(headOf(file, lookedAt)) }),
};

function refusalOf(bytes: Uint8Array): SourceRefusal {
  if (holds(bytes, "EncryptedPackage")) return "password";
  return holds(bytes, "Workbook") || holds(bytes, "Book") ? "excel-97" : "old-or-protected";
}

/** Whether a name stands in it, in UTF-16 as the container writes names. */
function holds(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}
