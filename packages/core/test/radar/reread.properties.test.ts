import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RadarReading, readRadar } from "../../src/index.ts";
import { readWholeRadar } from "../../src/radar/read.ts";
import { edits, fragments, texts } from "./edits.ts";
import { seen } from "./seen.ts";

/** More than the everyday number, for a long run by hand: KOMMUNERADAR_RUNS=5000 npx vitest run reread. */
const runs = Number(process.env["KOMMUNERADAR_RUNS"] ?? 150);

describe("an edit", () => {
  const text = readFileSync(
    new URL("../../../../examples/eksempelby/eksempelby.radar.yaml", import.meta.url),
    "utf8",
  );
  const entriesOf = ({ source }: RadarReading) =>
    (source.value as ReadonlyMap<string, readonly unknown[]>).get("technologies") ?? [];
  const before = readRadar(text);
  const count = entriesOf(before).length;
  const place = text.indexOf("title:", text.indexOf("\n  - id:", text.indexOf("technologies:") + 400)) + 7;

  test.each([
    ["of a word", "x"],
    ["that leaves a fault of syntax in the entry", "a: b: "],
    ["that opens a bracket", "["],
    ["that adds lines", "x\n    owner: Noen\n    # her"],
  ])("%s has only its own entry read again", (_, typed) => {
    const after = readRadar(text.slice(0, place) + typed + text.slice(place), { previous: before });
    const kept = entriesOf(after).filter((entry) => entriesOf(before).includes(entry));
    expect(entriesOf(after)).toHaveLength(count);
    expect(kept).toHaveLength(count - 1);
  });

  test("below an entry that is otherwise as before has the others kept", () => {
    const dash = text.indexOf("\n  - id:", place);
    const after = readRadar(`${text.slice(0, dash)}\n  # her${text.slice(dash)}`, { previous: before });
    expect(entriesOf(after).filter((entry) => entriesOf(before).includes(entry))).toHaveLength(count - 1);
  });

  test("mended after the text had to be parsed whole, too", () => {
    const broken = readRadar(text.replace("\ntechnologies:", "\ntechnologies: &all"), { previous: before });
    const after = readRadar(text, { previous: broken });
    expect(entriesOf(after).filter((entry) => entriesOf(before).includes(entry))).toHaveLength(count);
  });

  test("moves the technologies below it", () => {
    const after = readRadar(text.replace("language: nb", "language: nn\n# ny"), { previous: before });
    const line = (reading: RadarReading) => reading.radar?.technologies[0]?.range.start.line ?? 0;
    expect(line(after)).toBe(line(before) + 1);
    expect(after.radar?.technologies[0]?.description).toBe(before.radar?.technologies[0]?.description);
  });
});

describe("a radar read again after an edit", () => {
  test("is what a fresh reading of it is with entries in any order, some away, some new, some twice", () => {
    const entry = (name: string) => `  - id: ${name}\n    title: Teknologi ${name}\n    dependsOn: [a, z]\n`;
    const odd = fc.constantFrom(
      "  # her\n",
      "  -\n",
      "    # inni\n",
      "edition: 2026\n",
      "\r\n",
      "  - id: [\n",
      "  - id: [ # her\n",
      "    tags: {\n",
    );
    const list = fc.array(
      fc.oneof({ arbitrary: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz").map(entry), weight: 9 }, odd),
      { maxLength: 40 },
    );
    const versions = list.chain((first) =>
      fc
        .array(fc.oneof(fc.shuffledSubarray(first), fc.subarray(first), list), { minLength: 1, maxLength: 5 })
        .map((later) => [first, ...later]),
    );
    fc.assert(
      fc.property(versions, fc.boolean(), (all, ends) => {
        let previous: RadarReading | undefined;
        for (const parts of all) {
          const text = `kommuneradar: radar/1\ntechnologies:\n${parts.join("")}${ends ? "title: Radar\n" : ""}`;
          const again = readRadar(text, { previous });
          expect(seen(again, text)).toBe(seen(readRadar(text), text));
          previous = again;
        }
      }),
      { numRuns: runs },
    );
  }, 3_600_000);

  test.each(texts.map((text, index) => [index, text] as const))(
    "text %i is read in parts as it is read whole",
    (_, text) => {
      expect(seen(readRadar(text), text)).toBe(seen(readWholeRadar(text), text));
    },
  );

  test.each([
    "  - id: [\n",
    "  - id: [ # her\n",
    "  - id: a\n    tags: [a,\n",
    "  - id: a\n    owner: { navn: Noen\n",
    "  - id: a\n    tags: [a,\n    owner: Noen\n",
  ])(
    "below an entry that leaves a bracket open, the next is what it is in the text read whole: %j",
    (open) => {
      const further = "  - id: b\n    title: B\n    dependsOn: [a]\n";
      const last = "  - id: c\n    title: C\n";
      for (const entries of [
        [open, further],
        [open, further, last],
        [further, open, last],
        [open, open, last],
      ]) {
        const text = `kommuneradar: radar/1\ntechnologies:\n${entries.join("")}`;
        const whole = seen(readWholeRadar(text), text);
        expect(seen(readRadar(text), text)).toBe(whole);
        const previous = readRadar(text.replace(open, "  - id: a\n    title: A\n"));
        expect(seen(readRadar(text, { previous }), text)).toBe(whole);
      }
    },
  );

  test("is what a fresh reading of it is, and what the text parsed whole is", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...texts), fragments),
        fc.array(edits, { minLength: 1, maxLength: 12 }),
        (start, steps) => {
          let text = start;
          let previous: RadarReading = readRadar(text);
          for (const edit of steps) {
            text = edit(text);
            const whole = seen(readWholeRadar(text), text);
            const again = readRadar(text, { previous });
            expect(seen(again, text)).toBe(whole);
            expect(seen(readRadar(text), text)).toBe(whole);
            previous = again;
          }
        },
      ),
      { numRuns: runs },
    );
  }, 3_600_000);

  test("leaves the reading before it as it was, and a reading of another file does no harm", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), edits, (text, other, edit) => {
        const before = readRadar(text);
        const asItWas = seen(before, text);
        const edited = edit(text);
        readRadar(edited, { previous: before });
        expect(seen(before, text)).toBe(asItWas);
        expect(seen(readRadar(other, { previous: before }), other)).toBe(seen(readWholeRadar(other), other));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  }, 3_600_000);
});
