import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import {
  lightPalette,
  ProjectsPage,
  type ProjectsPageState,
  projectsStartState,
  renderBoardSvg,
  renderProjectsHtml,
} from "../../src/index.ts";
import { elementsOf, textOf } from "../radar/markup.ts";
import { projectsOf, smallRadar, viewOf } from "./sample.ts";

const file = projectsOf(
  "id: b, title: Beta, category: efficiency, sector: health, status: stopped, synthetic: true, freedTime: { hours: 3 }, benefits: [{ title: Ro, kind: time-saved, owner: Lederen, potential: { value: 5, unit: hours }, realised: not-measured }]",
  "id: a, title: Alfa, category: innovation, sector: school, status: idea, learning: [{ id: one, hypothesis: Det går, outcome: failed }]",
);
const page = (state: Partial<ProjectsPageState> = {}, more: object = {}) =>
  render(
    <ProjectsPage
      view={viewOf(file, "en")}
      palette={lightPalette}
      state={{ ...projectsStartState, ...state }}
      onState={() => undefined}
      {...more}
    />,
  );

test("a card has what is known of a project, potential and realised apart", () => {
  const text = textOf(page());
  for (const part of [
    "Beta Made up",
    "Stopped",
    "benefit owner: Lederen",
    "Potential 5 hours",
    "Realised not measured yet",
    "3 hours a year no use stated",
    "1 trial: 1 did not work",
    "Nothing said of what it taught",
  ])
    expect(text.replaceAll("\u00a0", " ")).toContain(part);
});

test.each(["board", "technologies", "sectors", "table"] as const)(
  "every project can be reached in the view %s, and the one at the cursor is lit",
  (mode) => {
    const elements = elementsOf(page({ mode }, { onReveal: () => undefined, highlighted: "a" }));
    const reached = new Set(elements.flatMap(({ attributes }) => attributes.get("data-project") ?? []));
    expect([...reached].sort()).toEqual(["a", "b"]);
    expect(elements.filter(({ attributes }) => attributes.get("aria-current") === "true")).toHaveLength(1);
  },
);

test("what a file has in another language alone says which, on the page and in its choices, and words of the page do not", () => {
  const own = (html: string) =>
    new Set([...html.matchAll(/<(?:span|option)[^>]* lang="nb">([^<]+)/g)].map(([, part]) => part));
  const radar = smallRadar();
  const view = viewOf(
    projectsOf(
      "id: a, title: Alfa, category: efficiency, owner: Plan, technologies: [rpa], freedTime: { hours: 3, usedFor: Mer tid }, benefits: [{ title: Ro, owner: Lederen, potential: { value: 5, unit: hours, of: Vakter } }], learning: [{ hypothesis: Det går, outcome: failed, learnt: Nei }]",
      "id: b, title: Beta, category: innovation, technologies: [ki]",
    ),
    "en",
    radar,
  );
  const shown = (mode: ProjectsPageState["mode"]) =>
    render(
      <ProjectsPage
        view={view}
        palette={lightPalette}
        state={{ ...projectsStartState, mode }}
        onState={() => undefined}
      />,
    );
  expect([...own(shown("board"))].sort()).toEqual(
    // An option tells how many there are beside a technology's name.
    [
      "Alfa",
      "Beta",
      "Det går",
      "KI",
      "KI (1)",
      "Lederen",
      "Mer tid",
      "Nei",
      "Plan",
      "Prosjekter",
      "Ro",
      "Roboter",
    ]
      .concat("Roboter (1)", "Vakter")
      .sort(),
  );
  expect([...own(shown("table"))]).toEqual(expect.arrayContaining(["Alfa", "Lederen", "Roboter", "Mer tid"]));
  expect(own(renderProjectsHtml(viewOf(file, "nb"))).size).toBe(0);
  for (const markup of [renderProjectsHtml(view), shown("technologies"), renderBoardSvg(view)])
    expect(markup).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
});

test("the table stands in the order asked for", () => {
  const titles = (sort: ProjectsPageState["sort"]) =>
    [...page({ mode: "table", sort }).matchAll(/<th scope="row">.*?(Alfa|Beta)/g)].map(([, title]) => title);
  expect(titles(null)).toEqual(["Beta", "Alfa"]);
  expect(titles({ column: "title", descending: false })).toEqual(["Alfa", "Beta"]);
  expect(titles({ column: "status", descending: true })).toEqual(["Beta", "Alfa"]);
  expect(titles({ column: "status", descending: false })).toEqual(["Alfa", "Beta"]);
  expect(titles({ column: "sector", descending: true })).toEqual(["Alfa", "Beta"]);
});

test("a file stands alone: no script, nothing to press, and every view of the projects", () => {
  const html = renderProjectsHtml(viewOf(file, "nb"));
  const elements = elementsOf(html);
  expect(elements.filter(({ name }) => ["script", "button", "link", "img"].includes(name))).toEqual([]);
  expect(elements.filter(({ name }) => name === "table")).toHaveLength(1);
  const text = textOf(html);
  for (const heading of ["Tavle", "Teknologier", "Tabell", "Hva som er målt"])
    expect(text).toContain(heading);
  expect(text).not.toContain("Without");
});

test("a card of a file is where the address of its project leads, and there is one of each", () => {
  const ids = elementsOf(renderProjectsHtml(viewOf(file, "nb"))).flatMap(
    ({ attributes }) => attributes.get("id") ?? [],
  );
  expect(ids.filter((id) => ["a", "b"].includes(id)).sort()).toEqual(["a", "b"]);
});

test("what the table says of a project stands on its card too: the board is no picture that needs a table", () => {
  const rows = elementsOf(page({ mode: "table" }));
  expect(rows.length).toBeGreaterThan(0);
  const board = textOf(page({ mode: "board" }));
  const table = /<tbody>(.*)<\/tbody>/s.exec(page({ mode: "table" }))?.[1] ?? "";
  const cells = [...table.matchAll(/<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/gs)].map(([, cell = ""]) => cell);
  const said = cells.flatMap((cell) => cell.split(/<[^>]+>/)).filter((text) => text.trim() !== "");
  expect(said.length).toBeGreaterThan(8);
  for (const text of said) expect(board).toContain(textOf(text).replace(/,\s*$/, "").trim());
});

test("the picture of the board has every project under its sector, with what has been had of it, and nothing to run", () => {
  const svg = renderBoardSvg(
    viewOf(
      projectsOf(
        "id: b, title: Beta, category: efficiency, sector: health, status: stopped, synthetic: true, benefits: [{ title: Ro, realised: { value: 5, unit: hours } }]",
        `id: a, title: '</text><script>x</script>', category: innovation, sector: school`,
        "id: c, title: Uten noe",
      ),
      "nb",
    ),
  );
  const elements = elementsOf(svg);
  expect(elements.filter(({ name }) => ["script", "image", "a", "use"].includes(name))).toEqual([]);
  const text = textOf(svg).replaceAll("\u00a0", " ");
  for (const part of [
    "Beta",
    "Oppdiktet · Stanset · realisert 5 timer",
    "Uten noe",
    "Helse og omsorg 1",
    "Skole 1",
  ])
    expect(text).toContain(part);
  expect(text.indexOf("Helse og omsorg")).toBeLessThan(text.indexOf("Beta"));
  expect(text).toContain("legges aldri sammen");
});

test("a file without projects says how to begin", () => {
  const markup = render(
    <ProjectsPage view={viewOf(projectsOf(), "nb")} palette={lightPalette} state={projectsStartState} />,
  );
  expect(textOf(markup)).toContain("Ingen prosjekter ennå");
});

test("what is filtered out is not on the page, and how many match is told; where none does, that is said", () => {
  const health = page({ filter: { query: "", chosen: { sector: "health" } } });
  expect(textOf(health)).toContain("1 of 2 match Reset");
  expect(elementsOf(health).flatMap(({ attributes }) => attributes.get("data-project") ?? [])).toEqual([]);
  expect(textOf(health)).not.toContain("Alfa");
  expect(textOf(page({ filter: { query: "zzz", chosen: {} } }))).toContain("No project matches.");
  const names = elementsOf(page()).filter(({ name }) => name === "select" || name === "input");
  // Nobody says anything of technologies: there is nothing to choose.
  expect(names.map(({ attributes }) => attributes.get("aria-label"))).toEqual([
    "Search in projects",
    "All categories",
    "All sectors",
    "All statuses",
    "Measured or not",
  ]);
});

test("a trial is a place in the file too, and the one at the cursor is lit beside its project", () => {
  const markup = page({}, { onReveal: () => undefined, highlighted: "a", highlightedTrial: 0 });
  const elements = elementsOf(markup);
  expect(elements.filter(({ attributes }) => attributes.get("class") === "kr-trial-title")).toHaveLength(1);
  const lit = elements.filter(({ attributes }) => attributes.get("aria-current") === "true");
  expect(lit.map(({ name }) => name)).toEqual(["article", "li"]);
});

test("a card tells of competence, and of the benefits plan what is written and what is not", () => {
  const own = projectsOf(
    "id: a, title: A, category: efficiency, competence: [{ kind: formal, title: Kart, need: 3, available: 1 }, { kind: general, title: Mot }], benefitsPlan: { grounds: Køen er lang, risk: Ingen tar den i bruk }",
  );
  const markup = (language: "nb" | "en") =>
    textOf(
      render(<ProjectsPage view={viewOf(own, language)} palette={lightPalette} state={projectsStartState} />),
    );
  const nb = markup("nb");
  for (const part of [
    "Kompetanse: Kart (formell eller spesialisert): behov 3, har 1, mangler 2",
    "Kompetanse: Mot (generell)",
    "Gevinstplan: 2 av 10 overskrifter",
    "Begrunnelse og mål Køen er lang",
    "Ikke skrevet ennå: Gevinstansvarlig · Budsjettvirkning i egen virksomhet",
  ])
    expect(nb).toContain(part);
  expect(markup("en")).toContain("Benefits plan: 2 of 10 headings");
  expect(textOf(page())).not.toContain("Benefits plan");
});
