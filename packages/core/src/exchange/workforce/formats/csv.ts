import { LineDecoder } from "../../../workforce/line-decoder.js";
import { delimitedRows, detectDelimiter } from "../delimited-rows.js";
import type { SourceFormat, SourceRow } from "../source.js";

/** A text is one string: longer ones no engine holds. */
const mostBytes = 500 * 1024 * 1024;

/** Text with a delimiter, any of them; also Statbank's exports, whose titles stand above the header. */
export const csv: SourceFormat = {
  recognises: () => true,
  read({ bytes }, options) {
    if (bytes.length > mostBytes) return { refused: "too-large" };
    const decoded = decode(bytes, options.encoding);
    if (decoded === undefined) return { refused: "encoding" };
    const text = decoded.text.replace(/^\uFEFF/, "");
    if (text.includes("\0")) return { refused: "binary" };
    if (text.trim() === "") return { refused: "empty" };
    const stated = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1];
    const delimiter = options.delimiter ?? stated ?? detectDelimiter(text);
    const rows: Iterable<SourceRow> = {
      [Symbol.iterator]: () => delimitedRows(text, delimiter, stated !== undefined),
    };
    return { table: { format: "csv", sheets: [], delimiter, encoding: decoded.encoding, rows } };
  },
};

function decode(bytes: Uint8Array, asked: string | undefined) {
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
