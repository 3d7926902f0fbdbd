import {
  type Language,
  layoutRadar,
  openWorkforce,
  readEstimateFile,
  readPlan,
  readProjects,
  readRadar,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import {
  buildRadarView,
  fillTemplate,
  onePage,
  piecesOf,
  projectsOf,
  type ReportReading,
  type ReportSources,
  readTemplate,
  reportSources,
} from "../../src/index.ts";
import { reportHtml } from "../../src/report/formats/html.tsx";

const { radar } = readRadar(`kommuneradar: radar/1
title: { nb: Radaren, en: The radar }
language: nb
categories: [{ id: a, title: Prosesser }, { id: b, title: { nb: Tjenester, en: Services } }]
technologies:
  - id: rpa
    title: Roboter
    category: a
    ring: adopt
    description: { nb: Bare på bokmål., se: Davvisámegiella }
    areasOfUse: [{ sector: health, occupations: ['5321'] }]
  - { id: ki, title: { nb: Kunstig intelligens, en: Artificial intelligence }, category: b, ring: trial, description: { se: Davvisámegiella }, dependsOn: [rpa] }
`);
const { plan } = readPlan(`kommuneradar: plan/1
title: Plan
challenges: [{ id: x, title: Flere eldre }]
scenarios:
  - { id: s, title: Gradvis, from: 2026, to: 2030, adoption: [{ year: 2030, share: 0.5 }], adoptionBecause: Vår, assumptions: [{ demandGrowth: 0, because: Vår }] }
`);
const { projects } = readProjects(`kommuneradar: projects/1
title: P
projects: [{ id: p, title: Lønnsroboten, category: efficiency, sector: health, technologies: [rpa] }]
`);
const { estimate } = readEstimateFile("kommuneradar: estimate/1\ntitle: E\nworkforce: w.csv\n");

const sources = (language: Language): ReportSources => reportSources(reading(language));

function reading(language: Language): ReportReading {
  if (!radar || !plan || !projects || !estimate) throw new Error("the samples are sound");
  const table = openWorkforce("sector,occupation,fte\nhealth,5321,100\nschool,2341,200\n", {
    reference: referenceData,
  }).table();
  return {
    language,
    today: "2026-11-24",
    radar: {
      radar,
      viewOf: (told) =>
        buildRadarView(told, layoutRadar(radar), { language, today: "2026-11-24", file: "r" }),
    },
    estimate: {
      file: estimate,
      plan,
      tables: [table],
      shownAs: ["w.csv"],
      reference: referenceData,
      publishing: { suppressBelow: 10 },
    },
    plans: [plan],
    projects: projectsOf([{ name: "p", projects, radar }], referenceData.municipalities, language),
    files: ["r", "w.csv"],
  };
}

const all = (language: Language) => piecesOf(["report", "radar", "method"], language);

test.each(["nb", "en"] as const)(
  "a report in %s is plain data: sent elsewhere it is the same page",
  (language) => {
    for (const report of [fillTemplate(all(language), sources(language)), onePage(sources(language))]) {
      const sent = JSON.parse(JSON.stringify(report));
      expect(reportHtml(sent)).toBe(reportHtml(report));
    }
  },
);

test("what is in another language than the page says so, alone and within a line; the page's own texts do not", () => {
  const html = reportHtml(fillTemplate(all("en"), sources("en")));
  expect(html).toContain('<h3 id="areas-h1"><span lang="nb">Roboter</span></h3>');
  expect(html).toContain('<div lang="nb"><div class="kr-text"><p>Bare på bokmål.</p></div></div>');
  expect(html).toContain('<div lang="se"><div class="kr-text"><p>Davvisámegiella</p></div></div>');
  expect(html).toContain('<span lang="nb">Flere eldre</span>');
  expect(html).toContain('Depends on: <span lang="nb">Roboter</span>');
  expect(html).toContain("<title>The radar</title>");
  expect(html).not.toMatch(/lang="nb">(?:Artificial intelligence|Services|Artificial)/);
});

test("in its own language nothing is marked but what has no other", () => {
  const html = reportHtml(fillTemplate(all("nb"), sources("nb")));
  const marked = [...html.matchAll(/<(?:span|div) lang="(\w+)">(?:<[^>]+>)*([^<]*)/g)].map(([, of, text]) => [
    of,
    text,
  ]);
  expect(marked.filter(([of]) => of !== "en")).toEqual([["se", "Davvisámegiella"]]);
});

test("a word that the page has too is marked where it comes from the file, and nowhere else", () => {
  const { radar: norwegian } = readRadar(`kommuneradar: radar/1
title: Radar
language: nb
categories: [{ id: a, title: Value }, { id: b, title: B }]
technologies: [{ id: d, title: Data, category: a, ring: adopt, relatesTo: [d2] }, { id: d2, title: Adopt, category: b, ring: trial }]
`);
  if (norwegian === undefined) throw new Error("the sample is sound");
  const told = reportSources({
    ...reading("en"),
    radar: {
      radar: norwegian,
      viewOf: (of) =>
        buildRadarView(of, layoutRadar(norwegian), { language: "en", today: "2026-11-24", file: "r" }),
    },
  });
  const html = reportHtml(fillTemplate(all("en"), told));
  expect(html).toContain('<h3 id="areas-h1"><span lang="nb">Data</span></h3>');
  expect(html).toContain('<h2 id="data">Data</h2>');
  expect(html).toContain('Related to: <span lang="nb">Adopt</span>');
  expect(html).toContain('<th scope="row"><span lang="nb">Value</span>');
  expect(html).toMatch(/<th scope="col"[^>]*>Value</);
  expect(html).toContain('<p>Adopt · <span lang="nb">Value</span></p>');
});

test.each(["nb", "nn"] as const)(
  "what is said of the primary score set's licence is said in %s",
  (language) => {
    const html = reportHtml(fillTemplate(all(language), sources(language)));
    const { licence } = referenceData.scoreSets.get("frey-osborne-2017") ?? {};
    expect(licence).toBeTruthy();
    expect(html).not.toContain(licence);
    expect(html).toContain("<td>Publiserte");
  },
);

test("headings of a template are headings of the report, and stand in its contents", () => {
  const { pieces, problems } = readTemplate(
    "# Notat\n\n{{contents}}\n\n## Bakgrunn ##\n\nTekst\n\n### Mer\n\n{{what}}\n\n# Vedlegg\n\n#ikke\n",
    "nb",
  );
  expect(problems).toEqual([]);
  const html = reportHtml(fillTemplate(pieces, sources("nb")));
  expect(html).toContain('<h2 id="heading">Bakgrunn</h2>');
  expect(html).toContain('<h3 id="heading-2">Mer</h3>');
  expect(html).toContain("<p>#ikke</p>");
  expect(
    [...html.matchAll(/<li class="level-(\d)"><a href="#([\w-]+)"/g)].map(([, level, id]) => [level, id]),
  ).toEqual([
    ["1", "heading"],
    ["1", "what"],
    ["1", "document-2"],
  ]);
});

test("a template that names no part is refused: nothing of the files would stand in the report", () => {
  expect(readTemplate("# Notat\n\nBare tekst. {{title}}\n\n{{contents}}\n", "nb").problems).toEqual([
    { line: 0, text: expect.stringContaining("Malen nevner ingen del") },
  ]);
});

test("every fault of a template is told at once, by its line", () => {
  const { problems } = readTemplate(
    "# T\n{{hva}}\ntekst {{what}} her\n{{ title }} og {{contents}}\n{{}}\n",
    "en",
  );
  expect(problems).toEqual([
    {
      line: 1,
      text: expect.stringContaining("The template names “hva”; the parts are about, what, why"),
    },
    { line: 2, text: "{{what}} is a whole part of the template and stands alone on its line." },
    { line: 3, text: "{{contents}} is a whole part of the template and stands alone on its line." },
    { line: 4, text: expect.stringContaining("The template names “”") },
  ]);
});

test("a table with no room on a phone names its columns in every cell; one that has room does not", () => {
  const page = reportHtml(fillTemplate(piecesOf(["report"], "en"), sources("en")));
  const tables = page.split('<div class="wide').slice(1);
  const challenges = tables.find((table) => table.includes("Flere eldre"));
  for (const column of ["Sector", "Indicator", "Value", "Year", "Source"]) {
    expect(challenges).toContain(`data-column="${column}"`);
  }
  const rings = tables.find((table) => table.includes("Roboter"));
  expect(rings).toContain("Artificial intelligence");
  expect(rings?.split("</div>")[0]).not.toContain("data-column");
});

test("no line of the page ends within a figure", () => {
  const page = reportHtml(fillTemplate(piecesOf(["report", "method"], "nb"), sources("nb")));
  const body = page.slice(page.indexOf("<body>"));
  expect(body).toContain("\u00a0%");
  expect(body).not.toMatch(/\d [%]/);
});
