import { resolve } from "node:path";
import { type ExportTarget, exportRadar, type RadarExporter, radarExporters } from "@kommuneradar/core";
import { describeExportLoss } from "@kommuneradar/language-service";
import type { ExportOutput } from "@kommuneradar/schema";
import { Option } from "commander";
import { checkFile } from "../check/check-file.js";
import { earlierEditions } from "../export/earlier-editions.js";
import { isFolder, othersIn, replacesOne, writeExport } from "../export/write-export.js";
import { writeFailure } from "../files/write-failure.js";
import { NotWritten } from "../files/write-together.js";
import { formatFinding } from "../finding.js";
import { exportTexts } from "../text/export.js";
import { texts } from "../text/index.js";
import { type Command, UsageError } from "./command.js";

export const exportCommand: Command = {
  define: (command) =>
    command
      .description("Write a radar for another tool, or as a table, and say what the target cannot hold")
      .argument("<radar.yaml>", "radar file")
      .argument(
        "[editions...]",
        "earlier edition files: what moved, and the history where the target has one",
      )
      .addOption(
        new Option("--to <target>", "what to write")
          .choices(Object.keys(radarExporters))
          .makeOptionMandatory(),
      )
      .requiredOption("-o, --output <path>", "file to write; of aoe a folder")
      .option(
        "--since <REV|date|file|edition>",
        "what moved since a revision, a day, a file or the last edition, and the history from there on",
      )
      .addOption(new Option("--format <format>", "how to tell").choices(["text", "json"]).default("text"))
      .addHelpText("after", "\nExample:\n  kommuneradar export radar.yaml --to backstage -o tech-radar.json"),

  async run(context, [file, editions], options) {
    const { io, language } = context;
    const { to, output, since, format } = options as Record<"to" | "output" | "format", string> & {
      since?: string;
    };
    const exporter: RadarExporter = radarExporters[to as ExportTarget];
    const path = resolve(io.cwd, output);
    refuseWrongKind(path, output, exporter, context.language);
    const checked = await checkFile(file as string, context);
    const {
      earlier,
      since: before,
      findings,
    } = await earlierEditions(file as string, editions as readonly string[], since, context);
    const about = [...checked.findings, ...findings];
    for (const finding of about) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    const { radar } = checked;
    if (radar === undefined || about.some(({ severity }) => severity === "error")) {
      io.err(
        `${radar === undefined ? texts(language).notARadar(file as string) : texts(language).cannotDraw(file as string)}\n`,
      );
      return 1;
    }
    const source = { radar, earlier, language, today: io.today(), ...(before && { since: before }) };
    const { files, losses } = await exportRadar(exporter, source);
    const told = losses.map((loss) => ({ ...loss, message: describeExportLoss(loss, radar, language) }));
    const refused = files.length === 0;
    if (!refused) {
      const sources = [file as string, ...(editions as readonly string[])].map((name) =>
        resolve(io.cwd, name),
      );
      if (replacesOne(path, files, sources)) {
        io.err(`${exportTexts(language).isSource(output)}\n`);
        return 1;
      }
      try {
        await writeExport(path, files);
      } catch (error) {
        const reason = error instanceof NotWritten ? error.reason : error;
        io.err(`${texts(language).cannotWrite(output, writeFailure(reason, texts(language)))}\n`);
        return 1;
      }
      const out = losses.flatMap((loss) => (loss.code === "left-out" ? loss.technologies : []));
      const count = radar.technologies.length;
      io.err(
        `${texts(language).wrote(output)}: ${exportTexts(language).summary(files.length, count - out.length, count)}\n`,
      );
    }
    if (format === "json") {
      const document: ExportOutput = {
        version: 1,
        to: to as ExportTarget,
        files: files.map(({ path }) => path),
        losses: told,
      };
      io.out(`${JSON.stringify(document, null, 2)}\n`);
    } else for (const { message } of told) io.out(`${message}\n`);
    const others = exporter.ending === undefined && !refused ? othersIn(path, files) : [];
    if (others.length > 0) {
      io.err(`${exportTexts(language).also(output)}\n`);
      for (const other of others) io.err(`  ${other}\n`);
    }
    return refused ? 1 : 0;
  },
};

function refuseWrongKind(
  path: string,
  output: string,
  { ending }: RadarExporter,
  language: Parameters<typeof exportTexts>[0],
): void {
  const there = isFolder(path);
  const words = exportTexts(language);
  if (ending === undefined && there === false) throw new UsageError(words.folderIsFile(output));
  if (ending !== undefined && there === true) throw new UsageError(words.fileIsFolder(output));
}
