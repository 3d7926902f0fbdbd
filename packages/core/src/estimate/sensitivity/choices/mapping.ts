import { makeInSteps } from "../../../steps.js";
import { mappingMethods } from "../../methods/index.js";
import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

/** Every other mapping method; nothing to choose where values come over no crosswalk. */
export const mapping: Choice = function* ({ reference, settings, totalWith }) {
  const set = reference.scoreSets.get(settings.scores);
  if (settings.classification === "soc2010" || set?.classification !== "soc2010") return [];
  const others = mappingMethods.filter(({ id }) => id !== settings.mapping);
  const alternatives = yield* makeInSteps(others, ({ id }) => alternative(id, totalWith({ mapping: id })));
  return [{ kind: "mapping", id: "mapping", title: "", basis: null, alternatives }];
};
