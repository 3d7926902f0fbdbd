import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examples, folder, runIn, runWith, smallRadar } from "./run.ts";
import { unzipped } from "./unzipped.ts";

const eksempelby = `${examples}eksempelby`;
const files = [
  "eksempelby.estimate.yaml",
  "eksempelby.radar.yaml",
  "eksempelby.plan.yaml",
  "eksempelby.projects.yaml",
];
const golden = (name: string) => new URL(`golden/${name}`, import.meta.url).pathname;
const noBrowser = { CHROMIUM: "/nowhere" };

/** Writes a report of the example, and gives what stands in its file. */
async function reportOf(name: string, ...more: string[]) {
  const out = join(folder({}), name);
  const { exit, err } = await runWith(noBrowser, eksempelby, "report", ...files, "-o", out, ...more);
  expect({ exit, err: err.split("\n")[0] }).toEqual({ exit: 0, err: expect.stringContaining(out) });
  return readFileSync(out);
}

test.each(["nb", "nn", "en"])("the example's report in %s is the same as ever", async (lang) => {
  const text = (await reportOf("report.md", "--lang", lang)).toString();
  await expect(text).toMatchFileSnapshot(golden(`report.${lang}.md`));
});

test("a page stands alone, has no script, and every link in it leads somewhere", async () => {
  const html = (await reportOf("report.html", "--lang", "nb")).toString();
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  expect(html).not.toMatch(/<script|<link|src="(?!data:)|url\(/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const linked = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(linked.length).toBeGreaterThan(20);
  expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
  // No level of headings is left out on the way down.
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level, at) => at > 0 && level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
});

test("every question without content says what is missing and where it is written; nothing is filled in", async () => {
  const cwd = folder({ "r.radar.yaml": smallRadar });
  const { exit } = await runIn(cwd, "report", "r.radar.yaml", "-o", "r.md", "--lang", "en");
  expect(exit).toBe(0);
  const text = readFileSync(join(cwd, "r.md"), "utf8");
  const missing = [...text.matchAll(/^> \*\*Missing:\*\* (.*)$/gm)].map(([, line]) => line ?? "");
  for (const key of [
    "challenges",
    "measures",
    "platforms",
    "competence",
    "processes",
    "consequences",
    "scenarios",
  ])
    expect(missing.filter((line) => line.includes(`${key}:`))).not.toEqual([]);
  expect(missing.filter((line) => line.startsWith("No estimate"))).not.toEqual([]);
  expect(text).not.toMatch(/\d %/);
});

test("a folder gets the three documents, each in the format asked for", async () => {
  const cwd = folder({ "r.radar.yaml": smallRadar });
  const { exit } = await runIn(cwd, "report", "r.radar.yaml", "-o", "ut/", "--format", "md", "--lang", "nb");
  expect(exit).toBe(0);
  expect(readdirSync(join(cwd, "ut")).sort()).toEqual([
    "method.md",
    "radar-radar.svg",
    "radar.md",
    "report-radar.svg",
    "report.md",
  ]);
  const radar = readFileSync(join(cwd, "ut/radar.md"), "utf8");
  expect(radar).toContain("# Teknologiradar for Eksempelby: Vedlegg: radaren");
  expect(radar).toContain("### Robotisert prosessautomatisering");
  expect(radar).not.toContain("Dekning");
});

test("a template keeps its own text and order; a part there is not is refused by its line", async () => {
  const cwd = folder({
    "r.radar.yaml": smallRadar,
    "mal.md": "# Notat om {{title}}\n\nTil **kommunestyret** <script>\n\n{{critique}}\n\n{{what}}\n",
    "feil.md": "# A\n\n{{hva}}\n",
  });
  const call = (template: string, out: string) =>
    runIn(cwd, "report", "r.radar.yaml", "-o", out, "--template", template, "--lang", "en");
  expect((await call("mal.md", "r.html")).exit).toBe(0);
  const html = readFileSync(join(cwd, "r.html"), "utf8");
  expect(html).toContain('Notat om <span lang="nb">Teknologiradar for Eksempelby</span>');
  expect(html).toContain("<strong>kommunestyret</strong> &lt;script>");
  expect(html.indexOf('id="critique"')).toBeLessThan(html.indexOf('id="what"'));
  expect(html).not.toContain('id="why"');
  const refused = await call("feil.md", "r.html");
  expect(refused.exit).toBe(2);
  expect(refused.err).toContain("feil.md:3: The template names “hva”");
});

test("the template that is printed makes the report that is written without one", async () => {
  const cwd = folder({ "r.radar.yaml": smallRadar });
  const { out } = await runIn(cwd, "report", "--print-template", "--lang", "nn");
  const again = folder({ "r.radar.yaml": smallRadar, "mal.md": out });
  await runIn(cwd, "report", "r.radar.yaml", "-o", "r.md", "--lang", "nn");
  await runIn(again, "report", "r.radar.yaml", "-o", "r.md", "--lang", "nn", "--template", "mal.md");
  expect(readFileSync(join(again, "r.md"), "utf8")).toBe(readFileSync(join(cwd, "r.md"), "utf8"));
});

test("one page has the radar, both figures with ranges, three sectors, what moved, and the method in a line", async () => {
  const cwd = folder({
    "før.radar.yaml": readFileSync(`${eksempelby}/eksempelby.radar.yaml`, "utf8").replace(
      "ring: adopt",
      "ring: trial",
    ),
  });
  const html = (
    await reportOf("one.html", "--one-page", "--lang", "nb", "--since", join(cwd, "før.radar.yaml"))
  ).toString();
  expect(html).toMatch(/figure class="radar"/);
  expect([...html.matchAll(/\d,\d\u00a0% – \d+,\d\u00a0%/g)]).toHaveLength(3);
  expect(html).toContain("Tre sektorer med mest av potensialet");
  expect(html).toMatch(/: inn fra Test og piloter \(Ta i bruk\)/);
  expect(html).toContain("Metode: yrker etter STYRK-08");
  expect(html).toContain("EKSEMPELDATA");
});

test("a Word file is a zip of XML with the texts, tables and pictures", async () => {
  const entries = unzipped(await reportOf("report.docx", "--lang", "nb"));
  const document = entries.get("word/document.xml") ?? "";
  for (const text of ["Hovedrapport", "Vedlegg: metoden", "Programvareroboter", "Helse og omsorg"])
    expect(document).toContain(text);
  expect(document.match(/<w:tbl>/g)?.length).toBeGreaterThan(15);
  expect([...entries.keys()].filter((name) => name.endsWith(".svg"))).not.toEqual([]);
});

test("an error in a file keeps the report from being written, and is told", async () => {
  const cwd = folder({ "r.radar.yaml": smallRadar.replace("trial", "trail") });
  const { exit, err } = await runIn(cwd, "report", "r.radar.yaml", "-o", "r.html", "--lang", "en");
  expect(exit).toBe(1);
  expect(err).toContain("unknown-ring");
  expect(readdirSync(cwd)).toEqual(["r.radar.yaml"]);
});

test.each([
  ["nothing to report of", ["-o", "r.html"], "there is nothing to report of"],
  ["no target", ["r.radar.yaml"], "Name a file whose ending says the format"],
  ["an unknown ending", ["r.radar.yaml", "-o", "r.odt"], "html, md, pdf, docx"],
  ["two formats", ["r.radar.yaml", "-o", "r.html", "--format", "pdf"], "one format"],
  ["two radars", ["r.radar.yaml", "s.radar.yaml", "-o", "r.html"], "Name one radar"],
])("%s is refused as a call", async (_, given, told) => {
  const cwd = folder({ "r.radar.yaml": smallRadar, "s.radar.yaml": smallRadar });
  const { exit, err } = await runIn(cwd, "report", ...given, "--lang", "en");
  expect({ exit, told: err.includes(told) }).toEqual({ exit: 2, told: true });
});

test("a small cell is in no format and no part", async () => {
  const cwd = folder({
    "w.csv": "sector,occupation,fte\nhealth,5321,100\nhealth,4110,7.3\nschool,2341,200\nculture,3333,4.7\n",
    "r.radar.yaml": smallRadar,
  });
  const { exit } = await runIn(cwd, "report", "w.csv", "r.radar.yaml", "-o", "r.md", "--lang", "en");
  expect(exit).toBe(0);
  const text = readFileSync(join(cwd, "r.md"), "utf8");
  expect(text).toContain("200.0");
  expect(text).not.toMatch(/\b(?:7\.3|4\.7|107\.3)\b/);
});

test("the plan of an estimate and its work processes are in the report without being named", async () => {
  const cwd = folder({
    "w.csv": "sector,occupation,fte\nhealth,5321,100\nschool,2341,200\n",
    "e.estimate.yaml": "kommuneradar: estimate/1\ntitle: E\nworkforce: w.csv\nplan: p.plan.yaml\n",
    "p.plan.yaml":
      "kommuneradar: plan/1\ntitle: P\nprocesses:\n  - { id: rota, title: Rosters, occupations: ['5321'], timeShare: 0.1, potential: 0.5, because: Measured }\n",
  });
  const { exit } = await runIn(cwd, "report", "e.estimate.yaml", "-o", "r.md", "--lang", "en");
  expect(exit).toBe(0);
  const text = readFileSync(join(cwd, "r.md"), "utf8");
  expect(text).toContain("p.plan.yaml");
  expect(text.match(/^\| Rosters \|/gm)).toHaveLength(2);
});

test("whatever a file holds, nothing of it becomes markup or an address of another kind", async () => {
  const radar = smallRadar
    .replace("title: Robotisert prosessautomatisering", "title: '<img src=x onerror=alert(1)> | *a*'")
    .replace(
      "    category: work-processes\n",
      "    category: work-processes\n    description: '# Se <b>her</b> [x](javascript:alert(1)) og [y](https://example.org)'\n    links: [{ url: 'javascript:alert(2)', title: z }]\n",
    );
  const cwd = folder({ "r.radar.yaml": radar });
  for (const ending of ["md", "html"])
    expect((await runIn(cwd, "report", "r.radar.yaml", "-o", `r.${ending}`, "--lang", "en")).exit).toBe(0);
  const [markdown, html] = ["md", "html"].map((ending) => readFileSync(join(cwd, `r.${ending}`), "utf8"));
  expect(markdown).not.toMatch(/(?<!\\)\]\(<?javascript|(?<!\\)<(?:img|b>)|^# Se/m);
  expect(html).not.toMatch(/href="javascript|<img src=x|<b>her/);
  expect(markdown).toContain("[y](https://example.org)");
  expect(html).toContain('href="https://example.org"');
});
