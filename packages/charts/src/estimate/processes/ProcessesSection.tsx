import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import { place } from "../marks.js";
import { usePage } from "../page-context.js";
import type { ProcessesView, ProcessRowView } from "./model.js";
import { processWords } from "./words.js";

/** Measure A with work processes, how much of it rests on each level, and the processes. */
export function ProcessesSection(props: {
  readonly isOlder: boolean;
  readonly view: ProcessesView;
  readonly language: Language;
}): VNode {
  const { view } = props;
  const words = processWords(props.language);
  return (
    <BesideSection id="kr-processes" heading={view.heading} notes={view.notes} isOlder={props.isOlder}>
      <p class="kr-where-lead">
        {view.rows.length === 0 ? (
          view.lead
        ) : (
          <ExplainButton path={[{ kind: "processes", sector: null }]} name={view.lead}>
            {view.lead}
          </ExplainButton>
        )}
        {view.rests === "" ? "" : ` ${view.rests}`}
      </p>
      {view.part !== null && <PartBar part={view.part} />}
      {view.rows.length > 0 && (
        <FigureTable class="kr-named-above" labelledBy="kr-processes">
          <thead>
            <tr>
              <ColumnHead class="kr-word">{words.process}</ColumnHead>
              <ColumnHead class="kr-number kr-not-narrow">{words.time}</ColumnHead>
              <ColumnHead class="kr-number">{words.potential}</ColumnHead>
              <ColumnHead class="kr-number">{words.automatable(view.unit)}</ColumnHead>
              <ColumnHead class="kr-number kr-not-narrow">{words.replaced(view.unit)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.id} data-process={row.id}>
                <th scope="row" class="kr-word">
                  {row.title}
                  <span class="kr-meta">{`${row.sector}, ${row.weightText}\u00a0${view.unit}`}</span>
                  <span class="kr-meta kr-narrow">{words.narrow(row.timeText, row.replacedText)}</span>
                </th>
                <td class="kr-number kr-not-narrow">{row.timeText}</td>
                <td class="kr-number">{row.potentialText}</td>
                <td class="kr-number">
                  <Figure row={row} head={words.automatable(view.unit)} text={row.automatableText} />
                </td>
                <td class="kr-number kr-not-narrow">
                  <Figure row={row} head={words.replaced(view.unit)} text={row.replacedText} />
                </td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      )}
      {view.sectors.length > 0 && (
        <FigureTable class="kr-named-above" labelledBy="kr-processes">
          <thead>
            <tr>
              <ColumnHead class="kr-word">{words.sector}</ColumnHead>
              <ColumnHead class="kr-number">{words.byOccupation}</ColumnHead>
              <ColumnHead class="kr-number">{words.mean}</ColumnHead>
              <ColumnHead class="kr-number">{words.onProcesses}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {view.sectors.map(({ id, title, occupationText, meanText, partText }) => (
              <tr key={id}>
                <th scope="row" class="kr-word">
                  {title}
                </th>
                <td class="kr-number">{occupationText}</td>
                <td class="kr-number">
                  <ExplainButton
                    path={[{ kind: "processes", sector: id }]}
                    name={`${title}, ${words.mean}: ${meanText}`}
                  >
                    {meanText}
                  </ExplainButton>
                </td>
                <td class="kr-number">{partText}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      )}
    </BesideSection>
  );
}

function Figure(props: {
  readonly row: ProcessRowView;
  readonly head: string;
  readonly text: string;
}): VNode {
  const { row, head, text } = props;
  return (
    <ExplainButton path={[{ kind: "process", id: row.id }]} name={`${row.title}, ${head}: ${text}`}>
      {text}
    </ExplainButton>
  );
}

const height = 10;

/** The potential as a line: filled as far as it rests on processes. The sentence above says the same. */
function PartBar({ part }: { readonly part: number }): VNode {
  const { palette } = usePage();
  return (
    <svg class="kr-where-bar" width="100%" height={height} overflow="visible" aria-hidden="true">
      <rect
        x="0"
        y="0.5"
        width="100%"
        height={height - 1}
        fill={palette.background}
        stroke={palette.accent}
      />
      <rect x="0" y="0.5" width={place(part)} height={height - 1} fill={palette.accent} />
    </svg>
  );
}
