import fc from "fast-check";
import { expect, test } from "vitest";
import { diffRadars, isEmptyDiff, mergeTexts, readRadar } from "../../src/index.ts";

interface Entry {
  readonly id: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly note: boolean;
}

const labels = { ours: "ours", theirs: "theirs" };
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const fields = fc.record({
  title: fc.constantFrom("En", "To", "Tre"),
  category: fc.constantFrom("a", "b"),
  ring: maybe("adopt", "trial", "hold"),
  description: maybe("|\n      # ikke en kommentar\n\n      tekst", "Kort"),
  assessment: maybe(
    "\n      solutions: ready\n      potential: validated",
    "\n      solutions: none",
    "{ solutions: none }",
  ),
  areasOfUse: maybe("\n      - sector: health\n        title: Vakt\n        understanding: clear"),
});
const ids = ["ai", "rpa", "sky", "vr", "droner"];
const entry = fc.record({ id: fc.constantFrom(...ids), fields, note: fc.boolean() });
const list = fc.uniqueArray(entry, { selector: ({ id }) => id });

/** A version that goes back to a common one: some entries taken out, some others, in whatever order. */
const edited = (base: readonly Entry[]): fc.Arbitrary<readonly Entry[]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom("keep", "keep", "keep", "drop", "edit"), { minLength: 5, maxLength: 5 }),
      list,
    )
    .chain(([acts, others]) => {
      const kept = base.flatMap((one, at) => {
        if (acts[at] === "drop") return [];
        const other = others[at];
        return acts[at] === "edit" && other
          ? [{ ...one, fields: { ...one.fields, ...changed(other) } }]
          : [one];
      });
      const added = others.filter(({ id }) => !base.some((one) => one.id === id));
      const all = [...kept, ...added];
      return fc.oneof(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
    });

function changed({ fields: of, note }: Entry) {
  return note ? { title: of["title"] } : { ring: of["ring"], assessment: of["assessment"] };
}

const three = list.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));

function textOf(entries: readonly Entry[]): string {
  const written = entries.map(({ id, fields: of, note }) => {
    const lines = Object.entries(of).flatMap(([key, value]) => {
      if (value === undefined) return [];
      return [`    ${key}:${value.startsWith("\n") ? "" : " "}${value}`];
    });
    return [...(note ? [`  # om ${id}`] : []), `  - id: ${id}`, ...lines, ""].join("\n");
  });
  return `kommuneradar: radar/1\ntitle: T\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n${written.join("")}`;
}

const radarOf = (text: string) => {
  const { radar, problems } = readRadar(text);
  if (!radar) throw new Error("no radar");
  return { radar, faults: problems.filter(({ code }) => code.startsWith("yaml")) };
};

test("a side that changed nothing does not count, and what both did is done once", () => {
  fc.assert(
    fc.property(three, ([base, ours]) => {
      fc.pre(base.length > 0 && ours.length > 0);
      const [b, o] = [textOf(base), textOf(ours)];
      for (const [mine, yours] of [
        [b, o],
        [o, b],
        [o, o],
      ] as const) {
        const merged = mergeTexts(b, mine, yours, labels);
        expect(merged?.conflicts).toBe(0);
        expect(isEmptyDiff(diffRadars(radarOf(o).radar, radarOf(merged?.text ?? "").radar))).toBe(true);
      }
    }),
  );
});

test("no entry is lost and none invented, each key is of the side that changed it, and sides may be exchanged", () => {
  let clean = 0;
  fc.assert(
    fc.property(three, ([base, ours, theirs]) => {
      fc.pre(base.length > 0 && ours.length > 0 && theirs.length > 0);
      const texts = [base, ours, theirs].map(textOf) as [string, string, string];
      const merged = mergeTexts(...texts, labels);
      const other = mergeTexts(texts[0], texts[2], texts[1], labels);
      expect(merged?.conflicts).toBe(other?.conflicts);
      if (merged === undefined) throw new Error("not merged");
      const find = (entries: readonly Entry[], id: string) => entries.find((one) => one.id === id);
      if (merged.conflicts > 0) {
        expect(merged.text.match(/^<{7} ours$/gm)).toHaveLength(merged.conflicts);
        for (const { id } of [...ours, ...theirs]) {
          const isGone = find(base, id) && (!find(ours, id) || !find(theirs, id));
          if (!isGone) expect(merged.text).toContain(`- id: ${id}\n`);
        }
        return;
      }
      clean += 1;
      const { radar, faults } = radarOf(merged.text);
      expect(faults).toEqual([]);
      expect(isEmptyDiff(diffRadars(radar, radarOf(other?.text ?? "").radar))).toBe(true);
      const expected = ids.filter((id) => {
        const [b, o, t] = [find(base, id), find(ours, id), find(theirs, id)];
        return b ? o && t : (o ?? t);
      });
      expect(radar.technologies.map(({ id }) => id).sort()).toEqual(expected.sort());
      for (const { id, title, ring } of radar.technologies) {
        const [b, o, t] = [find(base, id), find(ours, id), find(theirs, id)];
        const merge = (key: string) => {
          if (!o || !t) return (o ?? t)?.fields[key];
          return o.fields[key] === b?.fields[key] ? t.fields[key] : o.fields[key];
        };
        expect([id, title, ring]).toEqual([id, merge("title"), merge("ring")]);
      }
      for (const { id, note } of [...ours, ...theirs]) {
        if (note && expected.includes(id)) expect(merged.text).toContain(`# om ${id}\n`);
      }
    }),
    { numRuns: 150 },
  );
  expect(clean).toBeGreaterThan(5);
});
