import type { RadarDocument } from "@kommuneradar/schema";
import fc from "fast-check";
import { lexer, type Token, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import {
  type ExportTarget,
  exportRadar,
  importRadar,
  radarExporters,
  readRadar,
} from "../../../src/index.ts";

type Technology = RadarDocument["technologies"][number];

const words = fc.constantFrom(
  "Robot",
  "språk",
  "C++",
  "Å",
  "=1",
  "@x/y",
  "a, b",
  'sa "ja"',
  "Ny & god",
  "<b>",
  "*",
  "1.",
  "#",
  "semi;kolon",
  "(x)",
);
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const span = fc.oneof(
  words.map((word) => word.replaceAll(/[*<>#=@]/g, "x").replace("1.", "x")),
  fc.constantFrom("**fet**", "*skrå*", "[lenke](<https://x.no/a?b=1&c=2>)", "\\*ikke\\*"),
);
const paragraph = fc.array(span, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((items) => items.map((item) => `- ${item}`).join("\n"));
// A list follows a paragraph, and none another list: two lists in a row are one.
const description = fc
  .array(
    fc.tuple(
      fc.option(fc.constant("## Del"), { nil: undefined }),
      paragraph,
      fc.option(list, { nil: undefined }),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts) => parts.flatMap((part) => part.filter((block) => block !== undefined)).join("\n\n"));

const technology = fc.record(
  {
    id: fc.constantFrom("a", "b", "c-2", "språk", "d", "e"),
    title: line,
    category: fc.constantFrom("one", "two", "three", "four"),
    ring: fc.constantFrom("adopt", "trial", "assess", "hold"),
    description,
    summary: line,
    tags: fc.uniqueArray(
      words.map((word) => word.replaceAll(/[,;]/g, "")),
      { minLength: 1, maxLength: 2 },
    ),
    links: fc.uniqueArray(fc.constantFrom("https://x.no", "https://y.no/a?b=1"), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ["id", "title", "category", "ring"] },
) as fc.Arbitrary<Technology>;

const technologies = fc.uniqueArray(technology, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

const frame = {
  kommuneradar: "radar/1",
  id: "radar",
  title: "Radar",
  rule: "none",
  categories: ["one", "two", "three", "four"].map((id) => ({ id, title: id.toUpperCase() })),
} as const;

/** What goes out and comes in again, with these keys of every technology. */
async function there(target: ExportTarget, list: readonly Technology[], keys: readonly (keyof Technology)[]) {
  const { radar } = readRadar(stringify({ ...frame, technologies: list }));
  if (radar === undefined) throw new Error("no radar");
  const { files } = await exportRadar(radarExporters[target], {
    radar,
    earlier: [],
    language: "en",
    today: "2026-11-26",
  });
  const { ending } = radarExporters[target] as { ending?: string };
  const written = files.map(({ path, content }) => ({
    path: path === "" ? `radar.${ending}` : path,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  const result = await importRadar(written, undefined, "radar");
  if ("refused" in result) throw new Error(JSON.stringify(result.refused));
  const pick = (one: Technology) => Object.fromEntries(keys.map((key) => [key, one[key]]));
  const byId = (a: Technology, b: Technology) => (a.id < b.id ? -1 : 1);
  const back = result.files[0]?.document.technologies ?? [];
  return {
    back: back.toSorted(byId).map(pick),
    out: list.toSorted(byId).map(pick),
    document: result.files[0]?.document,
  };
}

const held: readonly (readonly [ExportTarget, readonly (keyof Technology)[]])[] = [
  ["byor-csv", ["id", "title", "category", "ring", "description"]],
  ["byor-json", ["id", "title", "category", "ring", "description"]],
  ["zalando", ["id", "title", "category", "ring"]],
  ["aoe", ["id", "title", "category", "ring", "summary", "description", "tags", "links"]],
  ["backstage", ["id", "title", "category", "ring", "description", "links"]],
  ["csv", ["id", "title", "category", "ring", "summary", "description", "tags", "links"]],
  ["xlsx", ["id", "title", "category", "ring", "summary", "description", "tags", "links"]],
];

describe.each(held)("%s", (target, keys) => {
  test("out and in again is the same radar, as far as the format holds it", async () => {
    await fc.assert(
      fc.asyncProperty(technologies, async (list) => {
        // What goes into the description for want of a field comes back as part of it; a title stands for none.
        const plain = list.map((one) => {
          const { summary, links, ...rest } = one;
          const kept = {
            ...rest,
            ...(keys.includes("summary") && summary && { summary }),
            ...(keys.includes("links") && links && { links }),
          };
          return target === "backstage" && kept.description === undefined
            ? { ...kept, description: kept.title }
            : kept;
        });
        const { back, out } = await there(target, plain, keys);
        expect(back).toEqual(out);
      }),
      { numRuns: 40 },
    );
  });
});

test.each(held)("%s: a title that every object of JavaScript has something of is a title", async (target) => {
  const list = ["constructor", "__proto__", "toString", "valueOf"].map((title, at) => ({
    id: `t${at}`,
    title,
    category: "one",
    ring: "adopt",
    ...(target === "backstage" && { description: title }),
  })) as Technology[];
  const { back, out } = await there(target, list, ["title", "ring"]);
  expect(back.map(({ title }) => title).toSorted()).toEqual(out.map(({ title }) => title).toSorted());
});

/** What a reader of Markdown sees of a text. */
function seen(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) =>
      "tokens" in token && token.tokens ? seen(token.tokens) : "text" in token ? token.text : "",
    )
    .join("");
}

test("a Markdown table says of every technology what it is called and where it stands, whatever is in its name", async () => {
  const sign = fc.constantFrom("|", "`", "\\", "_", "[x](y)", "~~", "&amp;", "a|b");
  const named = fc
    .array(fc.oneof(words, sign), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(technologies, fc.array(named, { minLength: 6, maxLength: 6 }), async (list, titles) => {
      const titled = list.map((one, at) => ({ ...one, title: titles[at] ?? one.title }));
      const { radar } = readRadar(stringify({ ...frame, technologies: titled }));
      if (radar === undefined) throw new Error("no radar");
      const source = { radar, earlier: [], language: "en", today: "2026-11-26" } as const;
      const { files } = await exportRadar(radarExporters.markdown, source);
      const table = lexer(String(files[0]?.content)).find(
        (token): token is Tokens.Table => token.type === "table",
      );
      const ring = { adopt: "Adopt", trial: "Trial", assess: "Assess", hold: "Hold" };
      expect(table?.rows.map((cells) => cells.slice(0, 3).map(({ tokens }) => seen(tokens)))).toEqual(
        titled.map((one) => [one.title, one.category.toUpperCase(), ring[one.ring as keyof typeof ring]]),
      );
    }),
    { numRuns: 60 },
  );
});

test("editions go out and come in again", async () => {
  const edition = (date: string, ring: string) => {
    const { radar } = readRadar(
      stringify({
        ...frame,
        technologies: [
          { id: "a", title: "A", category: "one", ring },
          { id: "b", title: "B", category: "two", ring: "hold" },
        ],
      }),
    );
    if (radar === undefined) throw new Error("no radar");
    return { id: date, date, radar };
  };
  const [first, second, last] = [
    edition("2024-01-01", "hold"),
    edition("2025-01-01", "trial"),
    edition("2026-01-01", "adopt"),
  ] as const;
  for (const target of ["aoe", "backstage"] as const) {
    const source = {
      radar: { ...last.radar, edition: "2026-01-01" },
      earlier: [first, second],
      language: "nb",
      today: "2026-11-26",
    } as const;
    const { files } = await exportRadar(radarExporters[target], source);
    const written = files.map(({ path, content }) => ({
      path: path || "radar.json",
      bytes: new TextEncoder().encode(String(content)),
    }));
    const result = await importRadar(written, undefined, "radar");
    if ("refused" in result) throw new Error("refused");
    const rings = result.files.map(({ path, document }) => [
      path,
      document.technologies.map(({ id, ring }) => `${id} ${ring}`),
    ]);
    expect(rings).toEqual([
      ["", ["a adopt", "b hold"]],
      ["editions/2024-01-01.radar.yaml", ["a hold", "b hold"]],
      ["editions/2025-01-01.radar.yaml", ["a trial", "b hold"]],
      ["editions/2026-01-01.radar.yaml", ["a adopt", "b hold"]],
    ]);
  }
});
