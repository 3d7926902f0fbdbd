import type { VNode } from "preact";
import type { ProjectView, TrialView } from "./model.js";
import { usePage } from "./page-context.js";
import { Unfolding } from "./Unfolding.js";

/** The learning log of a project, folded under how its trials went. */
export function Trials({ project }: { readonly project: ProjectView }): VNode | null {
  const { key, trials, trialsTitle } = project;
  if (trials.length === 0) return null;
  return (
    <Unfolding name={`trials ${key}`} summary={trialsTitle}>
      <ol class="kr-trials">
        {trials.map((trial, at) => (
          <li key={at}>
            <TrialEntry trial={trial} />
          </li>
        ))}
      </ol>
    </Unfolding>
  );
}

function TrialEntry({ trial }: { readonly trial: TrialView }): VNode {
  const { words } = usePage();
  const { outcome, outcomeTitle, hypothesis, tried, learnt, technology, period } = trial;
  const isOver = outcome !== "ongoing";
  return (
    <>
      <p>
        <span class="kr-tag">{outcomeTitle}</span> {hypothesis}
      </p>
      {tried !== "" && (
        <p>
          <span class="kr-muted">{words.tried}:</span> {tried}
        </p>
      )}
      {learnt !== "" && (
        <p>
          <span class="kr-muted">{words.learnt}:</span> {learnt}
        </p>
      )}
      {learnt === "" && isOver && (
        <p>
          <span class="kr-lacking">{words.notLearnt}</span>
        </p>
      )}
      {technology !== "" && (
        <p>
          <span class="kr-muted">{words.ofTechnology}:</span> {technology}
        </p>
      )}
      {period !== "" && <p class="kr-muted">{period}</p>}
    </>
  );
}
