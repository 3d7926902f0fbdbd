import { extname, resolve } from "node:path";
import type { Since } from "@kommuneradar/charts";
import { checkFile } from "../check/check-file.js";
import { readRadarVersion } from "../diff/radar-version.js";
import { readEarlier } from "../diff/versions.js";
import { writeAtomically } from "../files/write-atomically.js";
import { formatFinding } from "../finding.js";
import { texts } from "../text/index.js";
import { type Command, UsageError } from "./command.js";

export const render: Command = {
  define: (command) =>
    command
      .description("Draw a radar: svg, html, png or pdf, or its layout as json")
      .argument("<radar.yaml>", "radar file")
      .requiredOption("-o, --output <file>", "where to write; the ending decides the format")
      .option(
        "--since <REV|date|file|edition>",
        "mark what is new and what moved since a revision, a day, a file or the last edition",
      )
      .addHelpText("after", "\nExample:\n  kommuneradar render radar.yaml -o radar.svg --lang nb"),

  async run(context, [file], { output, since }) {
    const { io, language } = context;
    const words = texts(language);
    // Only here are charts drawn: the other commands start without them.
    const { drawRadar, outputs, sinceLabel } = await import("../render/index.js");
    const format = extname(output as string)
      .slice(1)
      .toLowerCase();
    const draw = outputs.find((candidate) => candidate.format === format);
    if (!draw)
      throw new UsageError(
        words.unknownOutput(output as string, outputs.map(({ format }) => format).join(", ")),
      );
    const checked = await checkFile(file as string, context);
    for (const finding of checked.findings) {
      if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    }
    if (checked.findings.some((finding) => finding.severity === "error")) {
      io.err(`${words.cannotDraw(file as string)}\n`);
      return 1;
    }
    if (!checked.radar) {
      io.err(`${words.notARadar(file as string)}\n`);
      return 1;
    }
    let earlier: Omit<Since, "placeOf"> | undefined;
    if (typeof since === "string") {
      const version = await readEarlier(io.cwd, since, file as string);
      const { label, radar, findings } = readRadarVersion(version, context);
      for (const finding of findings) io.err(`${formatFinding(finding)}\n`);
      const isNew = version.file === undefined && version.refused === undefined;
      const was = isNew ? { ...checked.radar, technologies: [] } : radar;
      // A picture without marks would say that nothing moved.
      if (was === undefined) {
        io.err(`${words.cannotDraw(label)}\n`);
        return 1;
      }
      const [about] = findings;
      earlier = {
        label: sinceLabel(since, was, language),
        radar: was,
        ...(about && { problem: `${about.file}: ${about.message}` }),
      };
    }
    const drawn = await drawRadar(draw, checked.radar, context, { since: earlier });
    if (typeof drawn === "object" && "refused" in drawn) {
      io.err(`${drawn.refused}\n`);
      return 1;
    }
    try {
      await writeAtomically(resolve(io.cwd, output as string), drawn);
    } catch (error) {
      io.err(`${words.cannotWrite(output as string, (error as Error).message)}\n`);
      return 1;
    }
    io.err(`${words.wrote(output as string)}\n`);
    return 0;
  },
};
