import type { Reference, TechnologyView } from "../../radar/view.js";
import { formatDate } from "../../text/date.js";
import { type Block, heading, type ListItem, missing, paragraph } from "../blocks.js";
import type { ReportSources } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** A page for each technology: what it is, how it is assessed, on what grounds and evidence, what it hangs together with. */
export const areas: ReportPart = {
  title: ({ language }) => reportTexts(language).areas,
  blocks: (sources) => {
    if (sources.radar === undefined) return [missing(reportTexts(sources.language).noRadar)];
    const { technologies } = sources.radar.view;
    return technologies.flatMap((technology, at): Block[] => [
      // The first stands under the heading of them all.
      ...(at === 0 ? [] : [{ kind: "page-break" as const }]),
      ...technologyBlocks(technology, sources),
    ]);
  },
};

function technologyBlocks(technology: TechnologyView, sources: ReportSources): Block[] {
  const words = reportTexts(sources.language);
  const { title, ringTitle, categoryTitle, movementText, summary, description, why, ringBecause } =
    technology;
  return [
    heading(title),
    paragraph([ringTitle, categoryTitle, movementText].filter((part) => part !== "").join(" · ")),
    heading(words.description, 4),
    ...(summary === "" && description === "" ? [missing(words.noDescription)] : []),
    ...text(summary),
    ...text(description),
    heading(words.assessment, 4),
    ...inputBlocks(technology, sources),
    ...(why === "" ? [] : [paragraph(why)]),
    ...(ringBecause === "" ? [] : [paragraph(words.against(ringBecause))]),
    ...areasOfUse(technology, sources),
    heading(words.grounds, 4),
    ...(technology.grounds === "" ? [missing(words.noGrounds)] : text(technology.grounds)),
    heading(words.evidence, 4),
    ...(technology.evidence.length === 0
      ? [missing(words.noEvidence)]
      : [
          list(
            technology.evidence.map(({ title: of, note, url }) =>
              item(note === "" ? of : `${of} · ${note}`, url),
            ),
          ),
        ]),
    heading(words.relations, 4),
    ...relationBlocks(technology, sources),
    ...assessedBy(technology, sources),
  ];
}

const text = (markdown: string): Block[] => (markdown === "" ? [] : [{ kind: "markdown", text: markdown }]);
const list = (items: readonly ListItem[]): Block => ({ kind: "list", items });
const item = (of: string, url: string | undefined): ListItem => ({ text: of, ...(url && { url }) });

function inputBlocks({ inputs }: TechnologyView, { language }: ReportSources): Block[] {
  const words = reportTexts(language);
  if (inputs.length === 0) return [paragraph(words.noRule)];
  return [
    {
      kind: "table",
      caption: words.assessment,
      rows: [[words.input, words.level], ...inputs.map(({ title, levelTitle }) => [title, levelTitle])],
      numbersFrom: 9,
    },
  ];
}

function areasOfUse({ sectors }: TechnologyView, { language }: ReportSources): Block[] {
  const words = reportTexts(language);
  if (sectors.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.areasOfUse,
      rows: [
        [words.sector, words.ring, words.area],
        ...sectors.map(({ title, ringTitle, areas: own }) => [
          title,
          ringTitle,
          own
            .map((one) => one.title)
            .filter((of) => of !== "")
            .join("; "),
        ]),
      ],
      numbersFrom: 9,
    },
  ];
}

function relationBlocks(technology: TechnologyView, { projects, language }: ReportSources): Block[] {
  const words = reportTexts(language);
  const named = (title: string, references: readonly Reference[]) =>
    references.length === 0 ? [] : [{ text: `${title}: ${references.map((one) => one.title).join("; ")}` }];
  const used = projects?.overview.technologies.find(
    (one) => one.technology === technology.id || projects.technologyOf(one.technology) === technology.title,
  );
  const items: ListItem[] = [
    ...named(words.dependsOn, technology.dependsOn),
    ...named(words.usedBy, technology.usedBy),
    ...named(words.relatesTo, technology.relatesTo),
    ...(used === undefined
      ? []
      : [
          {
            text: `${words.projects}: ${used.projects.map((project) => projects?.titleOf(project)).join("; ")}`,
          },
        ]),
    ...technology.links.map(({ title, url }) => item(title, url)),
  ];
  return items.length === 0 ? [paragraph(words.noRelations)] : [list(items)];
}

function assessedBy({ by, date, reviewBy, overdue }: TechnologyView, { language }: ReportSources): Block[] {
  const words = reportTexts(language);
  const parts = [
    ...(by === "" && date === "" ? [] : [words.assessedBy(by, formatDate(date, language))]),
    ...(reviewBy === "" ? [] : [words.reviewBy(formatDate(reviewBy, language))]),
    ...(overdue ? [words.overdue] : []),
  ];
  return parts.length === 0 ? [] : [paragraph(parts.join(" · "))];
}
