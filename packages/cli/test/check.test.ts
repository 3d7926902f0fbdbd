import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { completeRadar, folder, runIn, smallRadar } from "./run.ts";

test("a complete radar has no findings", async () => {
  const cwd = folder({ "by.radar.yaml": completeRadar });
  const { exit, out } = await runIn(cwd, "check", "by.radar.yaml");
  expect(out).toBe("by.radar.yaml: radar, 2 technologies\n0 errors, 0 warnings, 0 info\n");
  expect(exit).toBe(0);
});

test("the smallest radar is valid: what it could have too is told as info", async () => {
  const cwd = folder({ "small.radar.yaml": smallRadar });
  const { exit, out } = await runIn(cwd, "check", "small.radar.yaml", "--max-warnings", "0");
  expect(out).toMatch(/^0 errors, 0 warnings, 4 info$/m);
  expect(exit).toBe(0);
});

test("files named together are held against each other, and a radar that an estimate names is looked up", async () => {
  const area =
    "  - { id: b, title: B, category: services, areasOfUse: [{ sector: health, processes: [rotas] }] }\n";
  const cwd = folder({
    "by.radar.yaml": completeRadar + area,
    "by.estimate.yaml":
      "kommuneradar: estimate/1\ntitle: P\nradar: by.radar.yaml\nworkforce: a.workforce.csv\nprocesses: [{ id: rota, title: R, technology: rpo }]\n",
    "a.workforce.csv": "kommune;styrk08;årsverk\n9901;5321;1\n",
  });
  const codes = async (...files: string[]) => {
    const { out } = await runIn(cwd, "check", ...files, "--format", "json");
    return checkOutput
      .parse(JSON.parse(out))
      .files.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  };
  expect(await codes("by.radar.yaml", "by.estimate.yaml")).toEqual([
    ["unknown-process"],
    ["unknown-technology"],
  ]);
  expect(await codes("by.radar.yaml")).toEqual([[]]);
  expect(await codes("by.estimate.yaml")).toEqual([["unknown-technology"]]);
});

test("a workforce file is read as the estimate beside it wants it read", async () => {
  const cwd = folder({
    "by.estimate.yaml":
      "kommuneradar: estimate/1\ntitle: P\nworkforce: { file: uttrekk.csv, codes: isco08, columns: { occupation: Kode, fte: Antall } }\n",
    "uttrekk.csv": "Kode;Antall\n2230;1\n2240;x\n",
  });
  const { out } = await runIn(cwd, "check", "by.estimate.yaml", "uttrekk.csv", "--format", "json");
  const [, table] = checkOutput.parse(JSON.parse(out)).files;
  expect(table).toMatchObject({ kind: "workforce", entries: 2, diagnostics: [{ code: "invalid-weight" }] });
  const alone = await runIn(cwd, "check", "uttrekk.csv", "--format", "json");
  expect(checkOutput.parse(JSON.parse(alone.out)).files[0]?.diagnostics[0]?.code).toBe("unknown-kind");
});

describe("a mapping of occupations", () => {
  const naming =
    "kommuneradar: estimate/1\ntitle: P\nworkforce: { file: uttrekk.csv, mapping: nøkkel.csv }\n";
  const uttrekk = "stillingskode;årsverk\n7174;1\n";

  async function checked(mapping: string | Uint8Array, { estimate = naming, name = "nøkkel.csv" } = {}) {
    const cwd = folder({ "by.estimate.yaml": estimate, "uttrekk.csv": uttrekk, [name]: mapping });
    const { out, exit } = await runIn(cwd, "check", "by.estimate.yaml", name, "--format", "json");
    const [, file] = checkOutput.parse(JSON.parse(out)).files;
    const found = file?.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
    return { kind: file?.kind, entries: file?.entries, found, exit };
  }

  test("is checked as the estimate that names it says: targets that do not exist, codes with several", async () => {
    const text = "from;to\n7174;2223\n6572;2232\n7174;5321\n7531;\n";
    expect(await checked(text)).toEqual({
      kind: "mapping",
      entries: 3,
      found: ["unknown-occupation 3:6", "ambiguous-target 4:6", "open-targets 5:1"],
      exit: 1,
    });
    const soc = naming.replace(", mapping", ", codes: soc2010, mapping");
    expect((await checked("from;to\n7174;29-1141\n", { estimate: soc })).found).toEqual([]);
    expect((await checked("from;to\n7174;29-1141\n")).found).toEqual(["unknown-occupation 2:6"]);
    expect((await checked("from;isco08\n7174;3221\n")).found).toEqual([]);
    expect((await checked("from;styrk08\n7174;3221\n")).found).toEqual(["unknown-occupation 2:6"]);
  });

  test("is one by its header where no estimate names it", async () => {
    const alone = { estimate: naming.replace(", mapping: nøkkel.csv", "") };
    expect(await checked("from;styrk08\n7174;2223\n6572;2232\n", alone)).toMatchObject({
      kind: "mapping",
      found: ["unknown-occupation 3:6"],
    });
    expect((await checked("a;b\n7174;2223\n", alone)).found).toEqual(["unknown-kind 1:1"]);
  });

  test("is told to be none where it cannot be read as one", async () => {
    expect((await checked("bare en linje\n")).found).toEqual(["mapping-not-found 1:1"]);
    expect((await checked("")).found).toEqual(["mapping-not-found 1:1"]);
    const json = { estimate: naming.replace("nøkkel.csv", "klass.json"), name: "klass.json" };
    expect((await checked("{ halv", json)).found).toEqual(["mapping-not-found 1:1"]);
    expect((await checked('[{"sourceCode":"7174","targetCode":"2223"}]', json)).found).toEqual([]);
  });

  test("is read in the encodings that a spreadsheet saves", async () => {
    const text = "stilling;kode;styrk08\nRådgiver;7531;2422\nSykepleier på dag;7174;2232\n";
    const latin = Buffer.from(text, "latin1");
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [latin, utf16]) {
      expect(await checked(bytes)).toMatchObject({ entries: 2, found: ["unknown-occupation 3:24"] });
    }
  });
});

test("a misspelt ring is an error at the word, with the nearest name", async () => {
  const cwd = folder({ "a.radar.yaml": completeRadar.replace("ring: trial", "ring: trail") });
  const { exit, out } = await runIn(cwd, "check", "a.radar.yaml", "--format", "json");
  const document = checkOutput.parse(JSON.parse(out));
  const [finding] = document.files[0]?.diagnostics ?? [];
  expect(finding).toMatchObject({
    code: "unknown-ring",
    severity: "error",
    line: 11,
    column: 11,
    endColumn: 16,
  });
  expect(finding?.message).toContain("trial");
  expect(exit).toBe(1);
});

test("all faults of a file come at once, in file order", async () => {
  const broken = `${completeRadar.replace("category: work-processes", "category: wrok-processes")}  - { id: rpa, title: Igjen, category: services, colour: red }\n`;
  const { out } = await runIn(
    folder({ "a.radar.yaml": broken }),
    "check",
    "a.radar.yaml",
    "--format",
    "json",
  );
  const codes = checkOutput.parse(JSON.parse(out)).files[0]?.diagnostics.map(({ code }) => code);
  expect(codes).toEqual(["unknown-category", "duplicate-id", "unknown-key"]);
});

test("the same text in Norwegian", async () => {
  const cwd = folder({ "a.radar.yaml": completeRadar.replace("ring: trial", "ring: trail") });
  const { out } = await runIn(cwd, "check", "a.radar.yaml", "--lang", "nb");
  expect(out).toContain("Mente du «trial»?");
  expect(out).toContain("1 feil, 0 advarsler, 0 opplysninger");
});

test.each([
  ["a missing file", {}, "gone.radar.yaml", "unreadable-file"],
  [
    "a binary file",
    { "b.radar.yaml": new Uint8Array([75, 0, 1, 2, 255]) },
    "b.radar.yaml",
    "unreadable-file",
  ],
  [
    "a file that is no UTF-8",
    { "c.radar.yaml": new Uint8Array([116, 58, 32, 248, 10]) },
    "c.radar.yaml",
    "unreadable-file",
  ],
  ["an empty file", { "d.radar.yaml": "" }, "d.radar.yaml", "empty-file"],
  ["YAML that does not parse", { "e.radar.yaml": "a: [1, 2\nb: {" }, "e.radar.yaml", "yaml-syntax"],
  ["a text of no kind", { "notes.txt": "hello\n" }, "notes.txt", "unknown-kind"],
  ["an empty workforce file", { "f.workforce.csv": "" }, "f.workforce.csv", "empty-file"],
])("%s ends in one error with a place, and no stack trace", async (_, files, name, code) => {
  const { exit, out, err } = await runIn(folder(files as Record<string, string>), "check", name);
  expect(out).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}:\\d+:\\d+: error ${code}: \\S`, "m"));
  expect(out + err).not.toMatch(/\n\s+at /);
  expect(exit).toBe(1);
});

test("an alias bomb ends in an error", async () => {
  const level = (name: string, of: string) =>
    `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(", ")}]\n`;
  const bomb = ["b", "c", "d", "e", "f", "g", "h", "i"].reduce(
    (text, name, index, names) => text + level(name, `*${names[index - 1] ?? "a"}`),
    level("a", "x"),
  );
  const { exit, out } = await runIn(folder({ "bomb.radar.yaml": bomb }), "check", "bomb.radar.yaml");
  expect(out).toContain("error yaml-limit");
  expect(exit).toBe(1);
});

test("bad cells are named at line and column", async () => {
  const csv =
    "kommune;sektor;styrk08;årsverk\n9901;school;2341;12,5\n9901;school;9430;3\n9901;school;2341;-1\n9901;school;2341;mye\n9901;school;2341;1000\n";
  const { exit, out } = await runIn(folder({ "a.workforce.csv": csv }), "check", "a.workforce.csv");
  expect(out).toContain("a.workforce.csv:3:13: error unknown-occupation");
  expect(out).toContain("a.workforce.csv:4:18: error invalid-weight");
  expect(out).toContain("a.workforce.csv:5:18: error invalid-weight");
  expect(exit).toBe(1);
});

test("too many warnings fail only when asked", async () => {
  const stale = smallRadar.replace(
    "potential: demonstrated }",
    "potential: demonstrated, reviewBy: 2026-01-01 }",
  );
  const cwd = folder({ "a.radar.yaml": stale });
  expect((await runIn(cwd, "check", "a.radar.yaml")).exit).toBe(0);
  expect((await runIn(cwd, "check", "a.radar.yaml", "--max-warnings", "0")).exit).toBe(1);
});

test("github annotations escape what would end them", async () => {
  const cwd = folder({ "a,b.radar.yaml": completeRadar.replace("ring: trial", "ring: '100%'") });
  const { out } = await runIn(cwd, "check", "a,b.radar.yaml", "--format", "github");
  expect(out).toMatch(
    /^::error file=a%2Cb\.radar\.yaml,line=11,endLine=11,col=11,endColumn=17,title=unknown-ring::/,
  );
  expect(out).toContain("100%25");
});

test("sarif has a result with its rule and region", async () => {
  const cwd = folder({ "a.radar.yaml": completeRadar.replace("ring: trial", "ring: trail") });
  const sarif = JSON.parse((await runIn(cwd, "check", "a.radar.yaml", "--format", "sarif")).out);
  const [run] = sarif.runs;
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe("unknown-ring");
  expect(run.results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: "a.radar.yaml" },
    region: { startLine: 11, startColumn: 11, endLine: 11, endColumn: 16 },
  });
});

test("sarif says of each rule in use what a viewer shows, in the language asked for", async () => {
  const cwd = folder({ "by radar.radar.yaml": smallRadar.replace("ring: trial", "ring: adopt") });
  const read = async (...lang: string[]) => {
    const { out } = await runIn(cwd, "check", "by radar.radar.yaml", "--format", "sarif", ...lang);
    return JSON.parse(out);
  };
  const document = await read();
  expect(document).toMatchObject({
    version: "2.1.0",
    $schema: expect.stringMatching(/sarif-2\.1\.0\.json$/),
  });
  const [run] = document.runs;
  const { name, rules } = run.tool.driver;
  expect(name).toBe("kommuneradar");
  expect(rules.find(({ id }: { id: string }) => id === "ring-against-rule")).toEqual({
    id: "ring-against-rule",
    name: "RingAgainstRule",
    shortDescription: { text: "Ring against the rule" },
    helpUri: "https://github.com/kommuneradar/kommuneradar/blob/main/docs/codes/ring-against-rule.md",
    defaultConfiguration: { level: "warning" },
  });
  expect(run.results.length).toBeGreaterThan(1);
  const used = new Set<string>();
  for (const result of run.results) {
    const rule = rules[result.ruleIndex];
    expect(rule.id).toBe(result.ruleId);
    expect(["error", "warning", "note"]).toContain(result.level);
    expect(result.level).toBe(rule.defaultConfiguration.level);
    expect(result.message.text).not.toBe("");
    used.add(rule.id);
    for (const { physicalLocation } of [...result.locations, ...result.relatedLocations]) {
      expect(physicalLocation.artifactLocation.uri).toBe("by%20radar.radar.yaml");
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      for (const place of [startLine, startColumn, endLine, endColumn])
        expect(place).toBeGreaterThanOrEqual(1);
      expect(endLine > startLine || endColumn >= startColumn).toBe(true);
    }
  }
  expect(rules.map(({ id }: { id: string }) => id).sort()).toEqual([...used].sort());
  const [norwegian] = (await read("--lang", "nb")).runs;
  expect(norwegian.language).toBe("nb");
  expect(
    norwegian.tool.driver.rules.map(
      (rule: { shortDescription: { text: string } }) => rule.shortDescription.text,
    ),
  ).toContain("Anbefalingen avviker fra regelen");
});

test("github annotations tell hints as notices, each on one line", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  const { out } = await runIn(cwd, "check", "a.radar.yaml", "--format", "github");
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines)
    expect(line).toMatch(
      /^::notice file=a\.radar\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::\S/,
    );
});

test.each([
  ["check"],
  ["check", "a", "--format", "xml"],
  ["nonsense"],
  ["check", "a", "--max-warnings", "-1"],
])("a call that makes no sense is refused: %s", async (...argv) => {
  const { exit, err } = await runIn(folder({}), ...argv);
  expect(exit).toBe(2);
  expect(err).not.toBe("");
});

test("projects and a plan are held against the radar they name, and the radar's platforms against the plan", async () => {
  const cwd = folder({
    "by.radar.yaml": completeRadar.replace(
      "technologies:\n",
      "technologies:\n  - { id: p, title: P, category: services, dependsOn: [sign-in] }\n",
    ),
    "by.projects.yaml":
      "kommuneradar: projects/1\ntitle: P\nradar: by.radar.yaml\nprojects: [{ id: a, title: A, category: efficiency, technologies: [rpo], process: rotas }]\n",
    "by.plan.yaml":
      "kommuneradar: plan/1\ntitle: P\nradar: by.radar.yaml\nplatforms: [{ id: sign-in, title: S, state: planned }]\nprocesses: [{ id: rota, title: R }]\n",
  });
  const checked = async (...files: string[]) => {
    const { out } = await runIn(cwd, "check", ...files, "--format", "json");
    return checkOutput
      .parse(JSON.parse(out))
      .files.map(({ kind, entries, diagnostics }) => [
        kind,
        entries,
        diagnostics.filter(({ code }) => code.startsWith("unknown-")).map(({ code }) => code),
      ]);
  };
  expect(await checked("by.radar.yaml")).toEqual([["radar", 3, ["unknown-technology"]]]);
  expect(await checked("by.radar.yaml", "by.plan.yaml", "by.projects.yaml")).toEqual([
    ["radar", 3, []],
    ["plan", 2, []],
    ["projects", 1, ["unknown-technology", "unknown-process"]],
  ]);
});

test("the example of projects and a plan has no findings beside its radar, and says what it holds", async () => {
  const cwd = fileURLToPath(new URL("../../../examples/eksempelby/", import.meta.url));
  const files = ["eksempelby.radar.yaml", "eksempelby.projects.yaml", "eksempelby.plan.yaml"];
  const { exit, out } = await runIn(cwd, "check", ...files);
  expect(out).toContain("eksempelby.projects.yaml: projects, 15 projects\n");
  expect(out).toContain("eksempelby.plan.yaml: plan, 23 entries\n");
  expect(out).toMatch(/^0 errors, 0 warnings, 0 info$/m);
  expect(exit).toBe(0);
});

describe("a folder", () => {
  const estimate =
    "kommuneradar: estimate/1\ntitle: P\nworkforce: { file: data/uttrekk.csv, mapping: data/nøkkel.csv }\n";
  const files = {
    "radarer/by.radar.yaml": completeRadar,
    "radarer/annen.yaml": smallRadar,
    "radarer/docker-compose.yml": "services: {}\n",
    "by.estimate.yaml": estimate,
    "data/uttrekk.csv": "stillingskode;årsverk\n7174;1\n",
    "data/nøkkel.csv": "from;styrk08\n7174;2223\n",
    "data/navn.csv": "a;b\n1;2\n",
    "data/liste.workforce.csv": "kommune;styrk08;årsverk\n9901;5321;1\n",
    "data/navn.txt": "to linjer\ntekst\n",
    ".skjult/gal.radar.yaml": "kommuneradar: radar/1\n",
    "node_modules/x/gal.radar.yaml": "kommuneradar: radar/1\n",
  };
  const checked = async (cwd: string, ...asked: string[]) => {
    const { out, err, exit } = await runIn(cwd, "check", ...asked, "--format", "json");
    return { files: out === "" ? [] : checkOutput.parse(JSON.parse(out)).files, err, exit };
  };

  test("is checked for all of ours below it, each as if it were named", async () => {
    const cwd = folder(files);
    const ours = [
      "by.estimate.yaml",
      "data/liste.workforce.csv",
      "data/nøkkel.csv",
      "data/uttrekk.csv",
      "radarer/annen.yaml",
      "radarer/by.radar.yaml",
    ];
    const whole = await checked(cwd, ".");
    expect(whole.files.map(({ file }) => file)).toEqual(ours);
    expect(whole).toEqual(await checked(cwd, ...ours));
    const kinds = ["estimate", "workforce", "mapping", "workforce", "radar", "radar"];
    expect(whole.files.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("is named as the call names it, and beside files each is checked once", async () => {
    const cwd = folder(files);
    const paths = async (...asked: string[]) => (await checked(cwd, ...asked)).files.map(({ file }) => file);
    expect(await paths("./radarer/")).toEqual(["radarer/annen.yaml", "radarer/by.radar.yaml"]);
    expect(await paths(`${cwd}/radarer`)).toEqual([
      `${cwd}/radarer/annen.yaml`,
      `${cwd}/radarer/by.radar.yaml`,
    ]);
    expect(await paths("./radarer/by.radar.yaml", "radarer")).toEqual([
      "./radarer/by.radar.yaml",
      "radarer/annen.yaml",
    ]);
  });

  test("has its links left alone: they may lead out of it or round in a circle", async () => {
    const elsewhere = folder({ "hemmelig.radar.yaml": "kommuneradar: radar/1\n" });
    const cwd = folder({ "by.radar.yaml": completeRadar });
    symlinkSync(elsewhere, join(cwd, "ut"));
    symlinkSync(join(elsewhere, "hemmelig.radar.yaml"), join(cwd, "ut.radar.yaml"));
    symlinkSync(cwd, join(cwd, "rundt"));
    expect((await checked(cwd, ".")).files.map(({ file }) => file)).toEqual(["by.radar.yaml"]);
    expect((await checked(cwd, "ut")).files.map(({ file }) => file)).toEqual(["ut/hemmelig.radar.yaml"]);
  });

  test("with nothing of ours is told, in the reader's language", async () => {
    const cwd = folder({ "tom/les.txt": "a\nb\n", "by.radar.yaml": completeRadar });
    expect(await checked(cwd, "by.radar.yaml", "tom")).toMatchObject({
      files: [],
      err: expect.stringContaining("tom has no file to check"),
      exit: 2,
    });
    const { err } = await runIn(cwd, "check", "tom", "--lang", "nb");
    expect(err).toContain("tom har ingen fil å sjekke");
  });
});
