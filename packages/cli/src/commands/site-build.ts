import { resolve } from "node:path";
import { Option } from "commander";
import { writeFailure } from "../files/write-failure.js";
import { NotWritten } from "../files/write-together.js";
import { baseAddress } from "../render/base-address.js";
import { type EditionSource, editionSources } from "../render/read-drawable.js";
import { texts } from "../text/index.js";
import { siteTexts } from "../text/site.js";
import { type Command, type Context, UsageError } from "./command.js";

interface Options {
  readonly output: string;
  readonly title?: string;
  readonly date?: string;
  readonly since?: string;
  readonly editions: EditionSource;
  readonly sectors: boolean;
  readonly baseUrl?: string;
  readonly force?: boolean;
}

export const siteBuild: Command = {
  define: (command) =>
    command
      .description(
        "Make a static site of radars: a first page, a page of each radar and of each of its sectors, and the reports of their estimates",
      )
      .argument(
        "[paths...]",
        "folders to look for *.radar.yaml and what is beside them in, or files (default: this folder)",
      )
      .requiredOption("-o, --output <folder>", "where to write it; files of others in it stay")
      .option("--title <text>", "title of the first page")
      .option(
        "--date <YYYY-MM-DD>",
        "the day of the site (default: today); the same files on the same day give the same bytes",
      )
      .option(
        "--since <REV|date|file|edition>",
        "what moved is marked since then (default: the edition before)",
      )
      .addOption(
        new Option(
          "--editions <where>",
          "earlier editions that pages go through: the edition files beside a radar, its commits in which something moved, or none",
        )
          .choices(editionSources)
          .default("files"),
      )
      .option("--no-sectors", "no pages of sectors")
      .option(
        "--base-url <address>",
        "where the site will be: adds what is shown where its pages are shared, and pictures for that",
      )
      .option("--force", "replace files that no site wrote")
      .addHelpText("after", "\nExample:\n  kommuneradar site build radars -o public --lang nb"),

  async run(context, [paths], parsed) {
    const { io, language } = context;
    const words = siteTexts(language);
    const { output, title, date, since, editions, sectors, baseUrl, force } = parsed as unknown as Options;
    if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new UsageError(words.badDate(date));
    const base = baseUrl === undefined ? undefined : baseAddress(baseUrl, language);
    const folder = resolve(io.cwd, output);
    // Only here are charts drawn: the other commands start without them.
    const { findSiteFiles } = await import("../site/find-files.js");
    const { buildSite } = await import("../site/build-site.js");
    const { isFile, lookAtPlace, putSite } = await import("../site/put-site.js");
    if (await isFile(folder)) {
      io.err(`${words.outputIsFile(output)}\n`);
      return 1;
    }
    const asked = (paths as readonly string[]).length > 0 ? (paths as readonly string[]) : ["."];
    const found = await findSiteFiles(asked, folder, context);
    if (found.radars.length === 0) {
      io.err(`${words.noRadars(asked.join(", "))}\n`);
      return 1;
    }
    const dated: Context = date === undefined ? context : { ...context, io: { ...io, today: () => date } };
    const files = await buildSite(found, { title, since, editions, sectors, base }, dated);
    if (files === undefined) {
      io.err(`${words.notBuilt}\n`);
      return 1;
    }
    const place = await lookAtPlace(folder, files);
    const [first] = place.foreign;
    if (first !== undefined && force !== true) {
      io.err(`${words.foreign(`${output}/${first}`, place.foreign.length)}\n`);
      return 1;
    }
    try {
      await putSite(place, files);
    } catch (error) {
      const [path, reason] = error instanceof NotWritten ? [error.path, error.reason] : [output, error];
      io.err(`${texts(language).cannotWrite(path, writeFailure(reason, texts(language)))}\n`);
      return 1;
    }
    io.err(`${words.wroteSite(output, files.filter(({ path }) => path.endsWith(".html")).length)}\n`);
    return 0;
  },
};
