import type { VNode } from "preact";
import { AxisHead, AxisLine } from "../axis.js";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import { Diamond, Dot } from "../marks.js";
import { usePage } from "../page-context.js";
import type { MappingRow, MappingsView } from "./model.js";
import { type VariantWords, variantWords } from "./words.js";

/** The figures under every mapping and with coarser codes: one score set, so one axis. */
export function MappingsSection(props: {
  readonly isOlder: boolean;
  readonly view: MappingsView;
  readonly language: Parameters<typeof variantWords>[0];
}): VNode {
  const { view } = props;
  const { mappings: words } = variantWords(props.language);
  const axis = <AxisHead from={view.axis.from} to={view.axis.to} />;
  return (
    <BesideSection id="kr-mappings" heading={view.heading} notes={view.notes} isOlder={props.isOlder}>
      <FigureTable labelledBy="kr-mappings">
        <thead>
          <tr>
            <th scope="col" class="kr-word">
              <span class="kr-sort">{words.mapping}</span>
              <span class="kr-row-bar">{axis}</span>
            </th>
            <th scope="col" class="kr-chart kr-very-wide">
              <span class="kr-hidden">{words.marks(view.axis.from, view.axis.to)}</span>
              {axis}
            </th>
            <ColumnHead class="kr-number">A</ColumnHead>
            <ColumnHead class="kr-number">B</ColumnHead>
            <ColumnHead class="kr-number kr-not-narrow">{words.byUnitGroups}</ColumnHead>
            <ColumnHead class="kr-number">{words.coverage}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} words={words} />
          ))}
        </tbody>
      </FigureTable>
    </BesideSection>
  );
}

function Row(props: { readonly row: MappingRow; readonly words: VariantWords["mappings"] }): VNode {
  const { row, words } = props;
  const figure = (label: string, text: string) => (
    <ExplainButton path={row.path} name={`${row.title}, ${label}: ${text}`}>
      {text}
    </ExplainButton>
  );
  return (
    <tr data-mapping={row.id}>
      <th scope="row" class="kr-word">
        {row.title}
        {row.current && <span class="kr-muted"> ({words.current})</span>}
        {row.byUnitGroups !== "" && (
          <span class="kr-meta kr-narrow">{`${words.byUnitGroups} ${row.byUnitGroups}`}</span>
        )}
        <span class="kr-row-bar">
          <Marks row={row} />
        </span>
      </th>
      <td class="kr-chart kr-very-wide">
        <Marks row={row} />
      </td>
      <td class="kr-number">{figure("A", row.mean.text)}</td>
      <td class="kr-number">{figure("B", row.high.text)}</td>
      <td class="kr-number kr-not-narrow">{figure(words.byUnitGroups, row.byUnitGroups)}</td>
      <td class="kr-number">{figure(words.coverage, row.coverageText)}</td>
    </tr>
  );
}

function Marks({ row }: { readonly row: MappingRow }): VNode {
  const { palette } = usePage();
  return (
    <svg width="100%" height="16" overflow="visible" aria-hidden="true">
      <AxisLine y={8} ends={4} />
      {row.mean.at !== null && <Dot palette={palette} share={row.mean.at} y={8} size={4} />}
      {row.high.at !== null && <Diamond palette={palette} share={row.high.at} y={8} size={4.5} />}
    </svg>
  );
}
