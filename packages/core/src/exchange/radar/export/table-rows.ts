import type { Assessment } from "../../../radar/model.js";
import type { InputName } from "../../../radar/rules/types.js";
import type { Language } from "../../../text/localized.js";
import { inputTitle, levelTitle, vocabulary } from "../../../text/vocabulary.js";
import type { RadarExporter } from "./types.js";
import type { ExportRow, ExportView } from "./view.js";

/** What a table of technologies holds, whatever it is written as. */
export const tableHolds: Omit<RadarExporter, "ending" | "write"> = {
  holds: [
    "id",
    "summary",
    "description",
    "formatting",
    "links",
    "more-links",
    "tags",
    "assessment",
    "assessed-by",
    "grounds",
    "ring-because",
    "status",
    "owner",
    "relations",
  ],
  holdsUnplaced: true,
};

const words = {
  nb: [
    "Id",
    "Teknologi",
    "Kategori",
    "Ring",
    "Status",
    "Kort",
    "Beskrivelse",
    "Begrunnelse",
    "Begrunnelse for ringen",
    "Vurdert",
    "Vurdert av",
    "Vurderes på nytt innen",
    "Eier",
    "Avhenger av",
    "Henger sammen med",
    "Stikkord",
    "Lenker",
  ],
  nn: [
    "Id",
    "Teknologi",
    "Kategori",
    "Ring",
    "Status",
    "Kort",
    "Skildring",
    "Grunngjeving",
    "Grunngjeving for ringen",
    "Vurdert",
    "Vurdert av",
    "Vert vurdert på nytt innan",
    "Eigar",
    "Er avhengig av",
    "Heng saman med",
    "Stikkord",
    "Lenkjer",
  ],
  en: [
    "Id",
    "Technology",
    "Category",
    "Ring",
    "Status",
    "Summary",
    "Description",
    "Grounds",
    "Grounds for the ring",
    "Assessed",
    "Assessed by",
    "Review by",
    "Owner",
    "Depends on",
    "Relates to",
    "Tags",
    "Links",
  ],
} as const satisfies Record<Language, readonly string[]>;

const inputs = ["solutions", "understanding", "potential"] as const satisfies readonly InputName[];

/** The header, then a line per technology in the order of the file, in words of the language. */
export function tableRows(view: ExportView): readonly (readonly string[])[] {
  const { language } = view;
  const [id, technology, category, ring, status, ...rest] = words[language];
  const header = [
    id,
    technology,
    category,
    ring,
    status,
    ...inputs.map((input) => inputTitle(input, language)),
    ...rest,
  ];
  return [header, ...view.rows.map((row) => cells(row, view))];
}

function cells(row: ExportRow, { language, categories, rings }: ExportView): readonly string[] {
  const { technology: it } = row;
  const assessment: Partial<Assessment> = it.assessment ?? {};
  return [
    row.id,
    row.title,
    categories[row.category]?.title ?? it.category,
    row.ring === undefined ? "" : (rings[row.ring]?.title ?? ""),
    vocabulary(language).status[row.status],
    ...inputs.map((input) => levelOf(input, assessment, language)),
    row.summary,
    row.description,
    row.grounds,
    row.ringBecause,
    assessment.date ?? "",
    assessment.by ?? "",
    assessment.reviewBy ?? "",
    it.owner ?? "",
    it.dependsOn.join(", "),
    it.relatesTo.join(", "),
    it.tags.join(", "),
    row.links.map(({ title, url }) => (title === url ? url : `${title} <${url}>`)).join("\n"),
  ];
}

function levelOf(
  input: (typeof inputs)[number],
  assessment: Partial<Assessment>,
  language: Language,
): string {
  const level = assessment[input];
  return level === undefined ? "" : levelTitle(input, level, language);
}
