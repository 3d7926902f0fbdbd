import { decodeBytes } from "../decode-bytes.js";
import { delimitedTable } from "../delimited-table.js";
import type { SourceFormat } from "../source.js";

/** A text is one string: longer ones no engine holds. */
const mostBytes = 500 * 1024 * 1024;

/** Text with a delimiter, any of them; also Statbank's exports, whose titles stand above the header. */
export const csv: SourceFormat = {
  recognises: () => true,
  read({ bytes }, options) {
    if (bytes.length > mostBytes) return { refused: "too-large" };
    const decoded = decodeBytes(bytes, options.encoding);
    if (decoded === undefined) return { refused: "encoding" };
    const read = delimitedTable(decoded.text, options);
    if ("refused" in read) return read;
    return { table: { format: "csv", sheets: [], encoding: decoded.encoding, ...read } };
  },
};
