import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

/** Other score sets on the same scale. What is on another scale is no alternative to the figure: it is another figure. */
export const scores: Choice = ({ reference, settings, totalWith }) => {
  const own = reference.scoreSets.get(settings.scores);
  const others = [...reference.scoreSets.values()].filter(
    ({ id, kind, scale }) =>
      own !== undefined &&
      id !== own.id &&
      kind === own.kind &&
      scale.unit === own.scale.unit &&
      scale.min === own.scale.min &&
      scale.max === own.scale.max,
  );
  if (others.length === 0) return [];
  const alternatives = others.map(({ id, title }) => alternative(id, totalWith({ scores: id }), title));
  return [{ kind: "scores", id: "scores", title: "", basis: null, alternatives }];
};
