import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTexts, readPlan, readProjects } from "../../src/index.ts";
import { heldBy, merged } from "./by-name.ts";

/** Entries by their names; a field is a value, or a list of entries within. */
type Entries = { readonly [name: string]: { readonly [field: string]: string | Entries } };
/** A file: lists by their keys. */
type Lists = { readonly [list: string]: Entries };

/** What names an entry of a list, where it is no id. */
const naming: Readonly<Record<string, string>> = { adoption: "year", learning: "hypothesis" };
const labels = { ours: "ours", theirs: "theirs" };

const entries = (names: readonly string[], fields: Record<string, fc.Arbitrary<string | Entries>>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, fc.record(fields)])), {
    requiredKeys: names.slice(0, 1),
  }) as fc.Arbitrary<Entries>;
const one = (...values: string[]) => fc.constantFrom(...values);

const plans: fc.Arbitrary<Lists> = fc.record({
  challenges: entries(["eldre", "økonomi"], { title: one("A", "B"), indicator: one("I", "J") }),
  platforms: entries(["innlogging", "data"], {
    title: one("A", "B"),
    state: one("none", "planned", "in-place"),
  }),
  scenarios: entries(["gradvis", "rask"], {
    title: one("A", "B"),
    adoptionBecause: one("C", "D"),
    adoption: entries(["2026", "2030", "2041"], { share: one("0", "0.5") }),
  }),
});
const projects: fc.Arbitrary<Lists> = fc.record({
  projects: entries(["robot", "sensor", "svar"], {
    title: one("A", "B"),
    sector: one("health", "school"),
    status: one("planned", "ongoing"),
    learning: entries(["Raskt nok", "Billig nok"], {
      outcome: one("worked", "failed"),
      learnt: one("L", "M"),
    }),
  }),
});

/** A version that goes back to another: most of it as there, some as in a third. */
const edited = (base: Lists, any: fc.Arbitrary<Lists>): fc.Arbitrary<Lists> =>
  fc.tuple(any, fc.infiniteStream(fc.integer({ min: 0, max: 3 }))).map(([other, draws]) => {
    const mix = (own: unknown, another: unknown): unknown => {
      if (draws.next().value === 0) return another;
      if (typeof own !== "object" || typeof another !== "object" || own === null || another === null)
        return own;
      const [a, b] = [own, another] as Record<string, unknown>[];
      const keys = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])];
      return Object.fromEntries(
        keys.flatMap((key) => {
          const value = mix(a?.[key], b?.[key]);
          return value === undefined ? [] : [[key, value] as const];
        }),
      );
    };
    return Object.fromEntries(
      Object.keys(base).map((list) => {
        const mixed = mix(base[list], other[list]) as Entries;
        const kept = Object.entries(Object.keys(mixed).length > 0 ? mixed : (base[list] ?? {}));
        // Some move their entries about, besides.
        return [list, Object.fromEntries(draws.next().value === 0 ? kept.reverse() : kept)];
      }),
    );
  });
const threeOf = (any: fc.Arbitrary<Lists>) =>
  any.chain((base) => fc.tuple(fc.constant(base), edited(base, any), edited(base, any)));

/** Lists that people write on one line. */
const onOneLine: ReadonlySet<string> = new Set(["adoption"]);

function lineOf(list: string, of: Entries): string {
  const entries = Object.entries(of).map(([name, fields]) => {
    const own = Object.entries(fields).map(([field, value]) => `, ${field}: ${value}`);
    return `{ ${naming[list] ?? "id"}: ${name}${own.join("")} }`;
  });
  return `${list}: [${entries.join(", ")}]`;
}

function textOf(kind: string, lists: Lists): string {
  const linesOf = (list: string, of: Entries, indent: string): string[] => [
    `${indent}${list}:`,
    ...Object.entries(of).flatMap(([name, fields]) => [
      `${indent}  # om ${name}`,
      `${indent}  - ${naming[list] ?? "id"}: ${name}`,
      ...Object.entries(fields).flatMap(([field, value]) =>
        typeof value === "string"
          ? [`${indent}    ${field}: ${value}`]
          : Object.keys(value).length === 0
            ? []
            : onOneLine.has(field)
              ? [`${indent}    ${lineOf(field, value)}`]
              : linesOf(field, value, `${indent}    `),
      ),
    ]),
  ];
  const lines = Object.entries(lists).flatMap(([list, of]) => linesOf(list, of, ""));
  return `${[`kommuneradar: ${kind}/1`, "title: T", ...lines].join("\n")}\n`;
}

/** Every entry with its path: what none may be missing from, and none added to. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=# om ).+|(?<=\{ year: )\d+/g)].map(([name]) => name);
}

test.each([
  ["plan", plans, (text: string) => readPlan(text).plan],
  ["projects", projects, (text: string) => readProjects(text).projects],
] as const)(
  "a %s is merged by name and key: nothing lost, nothing invented, sides may be exchanged",
  (kind, any, read) => {
    const seen = { clean: 0, conflicts: 0 };
    fc.assert(
      fc.property(threeOf(any), (versions) => {
        const [b, o, t] = versions.map((lists) => textOf(kind, lists)) as [string, string, string];
        const [result, other] = [mergeTexts(b, o, t, labels), mergeTexts(b, t, o, labels)];
        if (result === undefined || other === undefined) throw new Error("not merged");
        expect(other.conflicts).toBe(result.conflicts);
        const known = new Set([b, o, t].flatMap(namesIn));
        expect(namesIn(result.text).filter((name) => !known.has(name))).toEqual([]);
        for (const text of [o, t])
          for (const name of namesIn(text)) if (!b.includes(name)) expect(result.text).toContain(name);
        let expected: unknown;
        try {
          expected = merged(heldBy(b), heldBy(o), heldBy(t));
        } catch {
          seen.conflicts += 1;
          expect(result.conflicts).toBeGreaterThan(0);
          return;
        }
        seen.clean += 1;
        expect(result.conflicts).toBe(0);
        expect(heldBy(result.text)).toEqual(expected);
        expect(heldBy(other.text)).toEqual(expected);
        expect(read(result.text)).toBeDefined();
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.clean, seen.conflicts)).toBeGreaterThan(10);
  },
);
