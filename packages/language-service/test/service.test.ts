import { openWorkforce, type RadarReading } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { createLanguageService, type ServiceDocument, type ServiceHost } from "../src/index.ts";
import { technologyText } from "./support/radar-text.ts";
import { reference, today } from "./support/world.ts";

const uri = "file:///kommune/by.radar.yaml";
const misspelt = technologyText(
  "    ring: adpot\n    owner: IT\n  - { id: sky, title: Sky, category: services }\n",
);

function service(host: Partial<ServiceHost> = {}) {
  return createLanguageService({ reference, today: () => today, language: () => "en", ...host });
}

function document(text: string, version = 1, at = uri): ServiceDocument & { reads: number } {
  return {
    uri: at,
    version,
    reads: 0,
    getText() {
      this.reads++;
      return text;
    },
  };
}

describe("diagnostics", () => {
  test("carry all an editor shows: place, severity, code with its page, source, words, data", () => {
    expect(service().diagnostics(document(misspelt))).toEqual([
      {
        range: { start: { line: 9, character: 10 }, end: { line: 9, character: 15 } },
        severity: DiagnosticSeverity.Error,
        code: "unknown-ring",
        codeDescription: {
          href: "https://github.com/kommuneradar/kommuneradar/blob/main/docs/codes/unknown-ring.md",
        },
        source: "kommuneradar",
        message: "There is no ring “adpot” in this radar. Did you mean “adopt”?",
        data: { name: "adpot", nearest: "adopt", allowed: ["adopt", "trial", "assess", "hold"] },
      },
    ]);
  });

  test("link the first use of an id, in the same file", () => {
    const text = technologyText("  - { id: rpa, title: Roboter, category: services }\n");
    const [found] = service({ language: () => "nb" }).diagnostics(document(text));
    expect(found?.code).toBe("duplicate-id");
    expect(found?.relatedInformation).toEqual([
      {
        location: { uri, range: { start: { line: 6, character: 8 }, end: { line: 6, character: 11 } } },
        message: "Først brukt her.",
      },
    ]);
  });

  test("of an estimate hold the workforce files that a host has read against each other", () => {
    const rows = "kommune;styrk08;årsverk\n0301;2341;1\n";
    const text =
      "kommuneradar: estimate/1\ntitle: P\nworkforce: [{ file: a.csv }, { file: sub/b.csv }, { file: ./a.csv }]\n";
    const table = openWorkforce(rows, { reference }).table();
    const at = "file:///kommune/p.estimate.yaml";
    const found = service({ workforce: () => table }).diagnostics(document(text, 1, at));
    expect(found.map(({ code, range }) => [code, range.start.character])).toEqual([
      ["overlapping-workforce", 37],
      ["duplicate-workforce", 58],
    ]);
    expect(found[0]?.message).toBe(
      "“sub/b.csv” and “a.csv” hold rows of “0301 Oslo”. They are added up, so an employee in both counts twice. Keep one of the files, or give both a sector column where each has its own part.",
    );
    expect(
      service()
        .diagnostics(document(text, 1, at))
        .map(({ code }) => code),
    ).toEqual(["duplicate-workforce"]);
  });

  test("fade what has no effect", () => {
    const text = technologyText(
      "    ring: trial\n    ringBecause: Klar.\n    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n",
    );
    const found = service()
      .diagnostics(document(text))
      .find(({ code }) => code === "unused-ring-because");
    expect(found).toMatchObject({
      severity: DiagnosticSeverity.Information,
      tags: [DiagnosticTag.Unnecessary],
    });
  });

  test("in the language and with the pages of the host", () => {
    const [found] = service({
      language: () => "nn",
      documentation: (code) => `https://example.org/${code}`,
    }).diagnostics(document(misspelt));
    expect(found?.message).toBe("Radaren har inga tilråding «adpot». Meinte du «adopt»?");
    expect(found?.codeDescription?.href).toBe("https://example.org/unknown-ring");
  });

  test("of a workforce file, by its name or its header", () => {
    const text = "kommune;styrk08;årsverk\n9901;5321;mange\n";
    for (const at of ["file:///a.workforce.csv", "file:///a.csv"]) {
      expect(
        service()
          .diagnostics(document(text, 1, at))
          .map(({ code }) => code),
      ).toEqual(["invalid-weight"]);
    }
  });

  test("none for a file that is none of ours", () => {
    expect(service().diagnostics(document("a: [1\n", 1, "file:///compose.yaml"))).toEqual([]);
  });

  test("of a table that the host keeps while it is typed in", () => {
    const table = openWorkforce("kommune;styrk08;årsverk\n9901;5321;10\n", { reference });
    const at = "file:///a.workforce.csv";
    expect(service().tableDiagnostics(at, table.table())).toEqual([]);
    table.edit([{ offset: table.length - 1, deleted: 0, inserted: "x" }]);
    expect(
      service()
        .tableDiagnostics(at, table.table())
        .map(({ code }) => code),
    ).toEqual(["invalid-weight"]);
  });
});

describe("files named in an estimate", () => {
  const text =
    "kommuneradar: estimate/1\ntitle: x\nworkforce: [data/år 1.csv, ../b.csv, https://example.org/c.csv]\n";
  const asked = (documentUri: string) => {
    const uris: string[] = [];
    const exists = (at: string) => {
      uris.push(at);
      return at.endsWith("b.csv") ? undefined : false;
    };
    const found = service({ exists }).diagnostics(document(text, 1, documentUri));
    return { uris, found: found.map(({ code, data }) => [code, data]) };
  };

  test("are looked for from the folder of the estimate, and only what is known to lack is told", () => {
    const { uris, found } = asked("file:///c%3A/kommune/tall/by.estimate.yaml");
    expect(uris).toEqual(["file:///c%3A/kommune/tall/data/%C3%A5r%201.csv", "file:///c%3A/kommune/b.csv"]);
    expect(found).toEqual([["workforce-not-found", { file: "data/år 1.csv" }]]);
  });

  test("in a virtual workspace too", () => {
    expect(asked("vscode-vfs://github/kommune/radar/by.estimate.yaml").uris).toEqual([
      "vscode-vfs://github/kommune/radar/data/%C3%A5r%201.csv",
      "vscode-vfs://github/kommune/b.csv",
    ]);
  });

  test("not at all from an untitled document, which lies nowhere", () => {
    expect(asked("untitled:Untitled-1")).toEqual({ uris: [], found: [] });
  });
});

describe("readings", () => {
  test("are made once per version, and anew when it changes or the document was forgotten", () => {
    const languageService = service();
    const first = document(misspelt, 1);
    const reading = languageService.radar(first);
    languageService.diagnostics(first);
    expect(languageService.radar(document("", 1))).toBe(reading);
    expect(languageService.radar(document(misspelt, 2))).not.toBe(reading);
    const second = languageService.radar(document(misspelt, 2));
    languageService.forget(uri);
    expect(languageService.radar(document(misspelt, 2))).not.toBe(second);
  });

  test("of an edited text make anew only what was edited, and fetch the text once for all that asks", () => {
    const languageService = service();
    const text = technologyText(
      "  - { id: b, title: B, category: services }\n  - { id: c, title: C, category: services }\n",
    );
    const technologiesOf = ({ source }: RadarReading) =>
      (source.value as ReadonlyMap<string, readonly unknown[]>).get("technologies") ?? [];
    const before = languageService.radar(document(text, 1));
    const edited = {
      ...document(text.replace("title: B", "title: Bb"), 2),
      lineAt: (line: number) => text.split("\n")[line],
    };
    languageService.diagnostics(edited);
    const [first, second] = technologiesOf(languageService.radar(edited));
    expect(first).toBe(technologiesOf(before)[0]);
    expect(second).not.toEqual(technologiesOf(before)[1]);
    expect(edited.reads).toBe(1);
  });

  test("of two documents do not meet", () => {
    const languageService = service();
    const other = "file:///kommune/b.radar.yaml";
    expect(languageService.radar(document(misspelt, 1))).not.toBe(
      languageService.radar(document(misspelt, 1, other)),
    );
  });

  test("of an estimate file", () => {
    const { estimate } = service().estimateFile(
      document("kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\n"),
    );
    expect(estimate?.workforce.map(({ file }) => file)).toEqual(["a.csv"]);
  });
});

describe("code actions", () => {
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  test("mend a diagnostic that an editor hands back without its data", () => {
    const languageService = service({ language: () => "nb" });
    const [shown] = languageService.diagnostics(document(misspelt));
    if (shown === undefined) throw new Error("no diagnostic");
    const { data: _, codeDescription: __, ...bare } = shown;
    expect(languageService.codeActions(document(misspelt), shown.range, [bare])).toEqual([
      {
        title: "Endre til «adopt» (Ta i bruk)",
        kind: "quickfix",
        diagnostics: [bare],
        isPreferred: true,
        edit: { changes: { [uri]: [{ range: shown.range, newText: "adopt" }] } },
      },
    ]);
  });

  test("name what they write as the file and the language call it, where that says more than the name", () => {
    const titlesOf = (lines: string, language: "en" | "nb") => {
      const text = technologyText(lines);
      const languageService = service({ language: () => language });
      const shown = languageService.diagnostics(document(text)).filter(({ severity }) => severity === 1);
      return languageService.codeActions(document(text), everywhere, shown).map(({ title }) => title);
    };
    const level = "    assessment: { understanding: kl }\n";
    expect(titlesOf(level, "nb")).toEqual([
      "Endre til «unknown» (ukjent)",
      "Endre til «immature» (umoden)",
      "Endre til «clear» (klar)",
    ]);
    // Nothing twice: the English name is the id.
    expect(titlesOf(level, "en")).toContain("Change to “clear”");
    expect(titlesOf("    areasOfUse: [{ sector: helth }]\n", "nb")).toEqual([
      "Endre til «health» (Helse og omsorg)",
    ]);
  });

  test("are for what was last said of the text: asking for them checks nothing anew", () => {
    const area = "areasOfUse: [{ sector: health, processes: [rotas] }]";
    const radar = document(technologyText(`    ${area}\n  - { id: sky, title: Sky, category: services }\n`));
    const estimate = (process: string, version: number) =>
      document(
        `kommuneradar: estimate/1\ntitle: P\nradar: by.radar.yaml\nworkforce: a.csv\nprocesses: [{ id: ${process}, title: V }]\n`,
        version,
        "file:///kommune/by.estimate.yaml",
      );
    let files = [radar, estimate("rota", 1)];
    let looks = 0;
    const languageService = service({
      files() {
        looks++;
        return files;
      },
    });
    const found = languageService.diagnostics(radar).filter(({ code }) => code === "unknown-process");
    const titles = () => languageService.codeActions(radar, everywhere, found).map(({ title }) => title);
    const looked = looks;
    expect(titles()).toEqual(["Change to “rota”"]);
    expect(looks).toBe(looked);
    files = [radar, estimate("rotas", 2)];
    expect(titles()).toEqual(["Change to “rota”"]);
    languageService.diagnostics(radar);
    expect(titles()).toEqual([]);
    languageService.forget(uri);
    expect(titles()).toEqual([]);
    expect(looks).toBeGreaterThan(looked);
  });

  test("none outside the range, for another tool's diagnostic, or for a finding that is gone", () => {
    const languageService = service();
    const found = languageService.diagnostics(document(misspelt));
    const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    expect(languageService.codeActions(document(misspelt), elsewhere, found)).toEqual([]);
    const others = found.map((diagnostic) => ({ ...diagnostic, source: "yaml" }));
    expect(languageService.codeActions(document(misspelt), everywhere, others)).toEqual([]);
    const mended = document(misspelt.replace("adpot", "adopt"), 2);
    expect(languageService.codeActions(mended, everywhere, found)).toEqual([]);
  });
});
