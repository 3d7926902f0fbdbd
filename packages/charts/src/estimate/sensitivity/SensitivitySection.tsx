import type { VNode } from "preact";
import { SectionNotes } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import { usePage } from "../page-context.js";
import type { SensitivityEnd, SensitivityRow, SensitivityView } from "./model.js";
import { SensitivityBar, TotalMark } from "./SensitivityBar.js";
import { sensitivityWords } from "./words.js";

/** A tornado chart in its table: what each choice does to the total. Closed until asked for, as it costs computing. */
export function SensitivitySection(props: {
  readonly view: SensitivityView;
  readonly language: Parameters<typeof sensitivityWords>[0];
}): VNode | null {
  const { view, language } = props;
  const { actions } = usePage();
  const words = sensitivityWords(language);
  if (!view.isOpen && actions.openSensitivity === undefined) return null;
  return (
    <section class="kr-beside kr-sensitivity">
      <details open={view.isOpen} onToggle={(event) => actions.openSensitivity?.(event.currentTarget.open)}>
        <summary class="kr-section-head">
          <h2 id="kr-sensitivity">{view.heading}</h2>
          {view.isWaiting && view.rows.length > 0 && <span class="kr-muted">{words.waiting}</span>}
        </summary>
        {view.rows.length > 0 || !view.isWaiting ? (
          <Tornado view={view} words={words} />
        ) : (
          <p class="kr-muted">{words.waiting}</p>
        )}
      </details>
    </section>
  );
}

function Tornado(props: {
  readonly view: SensitivityView;
  readonly words: ReturnType<typeof sensitivityWords>;
}): VNode {
  const { view, words } = props;
  return (
    <>
      <FigureTable labelledBy="kr-sensitivity">
        <thead>
          <tr>
            <th scope="col" class="kr-word">
              <span class="kr-sort">{words.choice}</span>
              <span class="kr-row-bar">
                <TotalMark total={view.total} />
              </span>
            </th>
            <ColumnHead class="kr-number">{words.least}</ColumnHead>
            <th scope="col" class="kr-chart kr-very-wide">
              <span class="kr-hidden">{words.chart(view.total.text)}</span>
              <TotalMark total={view.total} />
            </th>
            <ColumnHead class="kr-end">{words.greatest}</ColumnHead>
            <ColumnHead class="kr-number">{view.changeHeading}</ColumnHead>
            {view.highHeading !== "" && (
              <ColumnHead class="kr-number kr-not-narrow">{view.highHeading}</ColumnHead>
            )}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} view={view} />
          ))}
        </tbody>
      </FigureTable>
      <SectionNotes notes={view.notes} />
    </>
  );
}

function Row({ row, view }: { readonly row: SensitivityRow; readonly view: SensitivityView }): VNode {
  const words = sensitivityWords(usePage().language);
  const named = `${row.code} ${row.title}`.trim();
  const bar = <SensitivityBar row={row} total={view.total} />;
  return (
    <tr data-choice={row.id}>
      <th scope="row" class="kr-word">
        {row.code !== "" && <span class="kr-code">{row.code} </span>}
        <span lang={row.language || undefined}>{row.title}</span>
        {row.starred && "\u00a0*"}
        <span class="kr-row-bar">{bar}</span>
      </th>
      <td class="kr-number">
        <End end={row.least} name={`${named}, ${words.least}`} />
      </td>
      <td class="kr-chart kr-very-wide">{bar}</td>
      <td class="kr-end">
        <End end={row.greatest} name={`${named}, ${words.greatest}`} />
      </td>
      <td class="kr-number">
        <ExplainButton path={row.changePath} name={`${named}, ${view.changeHeading}: ${row.change}`}>
          {row.change}
        </ExplainButton>
        {row.highChange !== "" && <span class="kr-meta kr-narrow">{`B ${row.highChange}`}</span>}
      </td>
      {view.highHeading !== "" && (
        <td class="kr-number kr-not-narrow">
          <ExplainButton path={row.highPath} name={`${named}, ${view.highHeading}: ${row.highChange}`}>
            {row.highChange}
          </ExplainButton>
          {row.highName !== "" && <span class="kr-meta">{row.highName}</span>}
        </td>
      )}
    </tr>
  );
}

function End({ end, name }: { readonly end: SensitivityEnd; readonly name: string }): VNode {
  return (
    <>
      <ExplainButton path={end.path} name={`${name}: ${end.text}`}>
        {end.text}
      </ExplainButton>
      {end.name !== "" && (
        <span class="kr-meta" title={end.fullName === "" ? undefined : end.fullName}>
          {end.name}
        </span>
      )}
    </>
  );
}
