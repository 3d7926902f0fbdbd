import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeTechnology, readRadar, resolveText } from "../../src/index.ts";
import { found, marked, textAt } from "../yaml/marked.ts";

const smallest = `kommuneradar: radar/1
title: Teknologiradar for Eksempelby
categories:
  - { id: work-processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
technologies:
  - id: rpa
    title: Robotisert prosessautomatisering
    category: work-processes
    ring: trial
    assessment: { solutions: ready, understanding: clear, potential: demonstrated }
`;

/** Everything before the technologies. */
const frame = smallest.slice(0, smallest.indexOf("technologies:"));

describe("the smallest radar", () => {
  const { radar, problems } = readRadar(smallest);

  test("has no problem, the default rings and the report's rule", () => {
    expect(problems).toEqual([]);
    expect(radar?.rule).toBe("report");
    expect(
      radar?.rings.map(({ id, title }) => [id, resolveText(title, "nb"), resolveText(title, "en")]),
    ).toEqual([
      ["adopt", "Ta i bruk", "Adopt"],
      ["trial", "Test og piloter", "Trial"],
      ["assess", "Utred", "Assess"],
      ["hold", "Avvent", "Hold"],
    ]);
    expect(radar?.rings.every(({ description }) => resolveText(description, "nb") !== "")).toBe(true);
  });

  test("takes the id that is given only where it states none", () => {
    expect(radar?.id).toBeUndefined();
    expect(readRadar(smallest, { id: "eksempelby" }).radar?.id).toBe("eksempelby");
    expect(readRadar(`id: own\n${smallest}`, { id: "eksempelby" }).radar?.id).toBe("own");
  });

  test("a fresh radar without any technology has no problem", () => {
    expect(readRadar(`${frame}technologies: []\n`).problems).toEqual([]);
  });
});

test("a radar with every key becomes the model, word for word", async () => {
  const text = readFileSync(new URL("../fixtures/whole.radar.yaml", import.meta.url), "utf8");
  const { radar, problems } = readRadar(text);
  expect(problems).toEqual([]);
  await expect(`${JSON.stringify(radar, null, 1)}\n`).toMatchFileSnapshot("../golden/whole-radar.json");
  expect(radar?.technologies[0]?.areasOfUse[0]?.occupations).toEqual(["5321", "33*", "0110"]);
});

describe("what is wrong stays out of the model, the entry stays in", () => {
  const broken = (entry: string) => readRadar(`${frame}technologies:\n  - ${entry}\n`).radar?.technologies[0];

  test.each([
    ["an unknown ring", "{ id: a, title: A, category: services, ring: adpot }", undefined],
    [
      "an unknown ring, with an assessment",
      "{ id: a, title: A, category: services, ring: adpot, assessment: { solutions: ready, understanding: clear, potential: promising } }",
      "trial",
    ],
    [
      "a misspelt level",
      "{ id: a, title: A, category: services, assessment: { solutions: redy, understanding: clear, potential: promising } }",
      undefined,
    ],
  ])("%s", (_, entry, ring) => {
    const technology = broken(entry);
    expect(technology?.id).toBe("a");
    const radar = readRadar(smallest).radar;
    expect(radar && technology && placeTechnology(radar, technology).ring).toBe(ring);
  });

  test("a wrong id, a missing title and a missing category", () => {
    expect(broken("{ id: A B }")).toMatchObject({ id: "A B", title: "A B", category: "" });
  });
});

describe("one mistake, one problem", () => {
  test.each([
    ["a misspelt required key", "⟦unknown-key|titel⟧: A, category: services"],
    ["a Norwegian key", "title: A, ⟦unknown-key|kategori⟧: services"],
    ["a ring named by its title", "title: A, category: services, ring: ⟦unknown-ring|Ta i bruk⟧"],
    ["a ring in capitals", "title: A, category: services, ring: ⟦unknown-ring|Adopt⟧"],
    ["an empty title", "title: ⟦wrong-type|''⟧, category: services"],
    ["an empty id in a list", "title: A, category: services, tags: [⟦wrong-type|''⟧]"],
    [
      "a level that is a list",
      "title: A, category: services, assessment: { ⟦wrong-type|solutions⟧: [ready] }",
    ],
    ["an alias of another entry", "title: A, category: services, aliases: [⟦duplicate-id|b⟧]"],
    ["a language that is none", "title: { nb: A, ⟦unknown-key|no_NO⟧: A }, category: services"],
    [
      "an occupation that is no code",
      "title: A, category: services, areasOfUse: [{ sector: health, occupations: [⟦wrong-type|lærer⟧] }]",
    ],
  ])("%s", (_, fields) => {
    const { text, expected } = marked(
      `${frame}technologies:\n  - { id: a, ${fields} }\n  - { id: b, title: B, category: services }\n`,
    );
    expect(found(readRadar(text).problems)).toEqual(expected);
  });

  test("a misspelt category id in the list is not told again at each use", () => {
    const { text, expected } = marked(smallest.replace("{ id: services,", "{ ⟦unknown-key|idd⟧: services,"));
    expect(found(readRadar(text).problems)).toEqual(expected);
  });

  test("a reference to an earlier id is none", () => {
    const { problems } = readRadar(
      `${smallest}    aliases: [robots]\n  - { id: b, title: B, category: services, dependsOn: [robots] }\n`,
    );
    expect(problems).toEqual([]);
  });
});

describe("rings of one's own", () => {
  const own = (rule: string) =>
    readRadar(
      `${smallest.replace("ring: trial", "ring: klar")}${rule}rings: [{ id: klar, title: Klar }, { id: vent, title: Vent }]\n`,
    );

  test("need `rule: none`", () => {
    expect(own("rule: none\n").problems).toEqual([]);
    expect(own("").problems.map(({ code }) => code)).toEqual(["rule-needs-rings"]);
    expect(own("rule: report\n").problems.map(({ code }) => code)).toEqual(["rule-needs-rings"]);
  });

  test("the default ones may have other titles, in their order", () => {
    const rings = (ids: string[]) => `rings: [${ids.map((id) => `{ id: ${id}, title: T }`).join(", ")}]\n`;
    expect(readRadar(smallest + rings(["adopt", "trial", "assess", "hold"])).problems).toEqual([]);
    expect(readRadar(smallest + rings(["hold", "assess", "trial", "adopt"])).problems).toHaveLength(1);
  });
});

test("two cross-cutting categories are drawn, a third is one too many", () => {
  const category = (id: string) => `  - { id: ${id}, title: T, crossCutting: true }\n`;
  const withMore = (more: string) =>
    readRadar(smallest.replace("technologies:", `${more}technologies:`)).problems;
  expect(withMore(category("a") + category("b"))).toEqual([]);
  expect(withMore(category("a") + category("b") + category("c")).map(({ code }) => code)).toEqual([
    "list-size",
  ]);
});

test("a file from Windows has its faults where the editor shows them", () => {
  const { text, expected } = marked(
    `\ufeff${frame}technologies:\n  - { title: "🛰️🚁", ⟦unknown-key|colour⟧: blue, id: a, category: ⟦unknown-category|c⟧ }\n`,
  );
  expect(found(readRadar(text.replaceAll("\n", "\r\n")).problems)).toEqual(expected);
});

describe("ids and where they stand", () => {
  const word = fc.stringMatching(/^[a-z0-9æøå]{1,6}$/);
  const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("-"));
  const title = fc.constantFrom(
    "A",
    "🛰️ Droner",
    '"Sitat: ja"',
    "{ nb: Å, en: O }",
    "|\n      flere\n      linjer",
  );

  test("every valid id is read as written, at exactly its own text", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id, title }), { selector: (entry) => entry.id, maxLength: 12 }),
        fc.boolean(),
        (entries, windows) => {
          const list = entries
            .map(
              (entry) =>
                `  - title: ${entry.title}\n    id: ${entry.id} # ${entry.id}\n    category: services\n`,
            )
            .join("");
          const lines = `${frame}technologies:${list === "" ? " []" : ""}
${list}`;
          const text = windows ? lines.replaceAll("\n", "\r\n") : lines;
          const { radar, problems, source } = readRadar(text);
          expect(problems).toEqual([]);
          expect(radar?.technologies.map((technology) => technology.id)).toEqual(
            entries.map((entry) => entry.id),
          );
          for (const technology of radar?.technologies ?? []) {
            expect(textAt(text, technology.idRange)).toBe(technology.id);
            expect(textAt(text, source.rangeOf(["technologies", technology.index, "id"]))).toBe(
              technology.id,
            );
          }
        },
      ),
    );
  });
});
