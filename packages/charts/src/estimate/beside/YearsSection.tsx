import type { VNode } from "preact";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import { HiddenMark } from "./HiddenMark.js";
import type { ChangeRow, YearRow, YearsView } from "./model.js";
import { besideWords } from "./words.js";

/** The years of the workforce, the changes between them, and the last change by sector. */
export function YearsSection(props: {
  readonly view: YearsView;
  readonly language: Parameters<typeof besideWords>[0];
}): VNode {
  const { view } = props;
  const words = besideWords(props.language).years;
  const reason = view.notes.at(-1) ?? "";
  const hasHigh = view.years.some(({ high }) => high.text !== "");
  const high = (text: string): readonly Column[] => (hasHigh ? [{ text }] : []);
  const amount = { text: view.automatableHeading };
  // On narrow pages measure B's change is to be read from the table of the years.
  const heads: readonly Column[] = [
    { text: view.unit, isWide: true },
    { text: view.inPoints ? words.points("A") : "A" },
    ...high(words.points("B")).map((column) => ({ ...column, isWide: true })),
    amount,
    { text: words.volume },
    { text: words.mix },
  ];
  const changes = { heads, hasHigh, reason };
  return (
    <BesideSection id="kr-years" heading={view.heading} notes={view.notes}>
      <FigureTable class="kr-splits" labelledBy="kr-years">
        <Heads
          first={words.year}
          others={[{ text: view.unit }, { text: "A" }, ...high("B"), { ...amount, isWide: true }]}
        />
        <tbody>
          {view.years.map((row) => (
            <Year key={row.year} row={row} amount={amount.text} hasHigh={hasHigh} reason={reason} />
          ))}
        </tbody>
      </FigureTable>
      {view.changes.length > 0 && (
        <Changes
          {...changes}
          caption={words.change}
          rowClass="kr-word kr-year"
          first={words.year}
          rows={view.changes}
        />
      )}
      {view.sectors !== null && (
        <Changes {...changes} caption={view.sectors.heading} first={words.sector} rows={view.sectors.rows} />
      )}
    </BesideSection>
  );
}

function Year(props: {
  readonly row: YearRow;
  /** What the last column is of. */
  readonly amount: string;
  readonly hasHigh: boolean;
  readonly reason: string;
}): VNode {
  const { row, amount, hasHigh, reason } = props;
  const figure = (label: string, text: string) => (
    <ExplainButton path={[{ kind: "year", year: Number(row.year) }]} name={`${row.year}: ${label} ${text}`}>
      {text}
    </ExplainButton>
  );
  return (
    <tr>
      <th scope="row" class="kr-word">
        {row.year}
      </th>
      <td class="kr-number">
        {row.hidden ? <HiddenMark text={row.weightText} reason={reason} /> : row.weightText}
      </td>
      <td class="kr-number">{figure("A", row.mean.text)}</td>
      {hasHigh && <td class="kr-number">{figure("B", row.high.text)}</td>}
      <td class="kr-number kr-wide">{figure(amount, row.automatableText)}</td>
    </tr>
  );
}

/** `isWide`: narrow pages leave it out. */
interface Column {
  readonly text: string;
  readonly isWide?: boolean;
}

const cellClass = ({ isWide = false }: Column) => (isWide ? "kr-number kr-wide" : "kr-number");

function Changes(props: {
  readonly caption: string;
  readonly rowClass?: string;
  readonly first: string;
  readonly heads: readonly Column[];
  readonly hasHigh: boolean;
  readonly rows: readonly ChangeRow[];
  readonly reason: string;
}): VNode {
  const { heads, hasHigh } = props;
  const texts = ({ weight, mean, high, automatable, volume, mix }: ChangeRow) => [
    weight,
    mean,
    ...(hasHigh ? [high] : []),
    automatable,
    volume,
    mix,
  ];
  const figures = (row: ChangeRow) =>
    texts(row).map((text, index) => ({ text, head: heads[index] ?? { text: "" } }));
  return (
    <FigureTable class="kr-splits kr-named-above">
      <caption>{props.caption}</caption>
      <Heads first={props.first} others={heads} />
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" class={props.rowClass ?? "kr-word"}>
              {row.title}
            </th>
            {row.hidden ? (
              <>
                <td class="kr-number">
                  <HiddenMark text={row.weight} reason={props.reason} />
                </td>
                <td colSpan={heads.length - 1} />
              </>
            ) : (
              figures(row).map(({ text, head }) => (
                <td key={head.text} class={cellClass(head)}>
                  <ExplainButton path={row.path} name={`${row.title}, ${head.text}: ${text}`}>
                    {text}
                  </ExplainButton>
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function Heads(props: { readonly first: string; readonly others: readonly Column[] }): VNode {
  return (
    <thead>
      <tr>
        <ColumnHead class="kr-word">{props.first}</ColumnHead>
        {props.others.map((column) => (
          <ColumnHead key={column.text} class={cellClass(column)}>
            {column.text}
          </ColumnHead>
        ))}
      </tr>
    </thead>
  );
}
