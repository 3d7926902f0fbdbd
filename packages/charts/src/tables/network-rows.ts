import {
  formatNumber,
  type Language,
  type NetworkSpread,
  type NetworkText,
  type RingCounts,
  resolveText,
  ringKinds,
  ringTitle,
  type Standing,
  type TechnologySpread,
} from "@kommuneradar/core";
import type { TableSvg } from "../static/table-svg.js";
import { hiddenNotes } from "./hidden-notes.js";
import { type OwnMethod, type PooledDocument, pooledFigures } from "./network-document.js";
import { figureNotes, percentText } from "./summary.js";
import { figureTexts } from "./text/figures.js";
import { networkTexts } from "./text/network.js";

/** A note with more is a list that nobody reads; everything stands in JSON and CSV. */
const mostNamed = 10;

/** A title of a technology, a category or a ring in the reader's language. */
export function networkText({ text, language: from }: NetworkText, language: Language): string {
  return resolveText(text, language, from);
}

/** What radars are called, by their ids: by their titles, and where two have the same by their files too. */
export function radarNames({ radars }: NetworkSpread, language: Language): ReadonlyMap<string, string> {
  const titles = radars.map(({ newest: { id, radar } }) => {
    return [id, resolveText(radar.title, language, radar.language) || id] as const;
  });
  const times = new Map<string, number>();
  for (const [, title] of titles) times.set(title, (times.get(title) ?? 0) + 1);
  return new Map(
    titles.map(([id, title]) => [id, times.get(title) === 1 || title === id ? title : `${title} (${id})`]),
  );
}

/** What stands beside the rings, in the order of columns. */
export const countedBeside = [
  "ownRing",
  "withoutRing",
  "notRelevant",
  "phasedOut",
] as const satisfies readonly (keyof RingCounts)[];

/** Columns, and a row per technology. What no technology has beside the rings has no column. */
export function networkTechnologyRows({ technologies }: NetworkSpread, language: Language): string[][] {
  const words = networkTexts(language);
  const beside = countedBeside.filter((name) => technologies.some(({ counts }) => counts[name] > 0));
  const count = (value: number) => (value === 0 ? "–" : String(value));
  return [
    [
      words.technology,
      words.radars,
      ...ringKinds.map((kind) => ringTitle(kind, language) ?? kind),
      ...beside.map((name) => words[name]),
      words.agreement,
      words.withEvidence,
    ],
    ...technologies.map(({ title, id, radars, counts, agreement, withEvidence }) => [
      networkText(title, language) || id,
      String(radars),
      ...ringKinds.map((kind) => count(counts[kind])),
      ...beside.map((name) => count(counts[name])),
      percentText(agreement ?? null, language, 0),
      count(withEvidence),
    ]),
  ];
}

/** The same as a picture: a cell is darker the more of the radars that have the technology stand there. */
export function networkPicture(
  spread: NetworkSpread,
  language: Language,
): Omit<TableSvg, "palette" | "language"> {
  const words = networkTexts(language);
  const [head = [], ...rows] = networkTechnologyRows(spread, language);
  const isCount = (column: number) => column >= 2 && column < head.length - 2;
  return {
    title: words.title,
    head,
    rows: rows.map((row) => {
      const radars = Number(row[1]);
      return row.map((text, column) => ({
        text,
        shade: isCount(column) && text !== "–" ? Number(text) / radars : 0,
      }));
    }),
    note: `${words.over(spread.radars.length, spread.technologies.length)} ${words.agreementMeans}`,
  };
}

/** Who has a technology where: a line per ring, from inside out, then what stands beside the rings. */
export function whoLines(
  { standings }: TechnologySpread,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly { readonly where: string; readonly who: readonly string[] }[] {
  const words = networkTexts(language);
  const places = [
    ...ringKinds.map((kind) => [ringTitle(kind, language) ?? kind, kind] as const),
    ...countedBeside.map((name) => [words[name], name] as const),
  ];
  return places.flatMap(([where, place]) => {
    const there = standings.filter((one) => placeOf(one) === place);
    const nameOf = ({ radar, evidence }: Standing) =>
      `${names.get(radar) ?? radar}${evidence > 0 ? ` (${words.evidence(evidence)})` : ""}`;
    return there.length === 0 ? [] : [{ where, who: there.map(nameOf) }];
  });
}

/** Which of the counts a standing is in. */
export function placeOf({ status, ring, kind }: Standing): keyof RingCounts {
  if (status === "not-relevant") return "notRelevant";
  if (status === "phased-out") return "phasedOut";
  return ring === undefined ? "withoutRing" : (kind ?? "ownRing");
}

/** What belongs to any reading of a radar of radars: what was counted, what was not, and what radars sort differently. */
export function networkNotes(spread: NetworkSpread, language: Language): string[] {
  const words = networkTexts(language);
  const { radars, technologies, keptApart, unmappedRings } = spread;
  const names = radarNames(spread, language);
  const earlier = radars.reduce((sum, one) => sum + one.earlier.length, 0);
  const sortedDifferently = technologies.filter(({ categories }) => categories.length > 1);
  const named = (ids: readonly string[]) =>
    listed(
      ids.map((id) => names.get(id) ?? id),
      language,
    );
  return [
    words.over(radars.length, technologies.length),
    words.agreementMeans,
    ...(earlier > 0 ? [words.earlier(earlier)] : []),
    ...(sortedDifferently.length > 0
      ? [
          words.categories(
            listed(
              sortedDifferently.map(
                ({ title, categories }) =>
                  `${networkText(title, language)} (${categories
                    .map((one) => `${networkText(one.title, language)} ${one.radars}`)
                    .join(", ")})`,
              ),
              language,
            ),
          ),
        ]
      : []),
    ...keptApart.map((one) => words.keptApart(one.name, one.technologies.join(", "), named(one.radars))),
    ...unmappedRings.map((one) =>
      words.unmapped(networkText(one.title, language), names.get(one.radar) ?? one.radar, one.technologies),
    ),
  ];
}

/** What was pooled, what is hidden of it, and what belongs to any reading of an estimate. */
export function poolNotes(pool: PooledDocument, language: Language): string[] {
  const words = networkTexts(language);
  const figures = pooledFigures(pool);
  const { years, files, municipalities } = pool;
  const hidden = figures ? hiddenNotes(figures, language) : [];
  return [
    words.members(files, municipalities),
    ...(pool.earlierFiles > 0 ? [words.earlierFiles(pool.earlierFiles)] : []),
    ...(years.length > 1
      ? [words.years(years.map(({ year, files: ofYear }) => words.yearFiles(year, ofYear)).join(", "))]
      : []),
    ...(figures ? [] : [withheldNote(pool, language)]),
    ...hidden,
    ...(hidden.length > 0 ? [words.membersKnow] : []),
    ...(figures && Math.max(files, municipalities) === 2 ? [words.twoMembers] : []),
    ...(figures ? figureNotes(figures, language) : []),
    ...(figures && figures.settings.overrides.length > 0
      ? [words.overridden(figures.settings.overrides.map(({ occupation }) => occupation).join(", "))]
      : []),
    ...(figures && pool.ownMethods.length > 0
      ? [
          words.ownMethods(
            listed(
              pool.ownMethods.map((one) => `${one.file} (${ownMethodText(one, language)})`),
              language,
            ),
          ),
        ]
      : []),
  ];
}

function ownMethodText(
  { scores, mapping, fallback, bridge, overrides, processes }: OwnMethod,
  language: Language,
): string {
  const words = networkTexts(language);
  return [
    scores ?? [],
    mapping === null ? [] : words.ofMapping(mapping),
    fallback === null ? [] : words.ofFallback(fallback),
    bridge === null ? [] : words.ofBridge(bridge),
    overrides === 0 ? [] : words.ofOverrides(overrides),
    processes === 0 ? [] : words.ofProcesses(processes),
  ]
    .flat()
    .join(", ");
}

/** Why no figures are told, where none are. */
export function withheldNote({ suppressBelow, weight }: PooledDocument, language: Language): string {
  const limit = formatNumber(suppressBelow, language, Number.isInteger(suppressBelow) ? 0 : 1);
  return networkTexts(language).withheld(limit, figureTexts(language).weight[weight]);
}

function listed(names: readonly string[], language: Language): string {
  const more = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).join(", ");
  return more > 0 ? `${shown} ${networkTexts(language).more(more)}` : shown;
}
