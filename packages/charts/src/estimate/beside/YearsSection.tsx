import type { VNode } from "preact";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
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
  const heads = [view.unit, view.inPoints ? words.points("A") : "A", words.points("B")];
  const changeHeads = [...heads, view.automatableHeading, words.volume, words.mix];
  return (
    <BesideSection id="kr-years" heading={view.heading} notes={view.notes}>
      <table class="kr-table kr-splits" aria-labelledby="kr-years">
        <Heads first={words.year} others={[view.unit, "A", "B", view.automatableHeading]} wide={[3]} />
        <tbody>
          {view.years.map((row) => (
            <Year key={row.year} row={row} amount={view.automatableHeading} reason={reason} />
          ))}
        </tbody>
      </table>
      {view.changes.length > 0 && (
        <Changes
          caption={words.change}
          rowClass="kr-word kr-year"
          first={words.year}
          heads={changeHeads}
          rows={view.changes}
          reason={reason}
        />
      )}
      {view.sectors !== null && (
        <Changes
          caption={view.sectors.heading}
          first={words.sector}
          heads={changeHeads}
          rows={view.sectors.rows}
          reason={reason}
        />
      )}
    </BesideSection>
  );
}

function Year(props: {
  readonly row: YearRow;
  /** What the last column is of. */
  readonly amount: string;
  readonly reason: string;
}): VNode {
  const { row, amount, reason } = props;
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
      <td class="kr-number">{figure("B", row.high.text)}</td>
      <td class="kr-number kr-wide">{figure(amount, row.automatableText)}</td>
    </tr>
  );
}

/** Columns that narrow pages leave out: measure B's change stands in the table of the years. */
const wideChanges = [0, 2];

function Changes(props: {
  readonly caption: string;
  readonly rowClass?: string;
  readonly first: string;
  readonly heads: readonly string[];
  readonly rows: readonly ChangeRow[];
  readonly reason: string;
}): VNode {
  return (
    <table class="kr-table kr-splits">
      <caption>{props.caption}</caption>
      <Heads first={props.first} others={props.heads} wide={wideChanges} />
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" class={props.rowClass ?? "kr-word"}>
              {row.title}
            </th>
            {row.hidden ? (
              <td class="kr-number" colSpan={6}>
                <HiddenMark text={row.weight} reason={props.reason} />
              </td>
            ) : (
              [row.weight, row.mean, row.high, row.automatable, row.volume, row.mix].map((text, index) => (
                <td key={index} class={`kr-number${wideChanges.includes(index) ? " kr-wide" : ""}`}>
                  <ExplainButton path={row.path} name={`${row.title}, ${props.heads[index]}: ${text}`}>
                    {text}
                  </ExplainButton>
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads(props: {
  readonly first: string;
  readonly others: readonly string[];
  readonly wide: readonly number[];
}): VNode {
  return (
    <thead>
      <tr>
        <ColumnHead class="kr-word">{props.first}</ColumnHead>
        {props.others.map((text, index) => (
          <ColumnHead key={text} class={`kr-number${props.wide.includes(index) ? " kr-wide" : ""}`}>
            {text}
          </ColumnHead>
        ))}
      </tr>
    </thead>
  );
}
