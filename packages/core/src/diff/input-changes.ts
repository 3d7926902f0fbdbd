import type { AreaOfUse, AssessmentInputs, Technology } from "../radar/model.js";
import type { InputName } from "../radar/rules/types.js";
import { sameValue } from "./same-value.js";
import type { AreaInputChange, InputChange } from "./types.js";

const inputNames = ["solutions", "understanding", "potential"] as const satisfies readonly InputName[];

/** Which inputs of an assessment are others than they were. */
export function inputChanges(old: AssessmentInputs = {}, now: AssessmentInputs = {}): readonly InputChange[] {
  return inputNames
    .filter((input) => old[input] !== now[input])
    .map((input) => ({ input, from: old[input], to: now[input] }));
}

/** The same of the areas of use that are in both, or in one of them. */
export function areaChanges(old: Technology, now: Technology): readonly AreaInputChange[] {
  if (sameValue(old.areasOfUse, now.areasOfUse)) return [];
  const [before, after] = [named(old.areasOfUse), named(now.areasOfUse)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const { sector = "", title } = is ?? was ?? {};
    return inputChanges(was, is).map((change) => ({ sector, title, ...change }));
  });
}

/** Areas by sector and title, and by their order among those of the same name. */
function named(areas: readonly AreaOfUse[]): ReadonlyMap<string, AreaOfUse> {
  const found = new Map<string, AreaOfUse>();
  for (const area of areas) {
    const title = typeof area.title === "string" ? area.title : Object.values(area.title ?? {}).join("\n");
    let name = `${area.sector}\n${title}`;
    while (found.has(name)) name += "\n+";
    found.set(name, area);
  }
  return found;
}
