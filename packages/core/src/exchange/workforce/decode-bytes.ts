import { LineDecoder } from "../../workforce/line-decoder.js";

/**
 * The text of bytes, and the encoding they were read in: the one asked for, the one that a byte order mark tells, UTF-8, or
 * Windows-1252 where they are not UTF-8. Undefined for an encoding that nobody knows.
 */
export function decodeBytes(
  bytes: Uint8Array,
  asked?: string,
): { readonly text: string; readonly encoding: string } | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : undefined;
  const label = asked ?? marked;
  if (label !== undefined) {
    try {
      return { text: new TextDecoder(label).decode(bytes), encoding: label };
    } catch {
      return undefined;
    }
  }
  const decoder = new LineDecoder();
  const text = decoder.push(bytes) + decoder.finish();
  return { text, encoding: decoder.encoding };
}
