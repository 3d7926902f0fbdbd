import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTexts } from "../../src/index.ts";
import { heldBy, merged } from "./by-name.ts";

/** What an estimate holds, as far as it is merged here: values, and lists by the names of what is in them. */
interface Estimate {
  readonly title: string;
  readonly overrides: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly workforce: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly scores: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

type Style = "flow" | "block";
const labels = { ours: "ours", theirs: "theirs" };

const entries = (names: readonly string[], fields: Record<string, readonly string[]>) =>
  fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.record(
          Object.fromEntries(
            Object.entries(fields).map(([key, values]) => [key, fc.constantFrom(...values)]),
          ),
        ),
      ]),
    ),
    { requiredKeys: names.slice(0, 1) },
  ) as fc.Arbitrary<Record<string, Record<string, string>>>;

const estimate: fc.Arbitrary<Estimate> = fc.record({
  title: fc.constantFrom("En", "To"),
  overrides: entries(["0110", "5321", "2221"], { probability: ["0.1", "0.2"], because: ["A", "'B, { c }'"] }),
  workforce: entries(["a.csv", "b.csv"], { year: ["2025", "2026"], codes: ["styrk08", "isco08"] }),
  scores: fc.subarray(["s1", "s2", "s3"]).map((more) => ["first", ...more]),
  groups: fc.record(
    {
      kyst: fc.subarray(["0301", "1103", "4601"]).map((more) => ["5001", ...more]),
      by: fc.constant(["0301"]),
    },
    { requiredKeys: ["kyst"] },
  ) as fc.Arbitrary<Record<string, readonly string[]>>,
});

/** A version that goes back to another: most of it as there, some as in a third. */
const edited = (base: Estimate): fc.Arbitrary<Estimate> =>
  fc.tuple(estimate, fc.infiniteStream(fc.integer({ min: 0, max: 2 }))).map(([other, draws]) => {
    const pick = <T>(own: T, another: T): T => (draws.next().value === 0 ? another : own);
    const mixed = <T>(own: Readonly<Record<string, T>>, another: Readonly<Record<string, T>>) =>
      Object.fromEntries(
        [...new Set([...Object.keys(own), ...Object.keys(another)])].flatMap((name) => {
          const value = pick(own[name], another[name]);
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
    return {
      title: pick(base.title, other.title),
      overrides: mixed(base.overrides, other.overrides),
      workforce: mixed(base.workforce, other.workforce),
      scores: pick(base.scores, other.scores),
      groups: mixed(base.groups, other.groups),
    };
  });
const three = fc.oneof(
  estimate.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base))),
  fc.tuple(estimate, estimate, estimate),
);

function textOf({ title, overrides, workforce, scores, groups }: Estimate, style: Style): string {
  const list = (
    key: string,
    naming: string,
    of: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ) =>
    Object.entries(of).flatMap(([name, fields], at) => {
      const pairs = [[naming, `"${name}"`], ...Object.entries(fields)].map(
        ([field, value]) => `${field}: ${value}`,
      );
      const lines =
        style === "flow"
          ? [`  - { ${pairs.join(", ")} }`]
          : [`  - ${pairs[0]}`, ...pairs.slice(1).map((pair) => `    ${pair}`)];
      return [...(at === 0 ? [`${key}:`] : []), `  # om ${name}`, ...lines];
    });
  const values = (indent: string, key: string, of: readonly string[]) =>
    style === "flow"
      ? [`${indent}${key}: [${of.join(", ")}]`]
      : [`${indent}${key}:`, ...of.map((value) => `${indent}  - ${value}`)];
  return `${[
    "kommuneradar: estimate/1",
    `title: ${title}`,
    ...list("workforce", "file", workforce),
    ...values("", "scores", scores),
    "groups:",
    ...Object.entries(groups).flatMap(([id, codes]) => [
      `  ${id}:`,
      ...values(
        "    ",
        "municipalities",
        codes.map((code) => `'${code}'`),
      ),
    ]),
    ...list("overrides", "occupation", overrides),
  ].join("\n")}\n`;
}

test("an estimate's entries, files, score sets and groups are merged by name and key, and only true conflicts are such", () => {
  const seen = { clean: 0, conflicts: 0 };
  fc.assert(
    fc.property(three, fc.constantFrom<Style>("flow", "block"), ([base, ours, theirs], style) => {
      const [b, o, t] = [base, ours, theirs].map((one) => textOf(one, style)) as [string, string, string];
      const [result, other] = [mergeTexts(b, o, t, labels), mergeTexts(b, t, o, labels)];
      if (result === undefined || other === undefined) throw new Error("not merged");
      expect(other.conflicts).toBe(result.conflicts);
      let expected: unknown;
      try {
        expected = merged(heldBy(b), heldBy(o), heldBy(t));
      } catch {
        seen.conflicts += 1;
        expect(result.conflicts).toBeGreaterThan(0);
        // What a side added stands in the text all the same.
        for (const text of [o, t]) {
          for (const [name] of text.matchAll(/(?<=# om )\S+/g))
            if (!b.includes(name)) expect(result.text).toContain(name);
        }
        return;
      }
      seen.clean += 1;
      expect(result.conflicts).toBe(0);
      expect(heldBy(result.text)).toEqual(expected);
      expect(heldBy(other.text)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
  expect(Math.min(seen.clean, seen.conflicts)).toBeGreaterThan(20);
});
