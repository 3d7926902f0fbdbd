import { describe, expect, test } from "vitest";
import { codes, errors, file, imported, main, refusal, technologies } from "./files.ts";

const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);

describe("tables", () => {
  test.each([
    [
      "other order, BOM and semicolons",
      '\uFEFFQuadrant;RING;Description;Name\r\nTools;Adopt;"Ja; nei";Kåre\r\n',
    ],
    ["tabs", "name\tring\tquadrant\tdescription\nKåre\tadopt\tTools\tJa; nei"],
    [
      "titles above the header, blank lines and no line end",
      "Radar 2026,,,\n,,,\nnavn,ring,kategori,beskrivelse\n\nKåre,ADOPT,Tools,Ja; nei",
    ],
  ])("%s", async (_, text) => {
    const result = await imported(file("a.csv", text));
    expect(result.entriesIn).toBe(1);
    expect(technologies(result)).toEqual([
      { id: "kåre", title: "Kåre", category: "tools", ring: "adopt", description: "Ja; nei" },
    ]);
  });

  test("cells aligned with blanks, quoted and not", async () => {
    const result = await imported(
      file(
        "a.csv",
        'name,  ring,    quadrant, description\nKåre,  "Adopt" , Tools,    "Ja, ""nei"""\nEi "a", Hold, Tools, "x" y',
      ),
    );
    expect(technologies(result)).toMatchObject([
      { title: "Kåre", ring: "adopt", description: 'Ja, "nei"' },
      { title: 'Ei "a"', ring: "hold", description: '"x" y' },
    ]);
    expect(codes(result)).not.toContain("key-not-kept");
  });

  test("other encodings", async () => {
    const text = "name,ring,quadrant\nÆrlig,hold,Språk\n";
    const latin1 = new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));
    for (const bytes of [latin1, utf16(text)]) {
      expect(technologies(await imported(file("a.csv", bytes)))).toMatchObject([
        { id: "ærlig", title: "Ærlig", category: "språk" },
      ]);
    }
  });

  test("names with line breaks, twice, in another alphabet, or like formulas", async () => {
    const result = await imported(
      file(
        "a.csv",
        `name,ring,quadrant\n"Two\nlines",adopt,A\nTWO LINES,hold,B\nC++,adopt,A\nC#,adopt,A\nC,adopt,A\nГексагональная,hold,B\n'@angular,hold,B\n.NET,hold,B\n`,
      ),
    );
    expect([result.entriesIn, result.entriesOut]).toEqual([8, 8]);
    expect(technologies(result).map(({ id, title }) => [id, title])).toEqual([
      ["two-lines", "Two lines"],
      ["two-lines-2", "TWO LINES"],
      ["c-plus-plus", "C++"],
      ["c-sharp", "C#"],
      ["c", "C"],
      [expect.stringMatching(/^x-[a-z0-9]+$/), "Гексагональная"],
      ["angular", "@angular"],
      ["net", ".NET"],
    ]);
    expect(codes(result)).toEqual(["same-id"]);
  });

  test("rows without a name are named, once each", async () => {
    const result = await imported(file("a.csv", "name,ring,quadrant\n,adopt,A\nX,adopt,A\n ,hold,B\n"));
    expect([result.entriesIn, result.entriesOut]).toEqual([3, 1]);
    expect(errors(result)).toMatchObject([
      { code: "entry-left-out", line: 2 },
      { code: "entry-left-out", line: 4 },
    ]);
  });

  test("rings that no one knows keep their names, and their order is asked for", async () => {
    const csv = file("a.csv", "name,ring,quadrant\nX,Beta,A\nY,Alpha,B\nZ,,A\n");
    const result = await imported(csv);
    expect(main(result).rings?.map(({ id }) => id)).toEqual(["alpha", "beta"]);
    expect(codes(result)).toEqual(["no-ring", "ring-order-unknown"]);
    const asked = await imported(csv, { rings: ["Beta", "Alpha"] });
    expect(main(asked).rings?.map(({ id }) => id)).toEqual(["beta", "alpha"]);
    expect(codes(asked)).toEqual(["no-ring"]);
  });

  test("more rings and categories than a radar has are kept as tags", async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `T${at},Ring ${at},Category ${at}`);
    const result = await imported(file("a.csv", `name,ring,quadrant\n${rows.join("\n")}\n`));
    expect([result.entriesOut, result.rings, result.categories]).toEqual([12, 12, 12]);
    expect(main(result).rings).toHaveLength(8);
    expect(main(result).categories).toHaveLength(8);
    // Rings stand by name, so that Ring 10 and 11 come before Ring 2; categories as they first appear, seven of them.
    expect(technologies(result).map(({ tags = [] }) => tags)).toEqual([
      ...Array(6).fill([]),
      ["ring: Ring 6"],
      ...[7, 8, 9].map((at) => [`ring: Ring ${at}`, `category: Category ${at}`]),
      ["category: Category 10"],
      ["category: Category 11"],
    ]);
  });

  test("columns are named by a user, and what is not kept is told", async () => {
    const csv = file("a.csv", "Produkt,Nivå,Felt,Merknad\nX,Adopt,A,hei\n");
    expect(await refusal(csv)).toMatchObject({
      code: "no-name-column",
      headers: ["Produkt", "Nivå", "Felt", "Merknad"],
    });
    const columns = new Map([
      ["name", "Produkt"],
      ["ring", "nivå"],
      ["quadrant", "Felt"],
    ] as const);
    const result = await imported(csv, { columns });
    expect(technologies(result)).toMatchObject([{ title: "X", ring: "adopt", category: "a" }]);
    expect(result.notes).toContainEqual({
      file: "a.csv",
      line: 1,
      code: "key-not-kept",
      key: "Merknad",
      entries: 1,
    });
    expect(await refusal(csv, { columns: new Map([["name", "Nope"]]) })).toMatchObject({
      code: "no-name-column",
    });
  });
});

test("HTML becomes Markdown, and what is dropped is named", async () => {
  const html = `<p>Ja <b>da</b> og <a href="https://x.no/?a=1&amp;b=2">her</a></p><ul><li>en</li><li>to <i>tre</i></li></ul><script>alert(1)</script><table><tr><td>celle</td></tr></table><a href="javascript:x">nei</a> 1*2 &lt;b&gt;`;
  const rows = [{ name: "X", ring: "Adopt", quadrant: "A", isNew: "TRUE", status: "", description: html }];
  const result = await imported(file("a.json", JSON.stringify(rows)));
  expect(technologies(result)[0]?.description).toBe(
    "Ja **da** og [her](<https://x.no/?a=1&b=2>)\n\n- en\n- to *tre*\n\ncelle\n\nnei 1\\*2 \\<b\\>",
  );
  expect(result.notes).toContainEqual({
    file: "a.json",
    line: 1,
    code: "html-dropped",
    entry: "X",
    elements: ["a", "script", "table", "td", "tr"],
  });
});

test("of a long description every part is there", async () => {
  const parts = Array.from({ length: 2000 }, (_, at) => at);
  const html = `${parts.map((at) => `<p>Del <b>${at}</b></p>`).join("")}<ul>${parts.map((at) => `<li>punkt ${at}</li>`).join("")}</ul>`;
  const rows = [{ name: "X", ring: "Adopt", quadrant: "A", description: html }];
  const [technology] = technologies(await imported(file("a.json", JSON.stringify(rows))));
  const written = [...parts.map((at) => `Del **${at}**\n\n`), ...parts.map((at) => `- punkt ${at}\n`)].join(
    "",
  );
  expect(technology?.description).toBe(written.trim());
});

describe("JSON of BYOR", () => {
  test("with values that are no strings, quoting that leaked, and what is no entry", async () => {
    const result = await imported(
      file(
        "a.json",
        `[{"name":"X","ring":"Hold","quadrant":"A","isNew":true,"description":"\\"a \\"\\"b\\"\\" c\\""},\n 7,\n {"ring":"Hold"},\n{"name":2026,"ring":"hold","quadrant":"A","pros":"p"}]`,
      ),
    );
    expect([result.entriesIn, result.entriesOut]).toEqual([4, 2]);
    expect(technologies(result)).toMatchObject([{ title: "X", description: 'a "b" c' }, { title: "2026" }]);
    expect(errors(result)).toMatchObject([
      { line: 2, reason: "no-entry" },
      { line: 3, reason: "no-name" },
    ]);
    expect(codes(result)).toEqual(["entry-left-out", "key-not-kept", "movement-not-kept", "names-added"]);
  });
});

describe("Zalando", () => {
  const page = `<html><script>
    d3.json("./config.json").then(function(config) { radar_visualization({
      svg_id: "radar", title: 'Vår "radar"', date: config.date, // names stand here alone
      quadrants: [ { name: "Languages" }, { name: "Infrastructure" }, { name: "Datastores" }, { name: "Data", }, ],
      rings: [ { name: "ADOPT", color: "#5ba300" }, { name: "TRIAL", color: color(2) }, { name: "ASSESS" }, { name: "HOLD" } ],
      entries: config.entries.filter(x => { return x.active }),
    }); });</script></html>`;
  const config = JSON.stringify({
    date: "2026.05",
    entries: [
      { label: "Kotlin", quadrant: 0, ring: "1", moved: 1, active: true, link: "https://x.no" },
      { label: "Off", quadrant: 9, ring: 2 },
    ],
  });

  test("a folder: names from the page, entries from the JSON", async () => {
    const result = await imported([
      file("docs/index.html", page),
      file("docs/config.json", config),
      file("README.md", ""),
    ]);
    expect(main(result)).toMatchObject({ title: 'Vår "radar"' });
    expect(technologies(result)).toMatchObject([
      { title: "Kotlin", ring: "trial", category: "languages", links: ["https://x.no"] },
      { title: "Off", ring: "assess", category: "other", tags: ["category: 9"] },
    ]);
    expect(codes(result)).toEqual(["movement-not-kept", "no-category"]);
  });

  test("a page with all in it; nothing of it is run", async () => {
    const text = `<script>radar_visualization({ entries: [ { quadrant: 3, ring: 0, label: 'It\\'s', moved: 2, active: "TRUE", x: (() => { throw 1 })() }, /* , */ ], quadrants: [{name:\`A\`},{name:"B"},{name:"C"},{name:"D"}], rings: [{name:"Ja"},{name:"Nei"},{name:"Kanskje"},{name:"Aldri"}] })</script>`;
    const result = await imported(file("radar.html", text));
    expect(technologies(result)).toMatchObject([{ title: "It's", ring: "ja", category: "d" }]);
    expect(
      await refusal(file("radar.html", "radar_visualization({ entries: ["))
        .then(({ code }) => code)
        .catch(() => "none"),
    ).toBe("unreadable-source");
  });
});

test("Backstage as files have it: keys of their own, dates of every kind, out of order, none at all", async () => {
  const result = await imported(
    file(
      "radar.json",
      JSON.stringify({
        title: "T",
        quadrants: [
          { id: "q", name: "Kvadrant" },
          { id: "r", name: "Rest" },
        ],
        rings: [
          { id: "use", name: "Use", color: "red" },
          { id: "avstå", name: "Avstå" },
        ],
        entries: [
          {
            key: "A B.c",
            title: "Å",
            quadrant: "q",
            url: "#",
            author: "x",
            timeline: [
              { ringId: "use", date: "2024-01-01", moved: 4, author: "a@b.no" },
              { ringId: "avstå", date: "2025-07-01 00:00:00", description: "Derfor", author: "a@b.no" },
            ],
          },
          { key: "ny", id: "ny", title: "Ny", quadrant: "nope", url: "https://x.no", timeline: [] },
          { title: "Uten alt" },
          {
            key: "dup",
            title: "D",
            quadrant: "r",
            timeline: [{ ringId: "use", date: "2024-01-01T00:00:00.000Z" }],
          },
          { key: "dup", title: "E", quadrant: "r", timeline: [{ ringId: "missing", date: "2024-01-01" }] },
          {},
        ],
      }),
    ),
  );
  expect([result.entriesIn, result.entriesOut, result.editions]).toEqual([6, 5, 2]);
  expect(technologies(result)).toMatchObject([
    {
      id: "a-b-c",
      title: "Å",
      ring: "avstå",
      category: "q",
      assessment: { date: "2025-07-01", grounds: "Derfor" },
    },
    { id: "ny", category: "other", tags: ["category: nope"], links: ["https://x.no"] },
    { id: "uten-alt", category: "other" },
    { id: "dup", ring: "use" },
    { id: "dup-2", tags: ["ring: missing"] },
  ]);
  expect(result.files[1]?.document.technologies.map(({ id, ring }) => [id, ring])).toEqual([
    ["a-b-c", "use"],
    ["dup", "use"],
    ["dup-2", undefined],
  ]);
  expect(codes(result)).toEqual([
    "entry-left-out",
    "ids-made",
    "key-not-kept",
    "no-category",
    "no-ring",
    "same-id",
    "timeline-order",
  ]);
  expect(result.notes.filter(({ code }) => code === "key-not-kept")).toMatchObject([
    { key: "author", entries: 1 },
    { key: "timeline.author", entries: 1 },
  ]);
});

test("AOE: quoted values, no body, a colon in a title, folders that are no editions, version 3's config, Porsche's keys", async () => {
  const result = await imported([
    file(
      "config.json",
      JSON.stringify({ quadrants: { tools: "Verktøy", lang: "Språk" }, rings: ["adopt", "hold"] }),
    ),
    file("about.md", "# Om"),
    file(
      "radar/2024-01-01/tools/a.md",
      '---\ntitle:   "A"\nring: "adopt"\nquadrant: tools\ntags: [x, "y z"]\n---\nTekst\n',
    ),
    file(
      "radar/2025-01-01/a.md",
      "---\nring: hold\nsummary: Kort\nlinks:\n  - url: https://x.no\n    name: X\nteams: [b]\n---\n",
    ),
    file(
      "radar/2025-01-01/b.md",
      "---\r\ntitle: B: en tittel: til\r\nring: adopt\r\nquadrant: nope\r\n---\r\n\r\n```\nconst var = 1;\n---\n```\r\n",
    ),
    file("radar/2025-01-01/c.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 5, 2])),
    file("radar/2025-01-01/d.md", "bare tekst"),
  ]);
  expect([result.from, result.entriesIn, result.entriesOut, result.editions]).toEqual(["aoe", 4, 3, 2]);
  expect(technologies(result)).toEqual([
    {
      id: "a",
      title: "A",
      category: "tools",
      ring: "hold",
      summary: "Kort",
      description: "Tekst",
      tags: ["x", "y z"],
      links: [{ title: "X", url: "https://x.no" }],
    },
    {
      id: "b",
      title: "B: en tittel: til",
      category: "other",
      ring: "adopt",
      description: "```\nconst var = 1;\n---\n```",
      tags: ["category: nope"],
    },
    { id: "d", title: "d", category: "other", description: "bare tekst" },
  ]);
  expect(main(result).categories.map(({ title }) => title)).toEqual(["Verktøy", "Språk", "Annet"]);
  expect(errors(result)).toMatchObject([
    { file: "radar/2025-01-01/c.md", code: "entry-left-out", entry: "c" },
  ]);
  const loose = await imported([
    file("tools/a.md", "---\nring: adopt\nquadrant: tools\n---\n"),
    file("lang/b.md", "---\nring: hold\nquadrant: lang\n---\n"),
    file("README.md", "---\nring: x\n---"),
  ]);
  expect([loose.entriesOut, loose.editions]).toEqual([2, 1]);
});

test("qiwi as YAML, with sectors and rings of its own", async () => {
  const yaml = `meta: {title: Vår, date: "2026-02-01"}
sectors: [{id: s1, title: Språk, aliases: [lang]}, {id: s2, title: Drift}]
rings: [{id: r2, title: Prøv}, {id: r1, title: Bruk}]
data:
  - {name: TypeScript, sector: lang, ring: Bruk, moved: "1"}
  - {name: Kubernetes, sector: s2, ring: r2, description: ja}
  - {ring: Bruk}
`;
  const result = await imported(file("a.yaml", yaml));
  expect([result.from, result.entriesIn, result.entriesOut]).toEqual(["qiwi", 3, 2]);
  expect(main(result)).toMatchObject({
    title: "Vår",
    rings: [
      { id: "r1", title: "Bruk" },
      { id: "r2", title: "Prøv" },
    ],
    categories: [{ title: "Språk" }, { title: "Drift" }],
  });
  expect(technologies(result)).toMatchObject([
    { ring: "r1", category: "s1" },
    { ring: "r2", category: "s2", description: "ja" },
  ]);
});

test("qiwi's sections aligned with blanks, and what no column has a place for", async () => {
  const csv = `ring,   title
r1,     Bruk
===
name,      sector,  ring,  description,                 moved,  team
Java,      s1,      Bruk,  "Overalt, og det er bra",    0,      A
Kotlin,    s1,      Bruk,  Nyere, og penere,            1
`;
  const result = await imported(file("2026-05-12.csv", csv));
  expect([result.entriesIn, result.entriesOut]).toEqual([2, 2]);
  expect(technologies(result)).toMatchObject([
    { title: "Java", description: "Overalt, og det er bra" },
    { title: "Kotlin", description: "Nyere" },
  ]);
  expect(result.notes.filter(({ code }) => code === "key-not-kept")).toMatchObject([
    { key: "team", entries: 2 },
  ]);
});

test("what is no radar is refused by name", async () => {
  const big = { path: "a.csv", bytes: { length: 65 * 1024 * 1024 } as Uint8Array };
  expect(await refusal(big)).toMatchObject({ code: "unreadable-source", reason: "too-large" });
  expect(await refusal([])).toMatchObject({ code: "unknown-format" });
  expect(await refusal(file("a.csv", ""))).toMatchObject({ reason: "empty" });
  expect(await refusal(file("a.json", '[{"name":\n oops'))).toMatchObject({ reason: "not-json" });
  expect(await refusal(file("a.json", "{}"))).toMatchObject({ reason: "other" });
  expect(await refusal(file("a.json", "[]"))).toMatchObject({ code: "no-entries" });
  expect(await refusal(file("a.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])))).toMatchObject({
    reason: "damaged",
  });
  expect(await refusal(file("a.xlsx", new Uint8Array([0, 1, 2, 0xff])))).toMatchObject({ reason: "damaged" });
  expect(await refusal(file("a.csv", new Uint8Array([0x1f, 0x8b, 8, 0])))).toMatchObject({
    reason: "packed",
  });
  expect(await refusal(file("a.yaml", "a: [&x 1, *x"), {}, "qiwi")).toMatchObject({ reason: "not-yaml" });
  const bomb = `a: &a [x,x]\n${[..."bcdefghij"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(",")}]`).join("\n")}\ndata: [*j]`;
  expect(await refusal(file("a.yaml", bomb), {}, "qiwi")).toMatchObject({ reason: "not-yaml" });
});

test("Porsche's links between entries are relations, and read as names", async () => {
  const matter = "---\nring: adopt\nquadrant: tools\n---\n";
  const result = await imported([
    file(
      "radar/2025-01-01/react.md",
      `${matter}Med [[typescript]], [[storybook|bilder]], [[react]] og [[ukjent]].\n`,
    ),
    file("radar/2025-01-01/typescript.md", matter.replace("ring", "title: TypeScript\nring")),
    file("radar/2025-01-01/storybook.md", matter),
  ]);
  expect(technologies(result)[0]).toMatchObject({
    description: "Med TypeScript, bilder, react og [[ukjent]].",
    relatesTo: ["typescript", "storybook"],
  });
});

test("one of several files that cannot be read is named, and the others come in", async () => {
  const edition = "name,quadrant,ring\nX,A,Adopt\nY,B,Hold\n";
  const result = await imported([
    file("2025-01-01.csv", `title\nR\n===\n${edition}`),
    file("2026-01-01.csv", "title\nR\n===\n"),
  ]);
  expect([result.entriesIn, result.entriesOut, errors(result)]).toEqual([2, 2, []]);
  expect(result.notes).toContainEqual({ file: "2026-01-01.csv", line: 0, code: "file-not-read" });
  const tree = await imported([
    file("config.json", "{"),
    file("radar/2025-01-01/a.md", "---\nring: adopt\nquadrant: tools\n---\n"),
  ]);
  expect(tree.notes).toContainEqual({ file: "config.json", line: 0, code: "file-not-read" });
});

test.each(["byor", "backstage", "zalando"])(
  "%s: what is nested too deep to be an entry is named",
  async (from) => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const name = from === "zalando" ? "label" : "name";
    const list = `[{"${name}":"X","title":"X","ring":"a","quadrant":"b"},${deep}]`;
    const text = from === "byor" ? list : `{"entries":${list}}`;
    const result = await imported(file("a.json", text), {}, from);
    expect([result.entriesIn, result.entriesOut]).toEqual([2, 1]);
    expect(errors(result)).toMatchObject([{ code: "entry-left-out", entry: "[…]", reason: "no-entry" }]);
  },
);

test("a name in every row of a long table gives each row an id of its own", async () => {
  const count = 20_000;
  const result = await imported(file("a.csv", `name,ring,quadrant\n${"Sky,adopt,A\n".repeat(count)}`));
  expect(result.entriesOut).toBe(count);
  expect(technologies(result).at(-1)?.id).toBe(`sky-${count}`);
});
