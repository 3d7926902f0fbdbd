import { describe, expect, test } from "vitest";
import { workbook } from "../../workbook.ts";
import { codes, errors, file, imported, main, refusal, technologies } from "./files.ts";

const zalando = (label: string, more = {}) =>
  JSON.stringify({ entries: [{ label, quadrant: 0, ring: 0 }], ...more });
const matter = (title: string) => `---\ntitle: ${title}\nring: adopt\nquadrant: tools\n---\n`;

describe("what else a folder holds", () => {
  test("a second radar of the same tool is named, with how much is in it", async () => {
    const result = await imported([file("a.json", zalando("A")), file("old/b.json", zalando("B"))]);
    expect(technologies(result).map(({ title }) => title)).toEqual(["A"]);
    expect([result.entriesIn, result.entriesOut, errors(result)]).toEqual([1, 1, []]);
    expect(result.notes).toContainEqual({
      file: "old/b.json",
      line: 0,
      code: "other-radar",
      sheet: undefined,
      entries: 1,
    });
  });

  test("a radar of another tool is named too; the page, the configuration and other files of the radar are not", async () => {
    const page = `radar_visualization({ quadrants: [{name:"A"}], rings: [{name:"B"}], entries: config.entries })`;
    const result = await imported([
      file("index.html", page),
      file("config.json", zalando("A")),
      file("people.csv", "name,age\nKari,4\n"),
      file("plan.csv", "name,ring,quadrant\nX,adopt,A\nY,adopt,A\n"),
      file("README.md", "# Radar"),
    ]);
    expect(result.notes.filter(({ code }) => code === "other-radar")).toMatchObject([
      { file: "plan.csv", entries: 2 },
    ]);
    const tree = await imported([
      file("config.json", "{}"),
      file("radar/2025-01-01/a.md", matter("A")),
      file("drafts/b.md", matter("B")),
    ]);
    expect(tree.notes.filter(({ code }) => code === "other-radar")).toMatchObject([
      { file: "drafts/b.md", entries: 1 },
    ]);
  });

  test("a radar of one file is found in it; of several, none is chosen", async () => {
    const backstage = JSON.stringify({ entries: [{ title: "A", key: "a", quadrant: "q", timeline: [] }] });
    const one = await imported([file("README.md", "# Radar"), file("radar.json", backstage)]);
    expect([one.from, one.entriesOut]).toEqual(["backstage", 1]);
    const two = [
      file("README.md", "# Radar"),
      file("a.json", backstage),
      file("b.csv", "name,ring,quadrant\nX,adopt,A\n"),
    ];
    expect(await refusal(two)).toMatchObject({ code: "several-radars", files: ["a.json", "b.csv"] });
    const asked = await imported(two, {}, "backstage");
    expect([asked.from, asked.entriesOut]).toEqual(["backstage", 1]);
    expect(codes(asked)).toContain("other-radar");
  });

  test("a file name that is twice in an edition counts once, and the other is named", async () => {
    const result = await imported([
      file("radar/2025-01-01/a/x.md", matter("Første")),
      file("radar/2025-01-01/b/x.md", matter("Andre")),
      file("radar/2026-01-01/b/x.md", matter("Tredje")),
    ]);
    expect([result.entriesIn, result.entriesOut, result.editions]).toEqual([1, 1, 2]);
    expect(result.notes.filter(({ code }) => code === "entry-replaced")).toEqual([
      {
        file: "radar/2025-01-01/a/x.md",
        line: 1,
        code: "entry-replaced",
        entry: "x",
        by: "radar/2025-01-01/b/x.md",
      },
    ]);
  });
});

describe("what is asked for and not there", () => {
  const csv = file("a.csv", "name,ring,quadrant\nX,Beta,A\nY,Alpha,B\n");

  test("a ring of the source, and one it would become", async () => {
    expect(await refusal(csv, { map: new Map([["Gamma", "adopt"]]) })).toEqual({
      file: "a.csv",
      line: 0,
      code: "no-such-ring",
      ring: "Gamma",
      rings: ["Beta", "Alpha"],
    });
    expect(await refusal(csv, { map: new Map([["Beta", "phasedout"]]) })).toMatchObject({
      ring: "phasedout",
      rings: ["adopt", "trial", "assess", "hold", "not-relevant", "phased-out", "beta", "alpha"],
    });
    const map = new Map([
      ["beta", "alpha"],
      ["ALPHA", "alpha"],
    ]);
    expect(technologies(await imported(csv, { map })).map(({ ring }) => ring)).toEqual(["alpha", "alpha"]);
  });

  test("a sheet; of several with a radar one is read, and the others are named", async () => {
    const header = ["name", "ring", "quadrant"];
    const book = file(
      "a.xlsx",
      workbook({
        Om: [["Radaren vår"]],
        "Vår 2025": [header, ["X", "adopt", "A"]],
        "Vår 2026": [header, ["X", "hold", "A"], ["Y", "hold", "B"]],
      }),
    );
    expect(await refusal(book, { sheet: "2024" })).toEqual({
      file: "a.xlsx",
      line: 0,
      code: "no-such-sheet",
      sheet: "2024",
      sheets: ["Om", "Vår 2025", "Vår 2026"],
    });
    const result = await imported(book);
    expect(technologies(result).map(({ ring }) => ring)).toEqual(["hold", "hold"]);
    expect(result.notes).toContainEqual({
      file: "a.xlsx",
      line: 0,
      code: "other-radar",
      sheet: "Vår 2025",
      entries: 1,
    });
    const asked = await imported(book, { sheet: "Vår 2025" });
    expect([asked.entriesOut, codes(asked).includes("other-radar")]).toEqual([1, false]);
  });
});

describe("files as other programs leave them", () => {
  test.each([";", "\t"])("qiwi's sections parted by %j", async (separator) => {
    const text = "title\nR\n===,,\nname,ring,quadrant\nX,Adopt,q1\n===,,\nquadrant,title,\nq1,Språk,\n";
    const result = await imported(file("a.csv", text.replaceAll(",", separator)));
    expect([result.from, main(result).title]).toEqual(["qiwi", "R"]);
    expect(technologies(result)).toMatchObject([{ title: "X", ring: "adopt", category: "q1" }]);
  });

  test("qiwi's other names stand under the ids, or the ids under them; entries in several sections are all read", async () => {
    const yaml = `meta: {title: R, date: "2026-02-01"}
data: [{name: X, quadrant: languages-and-frameworks, ring: Adopt}, {name: Y, quadrant: Tools, ring: Hold}]
quadrantAliases: {languages-and-frameworks: q1, q2: [tools, verktøy]}
quadrantTitles: {q1: Språk, q2: Verktøy}
`;
    const result = await imported(file("a.yml", yaml));
    expect(main(result).categories).toMatchObject([
      { id: "q1", title: "Språk" },
      { id: "q2", title: "Verktøy" },
    ]);
    expect(technologies(result).map(({ category }) => category)).toEqual(["q1", "q2"]);
    const csv = "title\nR\n===\nname,ring,quadrant\nX,Adopt,q1\n===\nname,ring,quadrant\nY,Hold,q2\n";
    expect((await imported(file("a.csv", csv))).entriesOut).toBe(2);
  });

  test("a page of Zalando's whose parts have names; a name that leads to itself is nothing", async () => {
    const page = `<script>
      var other = { a: 1 };
      const rings = [{name: "Bruk"}, {name: "Prøv"}], loop = [loop, config];
      const entries = [{label: "A", quadrant: 1, ring: 1}, {label: "B", quadrant: loop, ring: 0}];
      let config = { title: other, rings, quadrants: [{name: "X"}, {name: "Y"}], rings: rings, entries: entries };
      function radar_visualization(config) { config = { entries: [] }; }
      radar_visualization(config);
    </script>`;
    const result = await imported(file("index.html", page));
    expect([result.entriesIn, result.entriesOut]).toEqual([2, 2]);
    expect(technologies(result)).toMatchObject([
      { title: "A", ring: "prøv", category: "y" },
      { title: "B", ring: "bruk" },
    ]);
  });

  test("Backstage with a day for every entry: a history is months then, or years", async () => {
    const timeline = (at: number) => [
      { date: new Date(Date.UTC(2020, 0, 1 + at * 3)).toISOString(), ringId: "a" },
      { date: new Date(Date.UTC(2019, 0, 1 + at)).toISOString(), ringId: "b" },
    ];
    const entries = Array.from({ length: 300 }, (_, at) => ({
      id: `t${at}`,
      title: `T${at}`,
      quadrant: "q",
      timeline: timeline(at),
    }));
    const rings = ["a", "b"].map((id) => ({ id, name: id }));
    const result = await imported(file("a.json", JSON.stringify({ entries, rings })));
    expect(result.entriesOut).toBe(300);
    expect(result.editions).toBeLessThanOrEqual(60);
    expect(result.notes).toContainEqual({
      file: "a.json",
      line: 0,
      code: "days-joined",
      days: 600,
      editions: result.editions,
    });
    // The last day of January 2020 on which something moved.
    const then = result.files.find(({ path }) => path === "editions/2020-01-31.radar.yaml");
    expect(then?.document.technologies.find(({ id }) => id === "t10")?.ring).toBe("a");
    expect(then?.document.technologies.find(({ id }) => id === "t11")?.ring).toBe("b");
  });

  test("AOE's folders of hundreds of days: what an entry was at the end of a month stays", async () => {
    const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const files = Array.from({ length: 300 }, (_, at) =>
      file(`radar/${day(at)}/x.md`, `---\ntitle: ${day(at)}\nring: adopt\nquadrant: a\n---\n`),
    );
    const result = await imported(files);
    expect([result.entriesIn, result.entriesOut, result.editions]).toEqual([1, 1, 10]);
    expect(result.notes).toContainEqual({ file: "", line: 0, code: "days-joined", days: 300, editions: 10 });
    expect(result.files.map(({ path }) => path).slice(1, 3)).toEqual([
      "editions/2020-01-31.radar.yaml",
      "editions/2020-02-29.radar.yaml",
    ]);
    expect(result.files[1]?.document.technologies[0]?.title).toBe("2020-01-31");
  });

  test("a table of more rows than a radar has is refused", async () => {
    const rows = Array.from({ length: 20_001 }, (_, at) => `T${at},adopt,A`).join("\n");
    expect(await refusal(file("a.csv", `name,ring,quadrant\n${rows}`))).toMatchObject({
      code: "unreadable-source",
      reason: "too-many-entries",
    });
  });
});
