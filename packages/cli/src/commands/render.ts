import { basename, extname, resolve } from "node:path";
import { documentKind } from "@kommuneradar/language-service";
import { Option } from "commander";
import { filesOnDisk } from "../files/input-files.js";
import { writeNamed } from "../files/write-named.js";
import { baseAddress } from "../render/base-address.js";
import { type EditionSource, editionSources, readDrawable } from "../render/read-drawable.js";
import { type Paper, papers } from "../render/types.js";
import { texts } from "../text/index.js";
import { siteTexts } from "../text/site.js";
import { type Command, UsageError } from "./command.js";

interface Options {
  readonly output: string;
  readonly since?: string;
  readonly editions: EditionSource;
  readonly paper?: Paper;
  readonly baseUrl?: string;
  readonly estimate?: string;
}

export const render: Command = {
  define: (command) =>
    command
      .description("Draw a radar: svg, html, png or pdf, or its layout as json; projects or a plan as html")
      .argument("<file.yaml>", "radar, projects or plan file")
      .requiredOption("-o, --output <file>", "where to write; the ending decides the format")
      .option(
        "--since <REV|date|file|edition>",
        "mark what is new and what moved since a revision, a day, a file or the last edition",
      )
      .addOption(
        new Option(
          "--editions <where>",
          "earlier editions that a page goes through: the edition files beside the radar, its commits in which something moved, or none",
        )
          .choices(editionSources)
          .default("files"),
      )
      .addOption(
        new Option(
          "--paper <sheet>",
          "sheet of a pdf, and of a page when it is printed (default of a pdf: a4)",
        ).choices(Object.keys(papers)),
      )
      .option(
        "--base-url <address>",
        "address of the folder that a page is published in: adds what is shown where it is shared, and a picture for that beside it",
      )
      .option(
        "--estimate <file>",
        "estimate that the scenarios of a plan are played over (default: the first beside the plan that names it)",
      )
      .addHelpText("after", "\nExample:\n  kommuneradar render radar.yaml -o radar.svg --lang nb"),

  async run(context, [file], parsed) {
    const { io, language } = context;
    const words = texts(language);
    const { output, since, editions, paper, baseUrl, estimate } = parsed as unknown as Options;
    const named = file as string;
    const kind = documentKind(named, (await filesOnDisk.head(resolve(io.cwd, named))) ?? "");
    const linked = kind === "projects" || kind === "plan" ? kind : undefined;
    const untaken = {
      "--since": linked && since,
      "--base-url": linked && baseUrl,
      "--estimate": kind === "plan" ? undefined : estimate,
    };
    for (const [option, value] of Object.entries(untaken))
      if (value !== undefined) throw new UsageError(words.notForKind(option, named));
    if (linked !== undefined) {
      if (extname(output).toLowerCase() !== ".html")
        throw new UsageError(words.unknownOutput(output, "html"));
      const { drawLinkedPage } = await import("../render/linked-page.js");
      const page = await drawLinkedPage(linked, named, { paper, estimate }, context);
      return page === undefined ? 1 : writeNamed([[output, page]], context);
    }
    const base = baseUrl === undefined ? undefined : baseAddress(baseUrl, language);
    // Only here are charts drawn: the other commands start without them.
    const { drawingOf, outputs } = await import("../render/index.js");
    const format = extname(output).slice(1).toLowerCase();
    const draw = outputs.find((candidate) => candidate.format === format);
    if (!draw)
      throw new UsageError(words.unknownOutput(output, outputs.map(({ format }) => format).join(", ")));
    const isPage = format === "html";
    const drawable = await readDrawable(named, { since, editions: isPage ? editions : "none" }, context);
    if (drawable === undefined) return 1;
    const { radar, ...was } = drawable;
    const plain = drawingOf(radar, context, { ...was, paper });
    const written: [path: string, content: string | Uint8Array][] = [];
    let drawing = plain;
    if (isPage && base !== undefined) {
      const { drawSharePicture, shareOf } = await import("../render/share.js");
      const page = new URL(encodeURIComponent(basename(output)), base).href;
      const picture = `${output.slice(0, -".html".length)}.share.png`;
      const drawn = await drawSharePicture(plain.view, context);
      const isDrawn = typeof drawn === "string" || drawn instanceof Uint8Array;
      if (isDrawn) written.push([picture, drawn]);
      else io.err(`${siteTexts(language).noSharePicture(drawn.refused)}\n`);
      const image = isDrawn ? new URL(encodeURIComponent(basename(picture)), base).href : undefined;
      drawing = { ...plain, share: shareOf(plain.view, page, image) };
    }
    const drawn = await draw.draw(drawing);
    if (typeof drawn === "object" && "refused" in drawn) {
      io.err(`${drawn.refused}\n`);
      return 1;
    }
    return writeNamed([...written, [output, drawn]], context);
  },
};
