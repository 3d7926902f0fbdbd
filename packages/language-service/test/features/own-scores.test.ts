import { expect, test } from "vitest";
import { offeredAt } from "../support/completion.ts";
import { atCursor, file, serviceOver } from "../support/features.ts";

const head = "kommuneradar: estimate/1\ntitle: Potensial\nworkforce: ansatte.csv\n";
const table = file("ansatte.csv", "styrk08;årsverk\n5321;100\n");
const scores = file("tall/egne.csv", "styrk08;verdi\n5321;0,058\n2223;0,2\n");

function said(body: string, ...others: ReturnType<typeof file>[]) {
  const document = file("by.estimate.yaml", head + body);
  return serviceOver([document, table, ...others], "nb")
    .diagnostics(document)
    .map(({ code, range, message }) => ({
      code,
      line: range.start.line,
      at: range.start.character,
      message,
    }));
}

test("what is wrong with a score file is told where it is named", () => {
  const body = "scores:\n  - frey-osborne-2017\n  - { file: tall/egne.csv, kind: probability }\n";
  expect(said(body, scores)).toEqual([]);
  expect(said(body)).toMatchObject([{ code: "score-file-not-found", line: 5, at: 12 }]);
  const twice = file("tall/egne.csv", "styrk08;verdi\n5321;0,1\n5321;0,2\n2223;1,4\n0110;0,1\n");
  expect(said(body, twice)).toEqual([
    {
      code: "invalid-score",
      line: 5,
      at: 12,
      message:
        "«tall/egne.csv» har «1,4» (linje 4), utenfor 0–1. En slik verdi brukes ikke. Rett den, eller oppgi en annen «kind» eller «scale».",
    },
    {
      code: "repeated-score",
      line: 5,
      at: 12,
      message: "«tall/egne.csv» har flere verdier for 5321 (linje 2 og 3). Ingen av dem brukes; behold én.",
    },
  ]);
});

test("a path alone is a file too, and what is assumed of it is said", () => {
  expect(said("scores: tall/egne.csv\n", scores)).toEqual([
    {
      code: "assumed-scores",
      line: 3,
      at: 8,
      message:
        "«tall/egne.csv» har verdier for 2 yrker. Antatt: en indeks, altså ingen sannsynlighet og ingen inndeling i høy og lav («kind»); verdier fra 0 til 1 («scale»). Oppgi det i filen der noe er annerledes.",
    },
  ]);
  expect(said("scores: egne\n")).toMatchObject([{ code: "unknown-score-set" }]);
});

test("of a file that is named twice the first entry counts, and the second is told", () => {
  const entries = "scores:\n  - { file: tall/egne.csv, kind: probability }\n  - tall/egne.csv\n";
  expect(said(entries, scores).filter(({ code }) => code !== "assumed-scores")).toEqual([
    {
      code: "duplicate-id",
      line: 5,
      at: 4,
      message:
        "«tall/egne.csv» er allerede oppgitt som skåresett, og bare den første oppføringen brukes. Behold én av dem, eller oppgi en annen verdikolonne.",
    },
  ]);
});

test("a scale of a probability is 0–1, and every scale runs upwards", () => {
  const of = (entry: string) =>
    said(`scores: { file: tall/egne.csv, ${entry} }\n`, scores).map(({ code }) => code);
  expect(of("kind: probability, scale: { min: 0, max: 100 }")).toEqual(["out-of-range"]);
  expect(of("kind: index, scale: { min: 5, max: 1 }")).toContain("out-of-range");
  expect(of("kind: index, scale: { min: 0, max: 5 }")).toEqual([]);
});

test("an occupation is worth what the set of one's own says, in the estimate and in its tables", () => {
  const text = `${head}scores: { file: tall/egne.csv, kind: probability, title: Vårt sett }\noverrides: [{ occupation: 5321, probability: 0.5, because: x }]\n`;
  const document = file("by.estimate.yaml", text);
  const service = serviceOver([document, table, scores], "nb");
  const shown = service.hover(table, { line: 1, character: 2 });
  expect(shown).toMatchObject({ contents: { value: expect.stringContaining("Vårt sett") } });
  expect(service.occupationValue(file("ansatte.csv", table.getText()), "2223")).toEqual({
    title: "Sykepleiere",
    value: 0.2,
  });
});

test("the hover of a score file says what was read of it", () => {
  const { text, position } = atCursor(
    `${head}scores: [{ file: tall/e│gne.csv, title: Vårt sett, year: 2025, licence: CC0 }, frey-osborne-2017]\n`,
  );
  const document = file("by.estimate.yaml", text);
  const service = serviceOver([document, table, scores], "nb");
  expect(service.hover(document, position)?.contents).toMatchObject({
    value: "**Vårt sett** · Skår\n\ntall/egne.csv, 2025.\n\nCC0\n\n2 yrker i STYRK-08 · 0–1",
  });
  expect(service.documentLinks(document)?.map(({ target }) => target)).toContain(
    "file:///kommune/tall/egne.csv",
  );
  expect(service.definition(document, position)).toMatchObject([{ uri: "file:///kommune/tall/egne.csv" }]);
  expect(serviceOver([document, table], "nb").hover(document, position)).toBeNull();
});

test("completion offers the tables that are no workforce, the keys of an entry, and its kinds", () => {
  const others = [table, scores];
  const at = (body: string) => offeredAt(`${head}${body}`, { name: "by.estimate.yaml", others });
  expect(at("scores: { file: │ }\n").labels).toEqual(["tall/egne.csv"]);
  expect(at("scores: [tall/egne.csv, │]\n").labels).not.toContain("tall/egne.csv");
  const plain = at("scores: [│]\n").labels;
  expect([plain[0], plain.at(-1)]).toEqual(["frey-osborne-2017", "tall/egne.csv"]);
  expect(at("scores:\n  - file: tall/egne.csv\n    │\n").labels).toEqual([
    "kind",
    "classification",
    "columns",
    "scale",
    "title",
    "year",
    "source",
    "licence",
  ]);
  expect(at("scores: { file: tall/egne.csv, kind: │ }\n").shown).toEqual([
    "probability | Sannsynlighet, 0–1: deles i høy og lav",
    "ai-exposure | Eksponering for KI",
    "index | Indeks, ingen sannsynlighet",
  ]);
});

test("a table that an estimate names as scores or as a mapping is no workforce, whatever its header looks like", () => {
  const mapping = file("tall/kobling.csv", "from;styrk08\n7174;2223\n");
  const named = file(
    "by.estimate.yaml",
    "kommuneradar: estimate/1\ntitle: x\nworkforce: { file: ansatte.csv, mapping: tall/kobling.csv }\nscores: tall/egne.csv\n",
  );
  const over = (...files: ReturnType<typeof file>[]) =>
    [table, scores, mapping].map((one) => serviceOver([...files, table, scores, mapping]).kind(one));
  expect(over()).toEqual(["workforce", "workforce", "workforce"]);
  expect(over(named)).toEqual(["workforce", undefined, "mapping"]);
});
