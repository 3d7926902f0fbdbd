import { LineDecoder } from "../../workforce/line-decoder.js";
import { mendLatin1 } from "../../workforce/windows-1252.js";

/** So much of a file shows that it is UTF-16 without a byte order mark. */
const looked = 4096;

/** The encoding that a byte order mark tells, or that every second byte being NUL does: UTF-16, or undefined. */
export function markedEncoding(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const nuls = [0, 0];
  const length = Math.min(head.length, looked) & ~1;
  for (let at = 0; at < length; at++) if (head[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls.map((count) => count / (length / 2));
  if (odd > 0.6 && even < 0.05) return "utf-16le";
  return even > 0.6 && odd < 0.05 ? "utf-16be" : undefined;
}

/**
 * The text of bytes, and the encoding they were read in: the one asked for, UTF-16 where `markedEncoding` tells it, UTF-8, or
 * Windows-1252 where they are not UTF-8. Undefined for an encoding that nobody knows.
 */
export function decodeBytes(
  bytes: Uint8Array,
  asked?: string,
): { readonly text: string; readonly encoding: string } | undefined {
  const label = asked ?? markedEncoding(bytes);
  if (label !== undefined) {
    try {
      const decoder = new TextDecoder(label);
      const text = decoder.decode(bytes);
      return { text: decoder.encoding === "windows-1252" ? mendLatin1(text) : text, encoding: label };
    } catch {
      return undefined;
    }
  }
  const decoder = new LineDecoder();
  const text = decoder.push(bytes) + decoder.finish();
  return { text, encoding: decoder.encoding };
}
