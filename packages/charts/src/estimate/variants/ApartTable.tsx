import type { VNode } from "preact";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import type { ApartRow, ScoreSetsView } from "./model.js";

/** The occupations that two score sets place furthest apart. */
export function ApartTable(props: {
  readonly apart: ScoreSetsView["apart"][number];
  /** Heading of the column of occupations. */
  readonly occupation: string;
}): VNode {
  const { apart, occupation } = props;
  const figure = ({ code, title, path }: ApartRow, label: string, text: string) => (
    <ExplainButton path={path} name={`${code} ${title}, ${label}: ${text}`}>
      {text}
    </ExplainButton>
  );
  return (
    <FigureTable>
      <caption>{apart.heading}</caption>
      <thead>
        <tr>
          <ColumnHead class="kr-word">{occupation}</ColumnHead>
          <ColumnHead class="kr-number">{apart.first}</ColumnHead>
          <ColumnHead class="kr-number">{apart.other}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {apart.rows.map((row) => (
          <tr key={row.code}>
            <th scope="row" class="kr-word">
              <span class="kr-code">{row.code}</span>{" "}
              <span lang={row.language || undefined}>{row.title}</span>
            </th>
            <td class="kr-number">{figure(row, apart.first, row.inFirst)}</td>
            <td class="kr-number">{figure(row, apart.other, row.inThis)}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
