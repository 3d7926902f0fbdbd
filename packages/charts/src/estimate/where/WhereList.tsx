import type { VNode } from "preact";
import { ColumnHead } from "../ColumnHead.js";
import { FigureTable } from "../FigureTable.js";
import type { WherePart, WhereView } from "./model.js";
import { WhereBar } from "./WhereBar.js";
import { WhereFigure } from "./WhereFigure.js";
import { WhereOccupations } from "./WhereOccupations.js";
import type { WhereWords } from "./words.js";

/** The same for a narrow pane: a technology, and below it a row per sector. */
export function WhereList(props: { readonly view: WhereView; readonly words: WhereWords }): VNode {
  const { view, words } = props;
  return (
    <FigureTable class="kr-where-list" labelledBy="kr-where">
      <thead>
        <tr>
          <ColumnHead class="kr-word">{`${words.technology}, ${words.sector}`}</ColumnHead>
          <ColumnHead class="kr-number">{view.unit}</ColumnHead>
          <ColumnHead class="kr-number">{words.share}</ColumnHead>
        </tr>
      </thead>
      {view.rows.map((row) => (
        <tbody key={row.id}>
          <tr>
            <th scope="rowgroup" class="kr-word kr-where-name" colSpan={3}>
              {row.title}
            </th>
          </tr>
          {row.cells.map((cell, at) => {
            const sector = view.sectors[at];
            return cell === null || sector === undefined ? null : (
              <tr key={sector.id}>
                <th scope="row" class="kr-word kr-part">
                  {sector.title}
                  <span class="kr-meta">{`${cell.ring}: ${cell.reachText}`}</span>
                  <WhereBar share={cell.share} reach={cell.reach} />
                </th>
                <Amounts part={cell} name={`${row.title}, ${sector.title}`} />
              </tr>
            );
          })}
          <tr class="kr-where-more">
            <td colSpan={3}>
              <WhereOccupations row={row} unit={view.unit} words={words} />
            </td>
          </tr>
        </tbody>
      ))}
      <tbody class="kr-where-sums">
        {view.sums.map(({ kind, title, total }) => (
          <tr key={kind}>
            <th scope="row" class="kr-word">
              {title}
              <WhereBar share={total.share} reach={kind === "touched" ? "later" : kind} />
            </th>
            <Amounts part={total} name={title} />
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function Amounts({ part, name }: { readonly part: WherePart; readonly name: string }): VNode {
  return (
    <>
      <td class="kr-number">
        <WhereFigure part={part} name={name}>
          {part.weightText}
        </WhereFigure>
      </td>
      <td class="kr-number">
        <WhereFigure part={part} name={name}>
          {part.shareText}
        </WhereFigure>
      </td>
    </>
  );
}
