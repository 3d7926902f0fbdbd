import type { VNode } from "preact";
import { ColumnHead } from "../ColumnHead.js";
import { FigureTable } from "../FigureTable.js";
import type { WhereRowView } from "./model.js";
import { WhereFigure } from "./WhereFigure.js";
import type { WhereWords } from "./words.js";

/** The occupations that a technology touches, sector by sector; folded up, also on a page without a script. */
export function WhereOccupations(props: {
  readonly row: Pick<WhereRowView, "title" | "occupations">;
  readonly unit: string;
  readonly words: WhereWords;
}): VNode {
  const { row, unit, words } = props;
  // One in two sectors is one occupation.
  const count = words.occupations(new Set(row.occupations.map(({ code }) => code)).size);
  return (
    <details class="kr-where-occupations">
      <summary class="kr-muted">
        {count}
        <span class="kr-hidden">{`, ${row.title}`}</span>
      </summary>
      <FigureTable label={`${row.title}: ${count}`}>
        <thead>
          <tr>
            <ColumnHead class="kr-word">{`${words.occupation}, ${words.sector}`}</ColumnHead>
            <ColumnHead class="kr-number">{unit}</ColumnHead>
            <ColumnHead class="kr-number">{words.share}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {row.occupations.map((part) => (
            <tr key={`${part.sector} ${part.code}`}>
              <th scope="row" class="kr-word">
                {part.code} <span lang={part.language === "" ? undefined : part.language}>{part.title}</span>
                <span class="kr-meta">{part.sectorTitle}</span>
              </th>
              <td class="kr-number">
                <WhereFigure part={part} name={`${row.title}, ${part.code} ${part.title}`}>
                  {part.weightText}
                </WhereFigure>
              </td>
              <td class="kr-number">{part.shareText}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </details>
  );
}
