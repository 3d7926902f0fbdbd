import type { Project, Trial } from "../../../projects/model.js";
import { sameValue } from "../../same-value.js";
import { titleKey } from "../match-entries.js";
import { pairByName } from "../pair-by-name.js";
import type { ChangeKind } from "./change.js";

/** Trials that were begun or ended: known by their ids, else by what was believed. */
export const trials: ChangeKind<Project> = {
  fields: [],
  tell: (old, now) =>
    paired(old, now).flatMap(([before, after]) => {
      const trial = after ?? before;
      const [from, to] = [before?.outcome, after?.outcome];
      if (trial === undefined || from === to) return [];
      return [{ kind: "trial", hypothesis: trial.hypothesis, learnt: trial.learnt, from, to } as const];
    }),
  // What was learnt and when belongs to the outcome, where that is told.
  sameRest: {
    learning: (old, now) =>
      paired(old, now).every(
        ([before, after]) => before?.outcome !== after?.outcome || sameValue(plain(before), plain(after)),
      ),
  },
};

function paired(old: Project, now: Project) {
  return pairByName(old.learning, now.learning, nameOf);
}

function nameOf({ id, hypothesis }: Trial): string {
  return id === undefined ? titleKey(hypothesis) : `id ${id}`;
}

/** Without its place. */
function plain(trial: Trial | undefined): object | undefined {
  return trial && { ...trial, range: undefined, index: undefined };
}
