import type { VNode } from "preact";
import type { ChainStep, OccupationRow } from "./model.js";
import { ProbabilityLine } from "./ProbabilityLine.js";
import { usePage } from "./page-context.js";

/** Where an occupation's value comes from, step by step, from the file's rows to the value that is used. */
export function OccupationChain({ row }: { readonly row: OccupationRow }): VNode {
  const { controls, actions, words } = usePage();
  const { overrideOccupation } = actions;
  return (
    <div class="kr-chain">
      <p class="kr-chain-facts kr-meta">
        {[row.code, row.levelText, row.sourcesText, row.wideText, row.contributionFact]
          .filter((fact) => fact !== "")
          .join(" · ")}
      </p>
      <ol>
        {row.chain.map((step, index) => (
          <Step key={index} step={step} row={row} repeats={row.chain[index - 1]?.label === step.label} />
        ))}
      </ol>
      {overrideOccupation !== undefined && (
        <p class="kr-chain-override">
          <controls.Link onClick={() => overrideOccupation(row.code)}>
            {words.occupations.override}
          </controls.Link>
        </p>
      )}
    </div>
  );
}

/** A step whose label is that of the one before keeps it for screen readers only. */
function Step(props: {
  readonly step: ChainStep;
  readonly row: OccupationRow;
  readonly repeats: boolean;
}): VNode {
  const { step, row, repeats } = props;
  const { controls, actions } = usePage();
  const { revealOccupation } = actions;
  const revealsRows = step.isRows && row.place !== null && revealOccupation !== undefined;
  return (
    <li>
      <span class="kr-chain-label">
        <span class={repeats ? "kr-hidden" : undefined}>{step.label}</span>
      </span>
      <span class="kr-chain-text">
        {step.code !== "" && <span class="kr-code">{step.code}</span>}{" "}
        <span lang={step.language === "" ? undefined : step.language}>{step.text}</span>
        {step.remark !== "" && !revealsRows && <span class="kr-muted"> ({step.remark})</span>}
        {revealsRows && (
          <>
            {" · "}
            <controls.Link onClick={() => revealOccupation(row.code)}>{row.place.shortText}</controls.Link>
          </>
        )}
      </span>
      <span class="kr-chain-value">{step.valueText}</span>
      <span class="kr-chain-line">{step.value !== null && <ProbabilityLine value={step.value} />}</span>
    </li>
  );
}
