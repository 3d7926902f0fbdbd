import type { WalkPath } from "@kommuneradar/core";
import type { ComponentChildren, VNode } from "preact";
import { AxisHead } from "../axis.js";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import { ComparisonMarks, PartMark } from "./ComparisonMarks.js";
import { HiddenMark } from "./HiddenMark.js";
import type { ComparedCell, ComparedRow, ComparisonView } from "./model.js";
import { SplitTable } from "./SplitTable.js";
import { besideWords } from "./words.js";

/** A municipality, a group and all rows side by side, sector by sector, and where the differences come from. */
export function ComparisonSection(props: {
  readonly view: ComparisonView;
  readonly language: Parameters<typeof besideWords>[0];
  /** The host's controls to choose what is compared. */
  readonly tools: ComponentChildren;
}): VNode {
  const { view } = props;
  const words = besideWords(props.language).comparison;
  const reason = view.notes.at(-1) ?? "";
  const axis = <AxisHead {...view.axis} />;
  const hasHigh = [...view.rows, view.total].some((row) => row?.cells.some(({ high }) => high.text !== ""));
  const rows = { columns: view.columns, hasHigh };
  return (
    <BesideSection
      id="kr-compare"
      heading={view.heading}
      legend={<Legend columns={view.columns} />}
      notes={view.notes}
    >
      {props.tools}
      {view.absent !== "" && <p class="kr-muted">{view.absent}</p>}
      {view.columns.length > 0 && (
        <FigureTable labelledBy="kr-compare">
          <thead>
            <tr class="kr-parts">
              <td />
              <td class="kr-chart kr-very-wide" />
              {view.columns.map(({ id, title }) => (
                <PartTitle key={id} title={title} hasHigh={hasHigh} />
              ))}
            </tr>
            <tr>
              <th scope="col" class="kr-word">
                <span class="kr-sort">{besideWords(props.language).years.sector}</span>
                <span class="kr-row-bar">{axis}</span>
              </th>
              <th scope="col" class="kr-chart kr-very-wide">
                <span class="kr-hidden">{words.chart(view.axis.from, view.axis.to)}</span>
                {axis}
              </th>
              {view.columns.map(({ id }) => (
                <PartHeads key={id} unit={view.unit} hasHigh={hasHigh} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row
                key={row.id}
                {...rows}
                row={row}
                reason={reason}
                pathOf={(part) => [
                  { kind: "part", part },
                  { kind: "sector", sector: row.id },
                ]}
              />
            ))}
            {view.total !== null && (
              <Row
                {...rows}
                row={view.total}
                reason=""
                class="kr-sum"
                pathOf={(part) => [{ kind: "part", part }]}
              />
            )}
            {view.standardised !== null && (
              <Row
                {...rows}
                row={view.standardised}
                reason=""
                pathOf={(part) => [{ kind: "standardised", part }]}
              />
            )}
          </tbody>
        </FigureTable>
      )}
      {view.splits.length > 0 && <SplitTable splits={view.splits} inPoints={view.inPoints} words={words} />}
    </BesideSection>
  );
}

/** Over a part's columns; the one of the weights is left out on narrow pages, that of measure B on narrower ones. */
function PartTitle({ title, hasHigh }: { readonly title: string; readonly hasHigh: boolean }): VNode {
  return (
    <>
      <td class="kr-part kr-wide" />
      <th scope="colgroup" colSpan={hasHigh ? 2 : 1} class="kr-not-narrow">
        {title}
      </th>
      <th scope="col" class="kr-number kr-narrow">
        {title}
      </th>
    </>
  );
}

function PartHeads({ unit, hasHigh }: { readonly unit: string; readonly hasHigh: boolean }): VNode {
  return (
    <>
      <ColumnHead class="kr-number kr-part kr-wide">{unit}</ColumnHead>
      <ColumnHead class="kr-number kr-first">A</ColumnHead>
      {hasHigh && <ColumnHead class="kr-number kr-not-narrow">B</ColumnHead>}
    </>
  );
}

function Row(props: {
  readonly row: ComparedRow;
  readonly columns: ComparisonView["columns"];
  readonly reason: string;
  readonly hasHigh: boolean;
  readonly class?: string;
  /** Where the figures of a part are explained. */
  readonly pathOf: (part: ComparisonView["columns"][number]["id"]) => WalkPath;
}): VNode {
  const { row, columns, reason, hasHigh, pathOf } = props;
  const isShown = row.cells.some(({ mean }) => mean.value !== null);
  const marks = isShown && <ComparisonMarks row={row} columns={columns} />;
  return (
    <tr class={props.class}>
      <th scope="row" class="kr-word">
        {row.title}
        <span class="kr-row-bar">{marks}</span>
      </th>
      <td class="kr-chart kr-very-wide">{marks}</td>
      {columns.map(({ id, title }, index) => (
        <Cells
          key={id}
          cell={row.cells[index]}
          reason={reason}
          hasHigh={hasHigh}
          path={pathOf(id)}
          name={`${title}, ${row.title.replaceAll("\u00ad", "")}`}
        />
      ))}
    </tr>
  );
}

function Cells(props: {
  readonly cell: ComparedCell | undefined;
  readonly reason: string;
  readonly hasHigh: boolean;
  readonly path: WalkPath;
  /** Whose figures they are. */
  readonly name: string;
}): VNode {
  const { cell, reason, hasHigh, path, name } = props;
  const measure = (label: string, text = "") => (
    <ExplainButton path={path} name={`${name}: ${label} ${text}`}>
      {text}
    </ExplainButton>
  );
  const mark = cell?.hidden === true && <HiddenMark text={cell.weightText} reason={reason} />;
  return (
    <>
      <td class="kr-number kr-part kr-wide">{mark || cell?.weightText}</td>
      <td class="kr-number kr-first">
        {mark && <span class="kr-not-wide">{mark}</span>}
        {measure("A", cell?.mean.text)}
        {cell !== undefined && cell.high.text !== "" && (
          <span class="kr-meta kr-narrow">{`B ${cell.high.text}`}</span>
        )}
      </td>
      {hasHigh && <td class="kr-number kr-not-narrow">{measure("B", cell?.high.text)}</td>}
    </>
  );
}

function Legend({ columns }: Pick<ComparisonView, "columns">): VNode | null {
  if (columns.length === 0) return null;
  return (
    <ul class="kr-legend kr-sector-legend">
      {columns.map(({ id, title }) => (
        <li key={id}>
          <svg width="16" height="16" overflow="visible" aria-hidden="true">
            <PartMark part={id} share={0.5} y={8} />
          </svg>
          {`A, ${title}`}
        </li>
      ))}
    </ul>
  );
}
