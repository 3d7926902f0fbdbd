import { describe, expect, test } from "vitest";
import { DocumentHighlightKind } from "vscode-languageserver-types";
import { workspace } from "../support/workspace.ts";

const radar = `kommuneradar: radar/1
title: Radar
rule: none
rings:
  - { id: inner, title: Inner }
  - { id: outer, title: Outer }
categories:
  - { id: processes, title: Processes }
  - { id: services, title: Services }
technologies:
  - id: rpa
    title: Robots
    aliases: [software-robots, "robots"]
    category: processes
    ring: inner
    areasOfUse:
      - { sector: health, processes: [rota] }
  - { id: ai, title: AI, category: 'services', ring: outer, dependsOn: [rpa], relatesTo: ["software-robots"] }
`;
const estimate = `kommuneradar: estimate/1
title: Estimate
radar: by.radar.yaml
workforce: [folk.csv, { file: data/flere.csv, year: 2026 }]
processes:
  - { id: rota, title: Rota, technology: rpa }
  - { id: pay, title: Pay, technology: robots }
`;

/** Puts the cursor after the first character of the n-th `word`. */
function on(text: string, word: string, nth = 1): string {
  let at = -1;
  for (let seen = 0; seen < nth; seen++) at = text.indexOf(word, at + 1);
  if (at < 0) throw new Error(`no ${word}`);
  return `${text.slice(0, at + 1)}│${text.slice(at + 1)}`;
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function definitions(fixtures: Record<string, string>): string[] {
  const { service, document, position, place } = workspace(fixtures);
  return (service.definition(document, position) ?? []).map(place);
}

function uses(fixtures: Record<string, string>, includeDeclaration = true): string[] {
  const { service, document, position, place } = workspace(fixtures);
  return (service.references(document, position, includeDeclaration) ?? []).map(place);
}

describe("definition", () => {
  test.each([
    ["a technology", on(radar, "rpa]"), "by.radar.yaml 11:rpa"],
    ["a technology by an earlier id", on(radar, '"software'), "by.radar.yaml 11:rpa"],
    ["an earlier id itself", on(radar, "software-robots"), "by.radar.yaml 11:rpa"],
    ["a category", on(radar, "processes\n    ring"), "by.radar.yaml 8:processes"],
    ["a category in quotes", on(radar, "'services'"), "by.radar.yaml 9:services"],
    ["a ring", on(radar, "outer, depends"), "by.radar.yaml 6:outer"],
    ["an id, which is its own", on(radar, "rpa\n"), "by.radar.yaml 11:rpa"],
    ["a work process, in the radar's estimate", on(radar, "rota]"), "by.estimate.yaml 6:rota"],
  ])("of %s", (_, text, expected) => {
    expect(definitions({ "by.radar.yaml": text, "by.estimate.yaml": estimate })).toEqual([expected]);
  });

  test.each([
    ["by its id", "rpa }"],
    ["by an earlier one", "robots }"],
  ])("of an estimate's technology %s, in the radar it names", (_, word) => {
    const other = radar.replace("title: Radar", "title: Another");
    const files = {
      "annen.radar.yaml": other,
      "by.radar.yaml": radar,
      "by.estimate.yaml": on(estimate, word),
    };
    expect(definitions(files)).toEqual(["by.radar.yaml 11:rpa"]);
  });

  test("of the technology of an estimate that names no radar: in those that know it, old editions aside", () => {
    const bare = on(estimate.replace("radar: by.radar.yaml\n", ""), "rpa }");
    const files = {
      "a.radar.yaml": radar,
      "b.radar.yaml": radar.replaceAll("rpa", "roboter"),
      "gammel.radar.yaml": radar.replace("rule: none", "edition: 2025-01-01"),
      "by.estimate.yaml": bare,
    };
    expect(definitions(files)).toEqual(["a.radar.yaml 11:rpa"]);
  });

  test("of an estimate's technology, however the editor writes the radar's address", () => {
    const name = "kopi (1) på æ.radar.yaml";
    const text = estimate.replace("by.radar.yaml", name);
    for (const written of [
      encodeURI(name),
      encodeURI(name).replaceAll(/[()]/g, escaped),
      encodeURI(name.normalize("NFD")),
    ]) {
      const { service, document, position } = workspace({
        "by.estimate.yaml": on(text, "rpa }"),
        [written]: radar,
      });
      expect(service.definition(document, position)?.map(({ uri }) => uri)).toEqual([
        `file:///kommune/${written}`,
      ]);
    }
  });

  test("of a file is the file, whether or not it is there", () => {
    for (const [word, uri] of [
      ["folk.csv", "file:///kommune/folk.csv"],
      ["data/flere.csv", "file:///kommune/data/flere.csv"],
      ["by.radar.yaml", "file:///kommune/by.radar.yaml"],
    ] as const) {
      const { service, document, position } = workspace({ "by.estimate.yaml": on(estimate, word) });
      expect(service.definition(document, position)).toEqual([
        { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
      ]);
    }
  });

  test.each(["technologies", "Robots\n", "health", "adopt"])("none of what is no name: %s", (word) => {
    const text = `${radar}  - { id: x, title: X, category: services, ring: adopt }\n`;
    expect(definitions({ "by.radar.yaml": on(text, word) })).toEqual([]);
  });
});

describe("references", () => {
  const files = (text: string) => ({
    "by.radar.yaml": text,
    "annen.radar.yaml": radar,
    "by.estimate.yaml": estimate,
  });

  test("of a technology: its id, earlier ids, and what uses either, in every file of the radar", () => {
    expect(uses(files(on(radar, "rpa\n")))).toEqual([
      "by.radar.yaml 11:rpa",
      "by.radar.yaml 13:software-robots",
      "by.radar.yaml 13:robots",
      "by.radar.yaml 18:rpa",
      "by.radar.yaml 18:software-robots",
      "by.estimate.yaml 6:rpa",
      "by.estimate.yaml 7:robots",
    ]);
  });

  test("without the declaration, and the same from a use in another file", () => {
    const expected = ["by.radar.yaml 18:rpa", "by.radar.yaml 18:software-robots"];
    const inEstimate = ["by.estimate.yaml 6:rpa", "by.estimate.yaml 7:robots"];
    expect(uses(files(on(radar, "rpa\n")), false)).toEqual([...expected, ...inEstimate]);
    const fromEstimate = { "by.estimate.yaml": on(estimate, "robots }"), "by.radar.yaml": radar };
    expect(uses(fromEstimate, false)).toEqual([...inEstimate, ...expected]);
  });

  test("of a default ring, which is defined nowhere: every technology in it", () => {
    const text = radar.replace(/rule[\s\S]*?categories/, "categories").replaceAll("inner", "adopt");
    const twice = `${text}  - { id: x, title: X, category: services, ring: adopt }\n`;
    expect(uses({ "by.radar.yaml": on(twice, "adopt") })).toEqual([
      "by.radar.yaml 11:adopt",
      "by.radar.yaml 15:adopt",
    ]);
  });

  test("of a work process and of a file", () => {
    expect(uses(files(on(radar, "rota]")))).toEqual(["by.radar.yaml 17:rota", "by.estimate.yaml 6:rota"]);
    const two = {
      "by.estimate.yaml": on(estimate, "folk.csv"),
      "to.estimate.yaml": "kommuneradar: estimate/1\ntitle: To\nworkforce: ./folk.csv\n",
    };
    expect(uses(two)).toEqual(["by.estimate.yaml 4:folk.csv", "to.estimate.yaml 3:./folk.csv"]);
  });

  test("of an id that stands twice: what uses it belongs to the first", () => {
    const text = `${radar}  - { id: rpa, title: Again, category: services }\n`;
    expect(uses({ "by.radar.yaml": on(text, "rpa, title: Again") })).toEqual(["by.radar.yaml 19:rpa"]);
  });
});

test("highlights are the places in this file, definitions as writes", () => {
  const { service, document, position, place } = workspace({
    "by.radar.yaml": on(radar, "processes\n    ring"),
    "annen.radar.yaml": radar,
  });
  const found = (service.documentHighlights(document, position) ?? []).map(
    ({ range, kind }) =>
      `${place({ uri: document.uri, range })} ${kind === DocumentHighlightKind.Write ? "write" : "read"}`,
  );
  expect(found).toEqual(["by.radar.yaml 8:processes write", "by.radar.yaml 14:processes read"]);
});
