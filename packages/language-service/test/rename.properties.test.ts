import fc from "fast-check";
import { expect, test } from "vitest";
import type { ServiceDocument } from "../src/index.ts";
import { applyEdits } from "./support/apply-edits.ts";
import { serviceOver } from "./support/features.ts";

const ids = ["rpa", "ai", "maskinlæring", "iot-2", "5g", "rp"];
const rings = ["inner", "outer"];
const categories = ["processes", "services"];
const processes = ["rota", "pay"];
const fresh = "helt-ny";

const quote = fc.constantFrom("", "'", '"');
const quoted = (names: readonly string[]) =>
  fc.tuple(fc.constantFrom(...names), quote).map(([name, mark]) => `${mark}${name}${mark}`);
const comment = fc.constantFrom("", "", " # rpa ai inner processes", "   # merknad");
const flowList = (names: readonly string[]) =>
  fc.uniqueArray(quoted(names), { maxLength: 3 }).map((list) => `[${list.join(", ")}]`);

/** One technology as it may be written: block or flow style, keys in any order, with or without comments. */
const technology = (id: string) =>
  fc
    .record({
      mark: quote,
      flow: fc.boolean(),
      category: quoted(categories),
      ring: quoted(rings),
      dependsOn: flowList(ids.filter((other) => other !== id)),
      relatesTo: flowList(ids.filter((other) => other !== id)),
      process: quoted(processes),
      aliases: fc.constantFrom(undefined, `[${id}-old]`, `[ "${id}-old", ${id}-older ]`, "[]"),
      block: fc.boolean(),
      comments: fc.array(comment, { minLength: 8, maxLength: 8 }),
      shuffle: fc.boolean(),
    })
    .map(
      ({ mark, flow, category, ring, dependsOn, relatesTo, process, aliases, block, comments, shuffle }) => {
        const fields = [
          `id: ${mark}${id}${mark}`,
          `title: Om ${id}`,
          ...(aliases === undefined ? [] : [`aliases: ${aliases}`]),
          `category: ${category}`,
          `ring: ${ring}`,
          `areasOfUse: [{ sector: health, processes: [${process}] }]`,
          `dependsOn: ${dependsOn}`,
          `relatesTo: ${relatesTo}`,
        ];
        if (flow) return [`  - { ${fields.join(", ")} }${comments[0]}`];
        const keys = fields.flatMap((field, index) => {
          const list = /^(\w+): \[([^{\]]+)\]$/.exec(field);
          return block && list
            ? [
                `${list[1]}:`,
                ...(list[2] ?? "").split(",").map((entry) => `  - ${entry.trim()}${comments[index]}`),
              ]
            : [`${field}${comments[index]}`];
        });
        const ordered = shuffle && !block ? keys.toReversed() : keys;
        return ordered.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
      },
    );

const workspaceFiles = fc
  .record({
    entries: fc.tuple(...ids.map(technology)),
    blank: fc.boolean(),
    crlf: fc.boolean(),
    lastBreak: fc.boolean(),
    ringMark: quote,
    technology: quoted(ids),
  })
  .map(({ entries, blank, crlf, lastBreak, ringMark, technology }) => {
    const radar = [
      "kommuneradar: radar/1",
      "title: rpa ai",
      "rule: none",
      "rings:",
      ...rings.map((id) => `  - { id: ${ringMark}${id}${ringMark}, title: ${id} }`),
      "categories:",
      ...categories.map((id) => `  - id: ${id}\n    title: ${id}`),
      "technologies:",
      ...entries.flatMap((lines) => (blank ? [...lines, ""] : lines)),
    ].join("\n");
    const estimate = `kommuneradar: estimate/1
title: rota
radar: by.radar.yaml
workforce: folk.csv
processes:
  - { id: rota, title: rota, technology: ${technology} }
  - id: pay # rota
    title: pay
    technology: ${technology}
`;
    const written = (text: string) => (crlf ? text.replaceAll("\n", "\r\n") : text);
    return { radar: written(lastBreak ? `${radar}\n` : radar), estimate: written(estimate) };
  });

interface Files {
  readonly radar: string;
  readonly estimate: string;
}

let version = 0;

function open({ radar, estimate }: Files) {
  version++;
  const at = (name: string, text: string): ServiceDocument => ({
    uri: `file:///kommune/${name}`,
    version,
    getText: () => text,
  });
  const files = [at("by.radar.yaml", radar), at("by.estimate.yaml", estimate)] as const;
  const service = serviceOver(files);
  return { service, files };
}

/** Renames what stands at a definition; the files after it. */
function renamed(before: Files, name: string, newName: string, keepAlias: boolean): Files {
  const { service, files } = open(before);
  const isProcess = new RegExp(`- (\\{ )?id: ${name}\\b`).test(before.estimate) && processes.includes(name);
  const document = files[isProcess || (name === fresh && before.estimate.includes(`id: ${fresh}`)) ? 1 : 0];
  const lines = document.getText().split("\n");
  const definition = new RegExp(`id: ["']?${name}["']?(?![\\w-æøå])`);
  const line = lines.findIndex((text) => definition.test(text));
  const character = (lines[line]?.search(definition) ?? 0) + 5;
  const answer = service.rename(document, { line, character }, newName, { keepAlias });
  if (answer === undefined || "refused" in answer) throw new Error(`${name}: ${answer?.refused}`);
  const after = files.map((file) => applyEdits(file.getText(), answer.changes?.[file.uri] ?? []));
  return { radar: after[0] ?? "", estimate: after[1] ?? "" };
}

function diagnosticsOf(files: Files): string[] {
  const { service, files: documents } = open(files);
  return documents.flatMap((document) => service.diagnostics(document).map(({ code }) => String(code)));
}

const name = fc.constantFrom(...ids, ...rings, ...categories, ...processes);

test("a rename changes only lines with the id, there and back gives the same bytes, and nothing breaks", () => {
  fc.assert(
    fc.property(workspaceFiles, name, (before, name) => {
      const after = renamed(before, name, fresh, false);
      expect(after).not.toEqual(before);
      for (const file of ["radar", "estimate"] as const) {
        const lines = after[file].split("\n");
        expect(lines).toHaveLength(before[file].split("\n").length);
        for (const [index, line] of before[file].split("\n").entries()) {
          if (line === lines[index]) continue;
          expect(line).toContain(name);
          expect(lines[index]?.split("#")[1]).toBe(line.split("#")[1]);
        }
      }
      expect(diagnosticsOf(after)).toEqual(diagnosticsOf(before));
      expect(renamed(after, fresh, name, false)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("with the old id kept, every comment and every other line stands, and nothing breaks", () => {
  fc.assert(
    fc.property(workspaceFiles, fc.constantFrom(...ids), (before, id) => {
      const after = renamed(before, id, fresh, true);
      const without = renamed(before, id, fresh, false).radar.split("\n");
      // What keeping adds: a line of its own, or an entry on the line of the list.
      const added = after.radar.split("\n").filter((line) => !without.includes(line));
      expect(added.length).toBeLessThanOrEqual(1);
      const { service, files } = open(after);
      expect(
        service.radar(files[0]).radar?.technologies.find((technology) => technology.id === fresh)?.aliases,
      ).toContain(id);
      expect(diagnosticsOf(after)).toEqual(diagnosticsOf(before));
      expect(after.radar.match(/#.*/g)).toEqual(before.radar.match(/#.*/g));
    }),
    { numRuns: 100 },
  );
});
