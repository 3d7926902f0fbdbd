import type { VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import type { ProjectView, TrialView } from "./model.js";
import { usePage } from "./page-context.js";
import { Unfolding } from "./Unfolding.js";

/** The learning log of a project, folded under how its trials went. */
export function Trials({ project }: { readonly project: ProjectView }): VNode | null {
  const { highlighted, highlightedTrial } = usePage();
  const { key, trials, trialsTitle } = project;
  if (trials.length === 0) return null;
  const isHere = (at: number) => highlighted === key && highlightedTrial === at;
  return (
    <Unfolding name={`trials ${key}`} summary={trialsTitle}>
      <ol class="kr-trials">
        {trials.map((trial, at) => (
          <li key={at} aria-current={isHere(at) ? "true" : undefined}>
            <TrialEntry project={key} at={at} trial={trial} />
          </li>
        ))}
      </ol>
    </Unfolding>
  );
}

interface TrialEntryProps {
  /** Key of the project. */
  readonly project: string;
  readonly at: number;
  readonly trial: TrialView;
}

function TrialEntry({ project, at, trial }: TrialEntryProps): VNode {
  const { words, onReveal } = usePage();
  const { outcome, outcomeTitle, hypothesis, tried, learnt, technology, period } = trial;
  const isOver = outcome !== "ongoing";
  return (
    <>
      <p>
        <span class="kr-tag">{outcomeTitle}</span>{" "}
        {onReveal === undefined ? (
          <Marked text={hypothesis} />
        ) : (
          <button type="button" class="kr-trial-title" onClick={() => onReveal(project, at)}>
            <Marked text={hypothesis} />
          </button>
        )}
      </p>
      {tried !== "" && (
        <p>
          <span class="kr-muted">{words.tried}:</span> <Marked text={tried} />
        </p>
      )}
      {learnt !== "" && (
        <p>
          <span class="kr-muted">{words.learnt}:</span> <Marked text={learnt} />
        </p>
      )}
      {learnt === "" && isOver && (
        <p>
          <span class="kr-lacking">{words.notLearnt}</span>
        </p>
      )}
      {technology !== "" && (
        <p>
          <span class="kr-muted">{words.ofTechnology}:</span> <Marked text={technology} />
        </p>
      )}
      {period !== "" && <p class="kr-muted">{period}</p>}
    </>
  );
}
