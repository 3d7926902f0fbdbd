import type { VNode } from "preact";
import { useOneStop } from "../one-stop/use-one-stop.js";
import { usePage } from "../page-context.js";
import type { RowsView } from "./model.js";

/** Where an occupation's rows stand, file by file; lines that follow one another are one link. */
export function ExplainedRows({ files }: { readonly files: readonly RowsView[] }): VNode {
  const { actions } = usePage();
  const { revealRow } = actions;
  return (
    <ul class="kr-explained-rows" {...useOneStop()}>
      {files.map(({ table, text, ranges, more }) => (
        <li key={table}>
          {text}
          {": "}
          {ranges.map((range, at) => (
            <span key={range.line}>
              {at > 0 && ", "}
              {revealRow === undefined ? (
                range.text
              ) : (
                <button
                  type="button"
                  class="kr-link"
                  data-line={range.line + 1}
                  aria-label={range.name}
                  onClick={() => revealRow(table, range.line)}
                >
                  {range.text}
                </button>
              )}
            </span>
          ))}
          {more !== "" && ` ${more}`}
        </li>
      ))}
    </ul>
  );
}
