import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "./support/apply-edits.ts";
import { serviceOver } from "./support/features.ts";
import { radarText } from "./support/radar-text.ts";

const comment = fc.constantFrom("", "", " # merknad");
const given = {
  solutions: "solutions: ready",
  understanding: "understanding: clear",
  potential: "potential: validated",
  date: "date: 2026-01-01",
  grounds: "grounds: Fordi",
};
const parts = fc.subarray(Object.keys(given) as (keyof typeof given)[]);

/** An entry in any style, with some of an assessment or none, keys in some order. */
const entry = fc
  .record({
    style: fc.constantFrom("flow", "block", "mixed"),
    parts: fc.option(parts),
    isShuffled: fc.boolean(),
    further: fc.subarray(["short: A", "summary: Kort", "ring: trial", "owner: Noen", "tags: [a, b]"]),
    comments: fc.array(comment, { minLength: 16, maxLength: 16 }),
    indent: fc.constantFrom("  ", "    "),
    crlf: fc.boolean(),
  })
  .map(({ style, parts, isShuffled, further, comments, indent, crlf }) => {
    const chosen = (isShuffled ? parts?.toReversed() : parts)?.map((part) => given[part]);
    const fields = ["id: a", "title: A", "category: services", ...further];
    const inFlow = chosen && `assessment: {${chosen.length > 0 ? ` ${chosen.join(", ")} ` : ""}}`;
    if (style === "flow") {
      return { text: `  - { ${[...fields, ...(inFlow ? [inFlow] : [])].join(", ")} }${comments[0]}\n`, crlf };
    }
    const block =
      chosen === undefined
        ? []
        : style === "mixed" || chosen.length === 0
          ? [inFlow ?? ""]
          : ["assessment:", ...chosen.map((part) => `${indent}${part}`)];
    const lines = [...fields, ...block].map((line, index) => `${line}${comments[index]}`);
    return {
      text: lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}\n`).join(""),
      crlf,
    };
  });

test("after Assess all three inputs are there, what was there stays, and the file is as sound as before", () => {
  let version = 0;
  const service = serviceOver();
  const document = (text: string) => ({
    uri: "file:///by.radar.yaml",
    version: ++version,
    getText: () => text,
  });
  fc.assert(
    fc.property(entry, ({ text: list, crlf }) => {
      const lines = radarText(list);
      const text = crlf ? lines.replaceAll("\n", "\r\n") : lines;
      const before = service.radar(document(text));
      const { solutions, understanding, potential } = before.radar?.technologies[0]?.assessment ?? {};
      const edit = service.assessEdit(document(text), "a");
      if (edit === null || edit === undefined) {
        expect([solutions, understanding, potential]).not.toContain(undefined);
        return;
      }
      const chosen = edit.snippet.replaceAll(/\$\{\d\|(\w+)[^}]*\}/g, "$1");
      const { position } = edit;
      const after = applyEdits(text, [{ range: { start: position, end: position }, newText: chosen }]);
      const read = service.radar(document(after));
      expect(read.problems).toEqual([]);
      expect(read.radar?.technologies[0]?.assessment).toMatchObject({
        ...before.radar?.technologies[0]?.assessment,
        solutions: solutions ?? "none",
        understanding: understanding ?? "unknown",
        potential: potential ?? "promising",
      });
      expect(after.replaceAll(/[^#]*(#.*)|[^#]+/g, "$1")).toBe(text.replaceAll(/[^#]*(#.*)|[^#]+/g, "$1"));
      expect(after.split("\n").filter((line) => !line.endsWith("\r")).length).toBe(
        text.split("\n").filter((line) => !line.endsWith("\r")).length +
          (crlf ? 0 : after.split("\n").length - text.split("\n").length),
      );
    }),
    { numRuns: 200 },
  );
});
