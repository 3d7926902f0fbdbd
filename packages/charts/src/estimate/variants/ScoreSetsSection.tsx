import type { VNode } from "preact";
import { ProbabilityLine } from "../ProbabilityLine.js";
import type { ScoreSetRow, ScoreSetsView } from "./model.js";
import { variantWords } from "./words.js";

interface SectionProps {
  readonly view: ScoreSetsView;
  readonly language: Parameters<typeof variantWords>[0];
}

/** What each score set says of the same workforce. Every row has a scale of its own, with its ends beside it. */
export function ScoreSetsSection({ view, language }: SectionProps): VNode {
  const { scoreSets: words } = variantWords(language);
  return (
    <section class="kr-beside kr-score-sets">
      <div class="kr-section-head">
        <h2 id="kr-score-sets">{view.heading}</h2>
      </div>
      <table class="kr-table" aria-labelledby="kr-score-sets">
        <thead>
          <tr>
            <Head class="kr-word" text={words.set} />
            <Head class="kr-chart kr-very-wide" text={words.ownScale} />
            <Head class="kr-number" text="A" />
            <Head class="kr-number" text="B" />
            <Head class="kr-number kr-not-narrow" text={words.coverage} />
            <Head class="kr-number" text={words.agreement} />
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {view.apart.map((apart) => (
        <table key={apart.id} class="kr-table kr-splits">
          <caption>{apart.heading}</caption>
          <thead>
            <tr>
              <Head class="kr-word" text={words.occupation} />
              <Head class="kr-number" text={apart.first} />
              <Head class="kr-number" text={apart.other} />
            </tr>
          </thead>
          <tbody>
            {apart.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row" class="kr-word">
                  <span class="kr-code">{row.code}</span> {row.title}
                </th>
                <td class="kr-number">{row.inFirst}</td>
                <td class="kr-number">{row.inThis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {view.notes.map((note) => (
        <p key={note} class="kr-muted kr-beside-note">
          {note}
        </p>
      ))}
    </section>
  );
}

function Row({ row }: { readonly row: ScoreSetRow }): VNode {
  return (
    <tr>
      <th scope="row" class="kr-word">
        <span title={row.source}>{row.title}</span>
        <span class="kr-meta">{row.kind}</span>
      </th>
      <td class="kr-chart kr-very-wide">
        <span class="kr-own-scale">
          <span class="kr-muted">{row.scale.from}</span>
          <ProbabilityLine value={row.at} />
          <span class="kr-muted">{row.scale.to}</span>
        </span>
      </td>
      <td class="kr-number">
        {row.meanText}
        <span class="kr-meta">{`${row.scale.from}–${row.scale.to}`}</span>
      </td>
      <td class="kr-number">{row.highText}</td>
      <td class="kr-number kr-not-narrow">{row.coverageText}</td>
      <td class="kr-number">
        {row.agreementText}
        {row.agreementOver !== "" && <span class="kr-meta">{row.agreementOver}</span>}
      </td>
    </tr>
  );
}

function Head(props: { readonly class: string; readonly text: string }): VNode {
  return (
    <th scope="col" class={props.class}>
      <span class="kr-sort">{props.text}</span>
    </th>
  );
}
