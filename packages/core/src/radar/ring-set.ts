import type { Problem } from "../problem.js";
import { nearestName } from "../text/nearest.js";
import { type Fields, namesOf } from "../yaml/fields.js";
import type { YamlSource } from "../yaml/source.js";
import type { Radar } from "./model.js";
import { ringRules } from "./rules/index.js";

/** A lane takes room in every ring: more than two leave too little for the rest. */
const mostCrossCutting = 2;

/** Faults of the frame: a rule that does not exist or needs other rings, and too many cross-cutting categories. */
export function ringSetProblems(radar: Radar, fields: Fields, source: YamlSource): Problem[] {
  return [...ruleProblems(radar, fields, source), ...crossCuttingProblems(radar, source)];
}

function ruleProblems(radar: Radar, fields: Fields, source: YamlSource): Problem[] {
  const rule = ringRules.find((candidate) => candidate.id === radar.rule);
  if (!rule) {
    const allowed = ringRules.map(({ id }) => id);
    const data = { name: radar.rule, nearest: nearestName(radar.rule, allowed), allowed };
    return [{ code: "unknown-rule", data, range: source.rangeOf(["rule"]) }];
  }
  const names = namesOf(fields.rings);
  // Rings whose ids cannot be read are told already.
  if (!rule.rings || fields.rings === undefined || names === undefined) return [];
  if (rule.rings.length === names.length && rule.rings.every((ring, index) => ring === names[index]))
    return [];
  const range = fields.rule === undefined ? source.rangeOf(["rings"], "key") : source.rangeOf(["rule"]);
  return [{ code: "rule-needs-rings", data: { rule: rule.id, rings: rule.rings }, range }];
}

function crossCuttingProblems({ categories }: Radar, source: YamlSource): Problem[] {
  const crossCutting = categories.flatMap((category, index) => (category.crossCutting ? [index] : []));
  const oneTooMany = crossCutting[mostCrossCutting];
  if (oneTooMany === undefined) return [];
  const data = { path: "categories.crossCutting", min: 0, max: mostCrossCutting, found: crossCutting.length };
  return [
    { code: "list-size", data, range: source.rangeOf(["categories", oneTooMany, "crossCutting"], "key") },
  ];
}
