import { isEmptyDiff, isEmptyEstimateDiff, isEmptyLinkedDiff } from "@kommuneradar/core";
import { Option } from "commander";
import { askedVersions } from "../diff/asked-versions.js";
import { compareVersions } from "../diff/compare.js";
import { diffFormats } from "../diff/formats/index.js";
import type { DiffDocument } from "../diff/formats/types.js";
import { isReachChanged } from "../diff/reach-lines.js";
import { findingAtStart, formatFinding } from "../finding.js";
import { diffTexts } from "../text/diff.js";
import { gitTexts } from "../text/git.js";
import { type Command, UsageError } from "./command.js";

export const diff: Command = {
  define: (command) =>
    command
      .description(
        "What is different: in radars what came, went, moved and why; in estimates each figure, and what changed it; in projects and plans what was measured, learnt, begun and done",
      )
      .argument(
        "[files...]",
        "an older and a newer file (a path, or REV:path), or REV..REV and paths; every radar, estimate, projects file and plan that changed without paths",
      )
      .option(
        "--since <when>",
        "hold the files against a revision, a day (YYYY-MM-DD), `edition`, or a file; the last two need files",
      )
      .addOption(
        new Option("--format <format>", "how to write it").choices(Object.keys(diffFormats)).default("text"),
      )
      .option("--picture <url>", "markdown: address of a picture to show")
      .addHelpText("after", "\nExample:\n  kommuneradar diff --since main radar.yaml --format markdown"),

  async run(context, [files], { since, format, picture }) {
    const { io, language } = context;
    const asked = await askedVersions(io.cwd, files as readonly string[], since as string | undefined);
    if (asked === undefined) throw new UsageError(diffTexts(language).twoFiles);
    const compared: DiffDocument[] = [];
    for (const versions of asked.versions) {
      const document = await compareVersions(versions, format as string, context);
      if (!versions.byRadarAlone || isReachChanged(document.reach)) compared.push(document);
    }
    const refused =
      asked.refused &&
      findingAtStart(".", "unreadable-file", "error", gitTexts(language).refused(asked.refused));
    const findings = [...(refused ? [refused] : []), ...compared.flatMap((document) => document.findings)];
    for (const finding of findings) io.err(`${formatFinding(finding)}\n`);
    const documents = asked.all ? compared.filter(isWorthShowing) : compared;
    const isComparable = !refused && compared.every(isCompared);
    // A program gets its document whatever was found; a reader is not told of "no differences" that nobody looked for.
    if (isComparable || format === "json" || documents.some(isCompared)) {
      const write = diffFormats[format as keyof typeof diffFormats];
      io.out(write({ documents, several: asked.several, picture: picture as string | undefined }, language));
    }
    return isComparable && findings.every(({ severity }) => severity !== "error") ? 0 : 1;
  },
};

function isCompared({ radar, estimate, linked }: DiffDocument): boolean {
  return (radar ?? estimate ?? linked) !== undefined;
}

function isWorthShowing({ radar, estimate, linked, reach, findings }: DiffDocument): boolean {
  if (findings.length > 0 || isReachChanged(reach)) return true;
  return (
    (radar !== undefined && !isEmptyDiff(radar)) ||
    (estimate !== undefined && !isEmptyEstimateDiff(estimate)) ||
    (linked !== undefined && !isEmptyLinkedDiff(linked))
  );
}
