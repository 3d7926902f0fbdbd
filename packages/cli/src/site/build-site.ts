import { basename, resolve } from "node:path";
import {
  renderSiteHtml,
  type ShareMeta,
  type SiteEntry,
  type SiteIndexView,
  siteWords,
} from "@kommuneradar/charts";
import { IdList, type Language } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { eachRadarOnce, editionFilesBefore, type RadarIn } from "../files/edition-files.js";
import type { FileToWrite } from "../files/write-together.js";
import { languages } from "../language.js";
import { siteTexts } from "../text/site.js";
import { filesByRadar } from "./estimates-of.js";
import type { SiteFiles } from "./find-files.js";
import { addressName } from "./page-names.js";
import { type PageOptions, radarPages } from "./radar-pages.js";

export interface SiteOptions extends PageOptions {
  readonly title: string | undefined;
}

/** A site whole, by paths from its folder; the first page last. Undefined where a file has errors, which are told. */
export async function buildSite(
  found: SiteFiles,
  options: SiteOptions,
  context: Context,
): Promise<readonly FileToWrite[] | undefined> {
  const { io, language } = context;
  const words = siteTexts(language);
  const made = await filesByRadar(found, context);
  const radarIn = eachRadarOnce();
  const radars = await withoutEditions(found.radars, radarIn, context);
  const folders = new IdList();
  const files: FileToWrite[] = [];
  const entries: ((language: Language) => SiteEntry)[] = [];
  let hasErrors = false;
  let withoutPictures: string | undefined;
  for (const file of radars) {
    const path = resolve(io.cwd, file);
    const radar = await radarIn(path);
    const folder = folders.take(addressName(radar?.id ?? nameOf(file)));
    const pages = await radarPages(file, folder, made.get(path), options, radarIn, context);
    if (pages === undefined) {
      hasErrors = true;
      continue;
    }
    files.push(...pages.files);
    entries.push(pages.entryIn);
    withoutPictures ??= pages.withoutPictures;
  }
  if (hasErrors) return undefined;
  if (withoutPictures !== undefined) io.err(`${words.noSharePictures(withoutPictures)}\n`);
  const firstPages = languages.map((own) =>
    firstPage(
      entries.map((entryIn) => entryIn(own)),
      own,
      options,
      context,
    ),
  );
  return [...files, ...firstPages];
}

/** The first page in a language; the page without a language in its name is in the language of the call. */
function firstPage(
  all: readonly SiteEntry[],
  own: Language,
  { title = "", base }: SiteOptions,
  { io, language }: Context,
): FileToWrite {
  const path = (of: Language) => (of === language ? "index.html" : `index.${of}.html`);
  const view: SiteIndexView = {
    language: own,
    title,
    date: io.today(),
    entries: all,
    others: languages.filter((of) => of !== own).map((of) => ({ language: of, href: path(of) })),
  };
  const share: ShareMeta | undefined = base && {
    title: title || siteWords(own).title,
    description: all.map((entry) => entry.title).join(" · "),
    language: own,
    url: new URL(path(own), base).href,
  };
  return { path: path(own), content: renderSiteHtml(view, { share }) };
}

const nameOf = (file: string) => basename(file).replace(/(?:\.radar)?\.ya?ml$/i, "");

/** Radars as they stand: what is an earlier edition of one of them is a part of its page. */
async function withoutEditions(
  files: readonly string[],
  radarIn: RadarIn,
  { io }: Context,
): Promise<readonly string[]> {
  const editions = new Set<string>();
  for (const file of files) {
    const path = resolve(io.cwd, file);
    const radar = await radarIn(path);
    if (radar === undefined) continue;
    for (const { path: other, radar: earlier } of await editionFilesBefore(path, radar, radarIn)) {
      // Beside each other, radars of several sectors have technologies in common: only an id makes one of them an edition.
      const isStated = radar.id !== undefined && earlier.id === radar.id;
      if (isStated || /[\\/]editions[\\/][^\\/]+$/.test(other)) editions.add(other);
    }
  }
  return files.filter((file) => !editions.has(resolve(io.cwd, file)));
}
