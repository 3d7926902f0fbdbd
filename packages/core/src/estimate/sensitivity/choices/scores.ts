import { makeInSteps } from "../../../steps.js";
import { isOnScaleOf } from "../../score-sets/same-scale.js";
import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

/** Other score sets on the same scale. What is on another scale is no alternative to the figure: it is another figure. */
export const scores: Choice = function* ({ reference, settings, totalWith }) {
  const own = reference.scoreSets.get(settings.scores);
  const others = [...reference.scoreSets.values()].filter(
    (set) => own !== undefined && set.id !== own.id && isOnScaleOf(set, own),
  );
  if (others.length === 0) return [];
  const alternatives = yield* makeInSteps(others, ({ id, title }) =>
    alternative(id, totalWith({ scores: id }), title),
  );
  return [{ kind: "scores", id: "scores", title: "", basis: null, alternatives }];
};
