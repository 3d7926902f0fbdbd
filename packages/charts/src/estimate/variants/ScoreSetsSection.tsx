import type { VNode } from "preact";
import { BesideSection } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
import { ProbabilityLine } from "../ProbabilityLine.js";
import { ApartTable } from "./ApartTable.js";
import type { ScoreSetRow, ScoreSetsView } from "./model.js";
import { type VariantWords, variantWords } from "./words.js";

/** What each score set says of the same workforce. Every row has a scale of its own, with its ends beside it. */
export function ScoreSetsSection(props: {
  readonly isOlder: boolean;
  readonly view: ScoreSetsView;
  readonly language: Parameters<typeof variantWords>[0];
}): VNode {
  const { view } = props;
  const { scoreSets: words } = variantWords(props.language);
  return (
    <BesideSection id="kr-score-sets" heading={view.heading} notes={view.notes} isOlder={props.isOlder}>
      <FigureTable labelledBy="kr-score-sets">
        <thead>
          <tr>
            <ColumnHead class="kr-word">{words.set}</ColumnHead>
            <ColumnHead class="kr-chart kr-very-wide">{words.ownScale}</ColumnHead>
            <ColumnHead class="kr-number">A</ColumnHead>
            <ColumnHead class="kr-number">B</ColumnHead>
            <ColumnHead class="kr-number">{words.coverage}</ColumnHead>
            <ColumnHead class="kr-number kr-not-narrow">{words.agreement}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} words={words} />
          ))}
        </tbody>
      </FigureTable>
      {view.apart.length > 0 && (
        <div class="kr-aparts">
          {view.apart.map((apart) => (
            <ApartTable key={apart.id} apart={apart} occupation={words.occupation} />
          ))}
        </div>
      )}
    </BesideSection>
  );
}

function Row(props: { readonly row: ScoreSetRow; readonly words: VariantWords["scoreSets"] }): VNode {
  const { row, words } = props;
  const figure = (label: string, text: string, path = row.path) => (
    <ExplainButton path={path} name={`${row.title}, ${label}: ${text}`}>
      {text}
    </ExplainButton>
  );
  const scale = (
    <span class="kr-own-scale">
      <span class="kr-muted">{row.scale.from}</span>
      <ProbabilityLine value={row.at} />
      <span class="kr-muted">{row.scale.to}</span>
    </span>
  );
  return (
    <tr>
      <th scope="row" class="kr-word">
        <span title={row.source}>{row.title}</span>
        <span class="kr-meta">{row.kind}</span>
        {row.agreementText !== "" && (
          <span class="kr-meta kr-narrow">
            {`${words.agreement}: ${row.agreementText} ${row.agreementOver}`}
          </span>
        )}
        <span class="kr-row-bar">{scale}</span>
      </th>
      <td class="kr-chart kr-very-wide">{scale}</td>
      <td class="kr-number">{figure("A", row.meanText)}</td>
      <td class="kr-number">{row.highText === "–" ? row.highText : figure("B", row.highText)}</td>
      <td class="kr-number">{figure(words.coverage, row.coverageText)}</td>
      <td class="kr-number kr-not-narrow">
        {figure(words.agreement, row.agreementText, row.agreementPath)}
        {row.agreementOver !== "" && <span class="kr-meta">{row.agreementOver}</span>}
      </td>
    </tr>
  );
}
