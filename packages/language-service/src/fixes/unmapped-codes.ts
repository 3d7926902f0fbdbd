import { appendUnmapped, type NewMappingRow } from "@kommuneradar/core";
import { linesOf } from "../document-lines.js";
import type { FeatureContext } from "../feature.js";
import { defineFix, type FileEdit, type Mend } from "../fix.js";
import { mappingFor } from "../named-mapping.js";
import { tableLines } from "../table-lines.js";
import { fixTitles } from "../text/fix-titles.js";
import { TextLines } from "../text-lines.js";

/**
 * Adds the codes that a mapping lacks to it, the heaviest first and without a target: what a code means nobody else can
 * say. Where the estimate names no mapping, or one that is not there, the file is made and named.
 */
export const addUnmappedCodes = defineFix({
  codes: ["unmapped-codes", "unmapped-code", "not-occupation-codes"],
  mend({ language, context }): readonly Mend[] {
    const named = mappingFor(context);
    if (named === undefined) return [];
    const { uri, file, text, naming, classification } = named;
    const unmapped = withTitles(context);
    const before = text ?? "";
    const content = appendUnmapped(text, unmapped, classification);
    if (content === undefined) return [];
    const lines = new TextLines(before, { ofTable: true });
    const end = lines.endOf(lines.count - 1);
    const added = content.slice(before.length);
    const count = rowsIn(added) - (before === "" ? 1 : 0);
    const rows: FileEdit = {
      uri,
      isNew: text === undefined,
      edits: [{ range: { start: end, end }, newText: added }],
    };
    const title = fixTitles(language).addUnmapped(count, file);
    return [{ title, edits: [], elsewhere: naming === undefined ? [rows] : [rows, naming] }];
  },
});

/** The codes, and what the first row with each calls it where the file has a column of titles. */
function withTitles(context: FeatureContext): readonly NewMappingRow[] {
  const reader = tableLines(context);
  const lineAt = linesOf(context.document);
  return context.unmapped().map(({ code, line }) => {
    const title = line === undefined ? "" : (reader?.titleIn(lineAt(line) ?? "") ?? "");
    return title === "" ? { code } : { code, title };
  });
}

function rowsIn(text: string): number {
  return new TextLines(text.replace(/^[\r\n]+|[\r\n]+$/g, ""), { ofTable: true }).count;
}
