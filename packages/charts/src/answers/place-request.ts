import type { BesideStep, WalkPath } from "@kommuneradar/core";

/** A place beside the figures, as `--explain` names it: `coverage`, `band:high`, `year:2024/health`, `mapping:median/5321`. */
type Reader = (value: string) => BesideStep | undefined;

const bands = ["high", "medium", "low", "valued", "none"] as const;
const parts = ["own", "group", "all"] as const;

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((one) => one === value);

const choice =
  (kind: "mapping" | "digits" | "scores"): Reader =>
  (to) =>
    to === "" ? undefined : { kind: "choice", choice: kind, id: kind, to };

/** Every kind of place, and how what stands after its colon is read. */
const readers: Readonly<Record<string, Reader>> = {
  coverage: (value) => (value === "" ? { kind: "coverage" } : undefined),
  band: (value) => {
    const band = oneOf(bands, value);
    return band && { kind: "band", band };
  },
  part: (value) => {
    const part = oneOf(parts, value);
    return part && { kind: "part", part };
  },
  standardised: (value) => {
    const part = oneOf(parts, value);
    return part && { kind: "standardised", part };
  },
  difference: (value) => {
    const [against = "", measure = "a"] = value.toLowerCase().split(":");
    const found = oneOf(["group", "all"], against);
    const which = ({ a: "mean", b: "high" } as const)[oneOf(["a", "b"], measure) ?? "a"];
    return found && { kind: "difference", against: found, measure: which };
  },
  year: (value) => (/^\d{4}$/.test(value) ? { kind: "year", year: Number(value) } : undefined),
  change: (value) => {
    const [, from, to] = /^(\d{4})[-–](\d{4})$/.exec(value) ?? [];
    return to === undefined ? undefined : { kind: "change", from: Number(from), to: Number(to) };
  },
  processes: (value) => ({ kind: "processes", sector: value === "" ? null : value }),
  process: (id) => (id === "" ? undefined : { kind: "process", id }),
  mapping: choice("mapping"),
  digits: choice("digits"),
  scores: choice("scores"),
  agreement: (scores) => (scores === "" ? undefined : { kind: "agreement", scores }),
};

/** The path that a text names; undefined where it names no kind of place, "unreadable" where it names one wrongly. */
export function readPlace(text: string): WalkPath | "unreadable" | undefined {
  const [, kind = "", rest = ""] = /^([a-z]+)(?::(.*))?$/s.exec(text) ?? [];
  const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (reader === undefined) return undefined;
  const [value = "", within] = rest.split("/");
  const step = reader(value);
  if (step === undefined) return "unreadable";
  if (within === undefined) return [step];
  const isYear = step.kind === "year" || step.kind === "change" || step.kind === "part";
  return [step, isYear ? { kind: "sector", sector: within } : { kind: "occupation", code: within }];
}

/** How each kind of place is written, for a refusal. */
export const placeForms: readonly string[] = [
  "coverage",
  ...bands.slice(0, 3).map((band) => `band:${band}`),
  "part:group",
  "standardised:own",
  "difference:group",
  "year:2024",
  "year:2024/health",
  "change:2023-2024",
  "processes",
  "processes:health",
  "process:ID",
  "mapping:median",
  "digits:3",
  "scores:ID",
  "agreement:ID",
  "mapping:median/5321",
];
