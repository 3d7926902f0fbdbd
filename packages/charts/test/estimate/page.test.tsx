import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  buildEstimateView,
  type EstimateActions,
  EstimatePage,
  type EstimatePageState,
  type EstimateView,
  type EstimateViewInput,
  estimateStyles,
  initialPageState,
  renderEstimateHtml,
  sortTable,
  toggleOccupation,
} from "../../src/estimate/index.ts";
import { darkPalette, lightPalette, type Palette, paletteFromTheme } from "../../src/theme.ts";
import { figures, occupation, sampleInput, sampleResult, shifted } from "./sample.ts";

const nothing = () => undefined;
const everyAction: Required<EstimateActions> = {
  revealOccupation: nothing,
  overrideOccupation: nothing,
  openWhyNot20: nothing,
  revealLine: nothing,
  openProblems: nothing,
  openExample: nothing,
  importFile: nothing,
  openSensitivity: nothing,
  explain: nothing,
  revealRow: nothing,
  cancel: nothing,
};

interface LiveOptions {
  readonly state?: EstimatePageState;
  readonly palette?: Palette;
  readonly actions?: EstimateActions;
}

function live(view: EstimateView, options: LiveOptions = {}): string {
  const { state = initialPageState(view), palette = lightPalette, actions = everyAction } = options;
  return render(
    <EstimatePage view={view} palette={palette} state={state} onState={nothing} actions={actions} />,
  );
}

const view = (given: Partial<EstimateViewInput> = {}) => buildEstimateView(sampleInput(given));
/** The text a reader sees or hears, tags gone. */
const textOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[ \n]+/g, " ");
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe("the page", () => {
  it("always shows both measures, each with its range", () => {
    const text = textOf(live(view()));
    expect(text).toContain("37,1\u00a0% (31–44)");
    expect(text).toContain("21,4\u00a0% (15–28)");
    expect(text).toContain("Automatiseringspotensial");
    expect(text).toContain("Andel i yrker med høy sannsynlighet");
  });

  it("names the page on differing figures and the override of an open occupation where the host can show them", () => {
    const given = view();
    const code = given.occupations?.rows[0]?.code ?? "";
    const state = { ...initialPageState(given), open: [code] };
    const offered = textOf(live(given, { state }));
    expect(offered).toContain("Hvorfor ikke 20\u00a0%?");
    expect(offered).toContain("Overstyr …");
    const bare = textOf(live(given, { state, actions: {} }));
    expect(bare).not.toContain("Hvorfor ikke 20");
    expect(bare).not.toContain("Overstyr …");
  });

  it("wears the badge of sample data in every state that has data", () => {
    const covered = { ...sampleResult, total: figures({ weight: 10 }) };
    for (const result of [sampleResult, covered])
      expect(textOf(live(view({ result })))).toContain("Eksempeldata");
    expect(textOf(live(view({ fictional: false })))).not.toMatch(/eksempeldata/i);
  });

  it("has real tables: named, with scopes, and one sorted column each", () => {
    const html = live(view());
    expect(count(html, /<table/g)).toBe(2);
    expect(count(html, /<table[^>]*aria-labelledby="(kr-sectors|kr-occupations)"/g)).toBe(2);
    expect(count(html, /id="kr-(sectors|occupations)"/g)).toBe(2);
    expect(count(html, /<th(?![^>]*scope=)[ >]/g)).toBe(0);
    expect(count(html, /aria-sort="descending"/g)).toBe(2);
    const state = sortTable(initialPageState(view()), view(), { sectors: "title" });
    expect(live(view(), { state })).toMatch(/<th scope="col" class="kr-word" aria-sort="ascending"/);
  });

  it("draws no figure that stands in a picture alone", () => {
    const html = live(view());
    const drawings = html.match(/<svg[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(10);
    expect(drawings.filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual([]);
  });

  it("reaches everything by keyboard: a button per column and per chain", () => {
    const html = live(view({ saved: shifted(0.01) }));
    expect(count(html, /<button[^>]*class="kr-sort"/g)).toBe(7 + 7);
    expect(count(html, /<button[^>]*class="kr-disclosure"[^>]*aria-expanded="false"/g)).toBe(6);
    expect(html).not.toContain("tabindex");
  });

  it("opens a chain in place, from the rows to the value, with the way to the line", () => {
    const state = toggleOccupation(initialPageState(view()), "5321");
    const html = live(view(), { state });
    const chain = textOf(/<div class="kr-chain">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? "");
    expect(chain).toMatch(
      /Rader 1\u202f234 rader i arbeidsstyrke\.csv · Vis linje 12 .*STYRK-08 5321 Helsefagarbeidere .*ISCO-08 5321 Health care assistants 0,470 .*SOC-2010 31-1013 Source 31-1013 \(del av yrket\) 0,470 .*Brukt verdi overstyrt: Nærmere hjelpepleier 0,060/,
    );
    expect(html).toContain('aria-expanded="true"');
  });

  it("offers only what the host can do", () => {
    const bare = live(view(), { actions: {} });
    expect(bare).not.toContain("kr-reveals");
    expect(bare).not.toMatch(/<button[^>]*>12 rader avvist/);
    expect(live(view())).toMatch(/<button[^>]*class="kr-link"[^>]*>12 rader avvist/);
    const empty = view({ result: undefined });
    expect(live(empty, { actions: { openExample: nothing } })).not.toContain("Importer fra");
    expect(textOf(live(empty))).toContain("Importer fra Excel eller CSV");
  });

  it("offers to sort again only when the frozen order no longer fits", () => {
    const state = initialPageState(view());
    expect(textOf(live(view(), { state }))).not.toContain("Sorter på nytt");
    const turned = { ...state, sectors: { ...state.sectors, order: state.sectors.order.toReversed() } };
    expect(count(textOf(live(view(), { state: turned })), /Sorter på nytt/g)).toBe(1);
  });

  it("speaks through one polite live region", () => {
    const html = live(view({ saved: shifted(0.004) }));
    expect(html).toMatch(/aria-live="polite">Potensial 37,1 prosent, ned 0,4 prosentpoeng\.</);
  });

  it("tells the banner there too, so that a host can hold both back", () => {
    const html = live(view({ status: { kind: "stale", message: "ukjent vekt", line: 12 } }));
    expect(html).toMatch(/aria-live="polite">Viser siste gyldige versjon\. Linje 12: ukjent vekt</);
    expect(count(html, /role="status"/g)).toBe(1);
  });

  it("keeps the last good picture under a banner with the way to the line", () => {
    const html = live(view({ status: { kind: "stale", message: "ukjent vekt", line: 12 } }));
    expect(html).toContain("kr-stale");
    expect(textOf(html)).toContain("Viser siste gyldige versjon. Linje 12: ukjent vekt Gå til linje");
    expect(textOf(html)).toContain("37,1\u00a0%");
  });

  it("shows bare axes, no figure and no spinner, while the first reading goes on", () => {
    const html = live(view({ result: undefined, loading: { unit: "rows", done: 1, total: 4 } }));
    expect(textOf(html)).toContain("Leser 1 av 4 rader");
    expect(html).toContain('width="25%"');
    // How far it has come is not read out at every step.
    expect(html).toMatch(/role="progressbar"[^>]*aria-valuenow="25"/);
    expect(count(html, /role="status"/g)).toBe(1);
    expect(count(html, /class="kr-figure-marks"/g)).toBe(2);
    expect(html).not.toMatch(/<circle/);
  });

  it("puts the method under the occupations where the sectors stand higher than these", () => {
    const groups = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...sampleResult.total, key: { sector: `Sektor ${at}` } }));
    const page = (sectors: number) => live(view({ result: { ...sampleResult, groups: groups(sectors) } }));
    expect(page(13)).not.toContain("kr-many-sectors");
    expect(page(14)).toContain("kr-many-sectors");
  });

  it("has no sector table for data without sectors, and gives the occupations its room", () => {
    const groups = [{ key: { sector: "" }, ...sampleResult.total }];
    const html = live(view({ result: { ...sampleResult, groups } }));
    expect(count(html, /<table/g)).toBe(1);
    expect(html).toContain("kr-one-column");
  });

  it("speaks one language at a time: the pages share no word but those of the data", () => {
    const wordsOf = (text: string) => new Set(text.match(/\p{L}{4,}/gu));
    const pageWords = (language: "nb" | "en") =>
      wordsOf(textOf(live(view({ language, saved: shifted(0.01) }))));
    const { scores, occupations, settings } = sampleResult;
    const data = wordsOf(
      [
        sampleInput().title,
        sampleInput().file,
        scores.title,
        scores.source,
        "STYRK ISCO",
        ...occupations.flatMap(({ title, sources }) => [title, ...sources.map((source) => source.title)]),
        ...settings.overrides.map(({ because }) => because),
      ].join(" "),
    );
    const english = pageWords("en");
    const shared = [...pageWords("nb")].filter((word) => english.has(word) && !data.has(word));
    expect(shared).toEqual([]);
  });
});

describe("the page as a file", () => {
  it("can be pressed nowhere, loads nothing and runs nothing", () => {
    const html = renderEstimateHtml(view());
    expect(html).not.toMatch(/<button|<script|<link|<img|<iframe|\son\w+=|https?:|url\((?!#)/i);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/);
  });

  it("is drawn in the palette it is given", () => {
    expect(renderEstimateHtml(view(), { palette: darkPalette })).toContain(
      `background: ${darkPalette.background}`,
    );
    const contrast = paletteFromTheme(() => "", "high-contrast");
    const html = renderEstimateHtml(view(), { palette: contrast });
    expect(html).toContain("kr-high-contrast");
    const fills = new Set([...html.matchAll(/<rect[^>]*fill="([^"]+)"/g)].map((match) => match[1]));
    expect(
      [...fills].filter(
        (fill) => fill?.startsWith("#") && ![contrast.background, contrast.foreground].includes(fill),
      ),
    ).toEqual([]);
  });

  it("escapes whatever stands in the user's files", () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
    const result = {
      ...sampleResult,
      groups: sampleResult.groups.map((group) => ({ ...group, key: { sector: hostile } })).slice(0, 1),
      occupations: [
        occupation({
          code: hostile,
          title: hostile,
          weight: 10,
          probability: 0.5,
          level: "override",
          override: { probability: 0.5, because: hostile },
        }),
      ],
    };
    const shown = view({
      result,
      title: hostile,
      file: hostile,
      date: hostile,
      horizon: hostile,
      lines: { [hostile]: { line: 1, file: hostile, rows: 1 } },
      status: { kind: "stale", message: hostile, line: 1 },
    });
    const state = toggleOccupation(initialPageState(shown), hostile);
    for (const html of [renderEstimateHtml(shown, { state }), live(shown, { state })]) {
      expect(html).toContain("&lt;script>");
      expect(html).not.toMatch(/<script|<img/);
      expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*onerror/);
    }
  });

  it("has styles for `kr-` classes alone, with colours only as fallbacks of variables", () => {
    const classes = new Set(
      [...live(view({ saved: shifted(0.01) })).matchAll(/class="([^"]+)"/g)].flatMap(
        (match) => match[1]?.split(" ") ?? [],
      ),
    );
    expect([...classes].filter((name) => !name.startsWith("kr-"))).toEqual([]);
    const selectors = [...estimateStyles.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1]);
    expect(selectors.filter((name) => !name?.startsWith("kr-"))).toEqual([]);
    const outside = estimateStyles.replace(/var\([^;]*\)/g, "");
    expect(outside).not.toMatch(/#[0-9a-f]{3,8}\b|rgb/i);
  });
});
