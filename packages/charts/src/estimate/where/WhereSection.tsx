import type { Language } from "@kommuneradar/core";
import { Fragment, type VNode } from "preact";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { FigureTable } from "../FigureTable.js";
import type { WhereCellView, WherePart, WhereSumView, WhereView } from "./model.js";
import { WhereBar } from "./WhereBar.js";
import { WhereFigure } from "./WhereFigure.js";
import { WhereList } from "./WhereList.js";
import { WhereOccupations } from "./WhereOccupations.js";
import { whereWords } from "./words.js";

/** `Årsverk` within a sentence is `årsverk`; `FTE` stays as it is. */
function inSentence(unit: string, language: Language): string {
  return unit === unit.toLocaleUpperCase(language) ? unit : unit.toLocaleLowerCase(language);
}

/** Sectors that stand side by side in a pane beside the text. */
const mostInPane = 4;

/** Technologies over sectors: a table of figures with bars where there is room, else a list by technology. */
export function WhereSection(props: {
  readonly isOlder: boolean;
  readonly view: WhereView;
  readonly language: Language;
}): VNode {
  const { view } = props;
  const words = whereWords(props.language);
  const room = view.sectors.length > mostInPane ? "kr-where-many" : "kr-where-few";
  return (
    <BesideSection id="kr-where" heading={view.heading} notes={view.notes} isOlder={props.isOlder}>
      <p class="kr-where-lead">{view.lead}</p>
      {view.rows.length > 0 && (
        <div class={room}>
          <p class="kr-where-figures-are kr-muted">{words.figures(inSentence(view.unit, props.language))}</p>
          <FigureTable class="kr-where-matrix" labelledBy="kr-where">
            <thead>
              <tr>
                <ColumnHead class="kr-word">{words.technology}</ColumnHead>
                {view.sectors.map(({ id, title }) => (
                  <ColumnHead key={id} class="kr-where-cell">
                    {title}
                  </ColumnHead>
                ))}
                {view.hasAll && <ColumnHead class="kr-where-cell">{words.all}</ColumnHead>}
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <Fragment key={row.id}>
                  <tr>
                    <th scope="row" class="kr-word">
                      {row.title}
                    </th>
                    {row.cells.map((cell, at) =>
                      cell === null ? (
                        <td key={at} class="kr-where-cell kr-muted">
                          <span class="kr-hidden">{words.nobody}</span>
                        </td>
                      ) : (
                        <Cell
                          key={at}
                          cell={cell}
                          name={`${row.title}, ${view.sectors[at]?.title}`}
                          unit={view.unit}
                          ofPotential={words.ofPotential}
                        />
                      ),
                    )}
                    {view.hasAll && (
                      <td class="kr-where-cell">
                        <Figures part={row.total} name={`${row.title}, ${words.all}`} />
                      </td>
                    )}
                  </tr>
                  <tr class="kr-where-more">
                    <td colSpan={view.sectors.length + (view.hasAll ? 2 : 1)}>
                      <WhereOccupations row={row} unit={view.unit} words={words} />
                    </td>
                  </tr>
                </Fragment>
              ))}
            </tbody>
            <tbody class="kr-where-sums">
              {view.sums.map((sum) => (
                <Sum
                  key={sum.kind}
                  sum={sum}
                  names={[...view.sectors.map(({ title }) => title), ...(view.hasAll ? [words.all] : [])]}
                />
              ))}
            </tbody>
          </FigureTable>
          <WhereList view={view} words={words} />
        </div>
      )}
    </BesideSection>
  );
}

function Cell(props: {
  readonly cell: WhereCellView;
  readonly name: string;
  readonly unit: string;
  readonly ofPotential: (share: string) => string;
}): VNode {
  const { cell, unit } = props;
  const about = `${cell.weightText} ${unit}, ${props.ofPotential(cell.shareText)}`;
  return (
    <td class={`kr-where-cell kr-where-${cell.reach}`} title={about}>
      <Figures part={cell} name={props.name} />
      <WhereBar share={cell.share} reach={cell.reach} />
      <span class="kr-meta">{`${cell.ring}: ${cell.reachText}`}</span>
    </td>
  );
}

/** `names`: of the columns, that of all sectors last where it is there. */
function Sum(props: { readonly sum: WhereSumView; readonly names: readonly string[] }): VNode {
  const { sum, names } = props;
  return (
    <tr>
      <th scope="row" class="kr-word">
        {sum.title}
      </th>
      {[...sum.cells, sum.total].slice(0, names.length).map((part, at) => (
        <td key={at} class="kr-where-cell">
          <Figures part={part} name={`${sum.title}, ${names[at]}`} />
          {sum.kind !== "touched" && <WhereBar share={part.share} reach={sum.kind} />}
        </td>
      ))}
    </tr>
  );
}

function Figures({ part, name }: { readonly part: WherePart; readonly name: string }): VNode {
  return (
    <WhereFigure part={part} name={name}>
      <span class="kr-where-figures">
        <span>{part.weightText}</span> <span class="kr-muted">{part.shareText}</span>
      </span>
    </WhereFigure>
  );
}
