import {
  radarTitles,
  readingWords,
  ringCounts,
  type SiteEntry,
  sectorDrawing,
  sitePicture,
  siteWords,
} from "@kommuneradar/charts";
import {
  describeDiff,
  diffRadars,
  formatNumber,
  IdList,
  type Language,
  type Radar,
} from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import type { RadarIn } from "../files/edition-files.js";
import type { FileToWrite } from "../files/write-together.js";
import { html } from "../render/html.js";
import { type DrawnSince, drawingOf } from "../render/index.js";
import { type Drawable, type EditionSource, readDrawable } from "../render/read-drawable.js";
import { drawSharePicture, shareOf } from "../render/share.js";
import { sinceLabel } from "../render/since-label.js";
import { siteTexts } from "../text/site.js";
import { type MadeFor, placeOf } from "./estimates-of.js";
import { addressName } from "./page-names.js";
import { siteReport } from "./site-report.js";

export interface PageOptions {
  readonly since: string | undefined;
  readonly editions: EditionSource;
  readonly sectors: boolean;
  /** Whole address of the first page's folder. */
  readonly base: URL | undefined;
}

/** The pages of one radar, by paths from the site's folder, and its line on the first page in each language. */
export interface RadarPages {
  readonly files: readonly FileToWrite[];
  readonly entryIn: (language: Language) => SiteEntry;
  /** Why there are no pictures for where pages are shared; undefined where there are, or none was asked for. */
  readonly withoutPictures: string | undefined;
}

const home = "../index.html";
/** More municipalities than this are a number. */
const mostNames = 3;

/** Makes the pages of a radar in a folder of their own: of the whole, of each sector, and the reports of its estimates. */
export async function radarPages(
  file: string,
  folder: string,
  made: MadeFor | undefined,
  { since: asked, editions, sectors, base }: PageOptions,
  radarIn: RadarIn,
  context: Context,
): Promise<RadarPages | undefined> {
  const read = await readDrawable(file, { since: asked, editions, radarIn }, context);
  if (read === undefined) return undefined;
  const drawable = sinceLast(read);
  const { radar, since } = drawable;
  const whole = drawingOf(radar, context, { ...drawable, home });
  const names = new IdList();
  const main = names.take("index");
  const reports = await reportsOf(file, made, names, context);
  if (reports === undefined) return undefined;
  const parts = [
    { name: main, id: "", drawing: whole },
    ...(sectors ? whole.view.sectors : []).map(({ id }) => ({
      name: names.take(addressName(id)),
      id,
      drawing: sectorDrawing(whole, id),
    })),
  ];
  const files: FileToWrite[] = [];
  let withoutPictures: string | undefined;
  for (const { name, drawing } of parts) {
    const path = `${folder}/${name}.html`;
    let { share } = drawing;
    if (base !== undefined) {
      const picture =
        withoutPictures === undefined ? await drawSharePicture(drawing.view, context) : undefined;
      const isDrawn = typeof picture === "string" || picture instanceof Uint8Array;
      if (isDrawn) files.push({ path: `${folder}/${name}.share.png`, content: picture });
      else withoutPictures ??= picture?.refused;
      const image = isDrawn ? new URL(`${folder}/${name}.share.png`, base).href : undefined;
      share = shareOf(drawing.view, new URL(path, base).href, image);
    }
    const drawn = await html.draw({ ...drawing, share });
    if (typeof drawn === "object" && "refused" in drawn) throw new Error(drawn.refused);
    files.push({ path, content: drawn });
  }
  const moved = since && movesSince(since, radar);
  const { municipalities, isSample } = await placeOf(made?.estimates ?? [], context);
  const entryIn = (language: Language): SiteEntry => {
    const { title, edition, rings, sectors: own } = radarTitles(radar, language);
    const words = siteTexts(language);
    return {
      title,
      href: `${folder}/index.html`,
      edition,
      place:
        municipalities.length > mostNames
          ? words.municipalities(municipalities.length)
          : municipalities.join(", "),
      isSample,
      technologies: radar.technologies.length,
      picture: sitePicture(whole.view),
      rings: ringCounts({ rings, technologies: whole.view.technologies }),
      moved: moved?.(language),
      sectors: parts.slice(1).map(({ name, id }) => ({
        title: own.find((sector) => sector.id === id)?.title ?? id,
        href: `${folder}/${name}.html`,
      })),
      reports: reports.map(({ name, of }) => ({
        title: of === "" ? siteWords(language).report : `${siteWords(language).report}: ${of}`,
        href: `${folder}/${name}.html`,
      })),
    };
  };
  const written = reports.map(({ name, content }) => ({ path: `${folder}/${name}.html`, content }));
  return { files: [...files, ...written], entryIn, withoutPictures };
}

/** Compared with its last edition, where nothing else was asked for. */
function sinceLast(drawable: Drawable): Drawable {
  const last = drawable.earlier.at(-1);
  if (drawable.since !== undefined || last === undefined) return drawable;
  return { ...drawable, since: { asked: last.date ?? last.id, radar: last.radar } };
}

async function reportsOf(
  radar: string,
  made: MadeFor | undefined,
  names: IdList,
  context: Context,
): Promise<readonly { name: string; of: string; content: string }[] | undefined> {
  const { estimates = [], plans = [], projects = [] } = made ?? {};
  const reports = [];
  for (const estimate of estimates) {
    const content = await siteReport(
      [estimate, radar, ...plans, ...projects],
      { href: home, title: readingWords(context.language).home },
      context,
    );
    if (content === undefined) return undefined;
    const own = (estimate.split("/").at(-1) ?? "").replace(/\.estimate\.ya?ml$/i, "");
    const isOnly = estimates.length === 1;
    reports.push({
      name: names.take(isOnly ? "report" : `report-${addressName(own)}`),
      of: isOnly ? "" : own,
      content,
    });
  }
  return reports;
}

/** Kinds of change that are of where a technology stands, in the words of the comparison. */
const moves = new Set([
  "movedIn",
  "movedOut",
  "placed",
  "unplaced",
  "added",
  "removed",
  "retired",
  "revived",
]);

/** What moved, kind by kind, in any language: the radars are compared once. */
function movesSince(since: DrawnSince, radar: Radar): (language: Language) => SiteEntry["moved"] {
  const diff = diffRadars(since.radar, radar);
  return (language) => {
    const counts = new Map<string, number>();
    for (const { kind, heading } of describeDiff(diff, language)) {
      if (moves.has(kind)) counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
    return {
      since: sinceLabel(since.asked, since.radar, language),
      kinds: [...counts].map(([heading, count]) => `${heading} ${formatNumber(count, language)}`),
    };
  };
}
