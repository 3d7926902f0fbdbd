import type { ProblemCode } from "@kommuneradar/core";
import type { Rule } from "./rule.js";
import * as rules from "./rules/index.js";

/** One rule per code; a code of core that has none is an error of the compiler. */
type Registry = { readonly [C in ProblemCode]: Rule<C> };
type Listed = (typeof rules)[keyof typeof rules];
type Missing = Exclude<ProblemCode, RuleCode>;

/** A code that has a rule: every one there is. Naming it makes the codes that rules add known to importers. */
export type RuleCode = Listed["code"];

// Fails to compile when a code of core has no rule, and names the code.
const complete: [Missing] extends [never] ? true : { readonly ruleMissingFor: Missing } = true;

const registry: Registry = Object.fromEntries(
  Object.values<Listed>(rules).map((rule) => [rule.code, rule]),
) as unknown as Registry;

/** Every diagnostic code there is, in alphabetical order. */
export const ruleCodes: readonly RuleCode[] = complete && (Object.keys(registry) as RuleCode[]).sort();

/** The rule of a code. */
export function ruleOf<C extends ProblemCode>(code: C): Rule<C> {
  return registry[code];
}
