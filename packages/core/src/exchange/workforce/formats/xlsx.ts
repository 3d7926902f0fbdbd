import type { SourceFormat } from "../source.js";
import { wholeOf } from "../source-file.js";

/** A workbook as it is packed. */
const mostBytes = 256 * 1024 * 1024;

/** Excel workbooks (Office Open XML). A formula counts as the value that was last saved for it. */
export const xlsx: SourceFormat = {
  recognises: ({ head }) => head[0] === 0x50 && head[1] === 0x4b,
  async read(file, options, drive) {
    if (file.size > mostBytes) return { refused: "too-large" };
    // What reads workbooks takes long to load, and few who use the rest ever open one.
    const { openWorkbook } = await import("../workbook/open-workbook.js");
    return await drive(openWorkbook(await drive(wholeOf(file)), options));
  },
};
