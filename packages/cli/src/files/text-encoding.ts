import { isAscii, isUtf8 } from "node:buffer";
import { decodeWindows1252 } from "@kommuneradar/core";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A line of a workforce file is far shorter: what is longer is looked at in parts, so that it does not gather. */
const mostOfLine = 1 << 20;

/** Text of which every line is UTF-8, or else Windows-1252, as the reader of workforces takes it. */
export function decodeLines(bytes: Buffer): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  let text = "";
  for (const line of linesOf(bytes)) text += isUtf8(line) ? line.toString("utf8") : decodeWindows1252(line);
  return text.replace(/^\uFEFF/, "");
}

/** What the lines of a file are written in; `both` where some are the one and some the other. */
export async function encodingOf(
  pieces: AsyncIterable<Uint8Array>,
): Promise<"utf-8" | "windows-1252" | "both"> {
  const seen = new Set<"utf-8" | "windows-1252">();
  const look = (bytes: Buffer) => {
    if (isAscii(bytes)) return;
    if (isUtf8(bytes)) seen.add("utf-8");
    else
      for (const line of linesOf(bytes))
        if (!isAscii(line)) seen.add(isUtf8(line) ? "utf-8" : "windows-1252");
  };
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    const end = afterLastLine(bytes) || (bytes.length > mostOfLine ? bytes.length : 0);
    look(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  look(rest);
  if (seen.size === 2) return "both";
  return seen.has("windows-1252") ? "windows-1252" : "utf-8";
}

/** Where the last line that ends has ended; 0 where none does. Old files end lines by carriage returns alone. */
export function afterLastLine(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn)) + 1;
}

/** Lines with their ends. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) continue;
    yield bytes.subarray(start, at + 1);
    start = at + 1;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}
