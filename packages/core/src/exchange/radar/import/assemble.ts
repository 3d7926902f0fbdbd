import type { RadarDocument } from "@kommuneradar/schema";
import { isDate } from "../../../radar/calendar.js";
import { IdList } from "../../../text/id-list.js";
import { cleanText, oneLine } from "./clean-text.js";
import { type Frame, frameOf } from "./frame.js";
import { htmlToMarkdown, isHtml } from "./html-to-markdown.js";
import { type Identities, identify } from "./identify.js";
import { makeId, sameName } from "./make-id.js";
import type { RadarImportNote } from "./notes.js";
import type {
  ForeignEdition,
  ForeignEntry,
  ForeignRadar,
  ImportedFile,
  RadarImportOptions,
  RadarImportResult,
} from "./types.js";
import { writeRadar } from "./write-radar.js";
import { writeTechnology } from "./write-technology.js";

/**
 * A foreign radar as ours: the radar as it stands, and a frozen file of every dated edition where there are several. What
 * stood in earlier editions alone stays in the radar, off the rings.
 */
export function assemble(
  from: string,
  name: string,
  radar: ForeignRadar,
  options: RadarImportOptions,
): RadarImportResult {
  const identities = identify(radar.editions);
  const last = radar.editions.at(-1) ?? { date: undefined, label: "", entries: [] };
  const frame = frameOf(radar, last, options);
  const title = oneLine(radar.title) ?? oneLine(name) ?? "Radar";
  const head = (edition: ForeignEdition) =>
    [from, name, edition.label].filter((part) => part !== "").join(": ");
  const notes: RadarImportNote[] = [...radar.notes, ...identities.notes, ...frame.notes];

  const named = namesIn(identities.all.map(({ id, entry }) => [entry, id]));
  const present = identities.all.map(({ id, entry, edition }) => {
    const isGone = edition < radar.editions.length - 1;
    const written = writeTechnology(id, entry, frame, isGone, named);
    notes.push(...written.notes);
    if (isGone)
      notes.push({
        ...entry.place,
        code: "left-the-radar",
        entry: entry.title,
        edition: radar.editions[edition]?.label ?? "",
      });
    return written.technology;
  });
  const radarId = makeId(title);
  const document = documentOf(radarId, title, frame, present);
  const files: ImportedFile[] = [{ path: "", document, text: writeRadar(document, head(last)) }];
  const dated = radar.editions.filter(({ date }) => isDate(date));
  if (radar.editions.length > 1) {
    for (const edition of radar.editions) {
      if (!isDate(edition.date))
        notes.push({ file: edition.label, line: 0, code: "edition-undated", edition: edition.label });
    }
    const paths = new IdList();
    for (const edition of dated) {
      const then = editionDocument(edition, radar, identities, options, { id: radarId, title });
      files.push({
        path: `editions/${paths.take(edition.date ?? "")}.radar.yaml`,
        document: then,
        text: writeRadar(then, head(edition)),
      });
    }
  }
  return {
    from,
    entriesIn: radar.entriesIn,
    entriesOut: present.length,
    editions: radar.editions.length,
    categories: frame.categoryCount,
    rings: frame.ringNames.length,
    ringNames: frame.ringNames,
    sheet: radar.sheet,
    sheets: radar.sheets ?? [],
    files,
    notes,
  };
}

/** What is said of the radar as it stands is not said of each edition again. */
function editionDocument(
  edition: ForeignEdition,
  radar: ForeignRadar,
  { idOf }: Identities,
  options: RadarImportOptions,
  { id, title }: { readonly id: string; readonly title: string },
): RadarDocument {
  const frame = frameOf(radar, edition, options);
  const named = namesIn(edition.entries.map((entry) => [entry, idOf.get(entry) ?? ""]));
  const technologies = edition.entries.map(
    (entry) => writeTechnology(idOf.get(entry) ?? "", entry, frame, false, named).technology,
  );
  return documentOf(id, title, frame, technologies, edition.date);
}

/** What a key of the source is here. */
function namesIn(entries: readonly (readonly [entry: ForeignEntry, id: string])[]) {
  const byKey = new Map(
    entries.map(([entry, id]) => [sameName(entry.key), { id, title: oneLine(entry.title) ?? id }]),
  );
  return (key: string) => byKey.get(sameName(key));
}

function documentOf(
  id: string,
  title: string,
  { rings, categories }: Frame,
  technologies: RadarDocument["technologies"],
  edition?: string,
): RadarDocument {
  const named = (list: Frame["categories"]) =>
    list.map(({ id: own, title: words, description }) => ({
      id: own,
      title: oneLine(words) ?? own,
      ...described(description),
    }));
  return {
    kommuneradar: "radar/1",
    id,
    title,
    ...(edition !== undefined && { edition }),
    // A ring that somebody stated says nothing of solutions, understanding and potential.
    rule: "none",
    ...(rings !== undefined && { rings: named(rings) }),
    categories: named(categories),
    technologies,
  };
}

/** What is said of rings and categories often has line breaks as HTML. */
function described(description = ""): { readonly description?: string } {
  const text = cleanText(isHtml(description) ? htmlToMarkdown(description).markdown : description);
  return text === undefined ? {} : { description: text };
}
