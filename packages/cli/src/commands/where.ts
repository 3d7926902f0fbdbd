import { whereTexts } from "@kommuneradar/charts";
import { type Radar, reachableRings } from "@kommuneradar/core";
import { Option } from "commander";
import { softenRows } from "../estimate/soften-rows.js";
import { formatFinding } from "../finding.js";
import { amountOption, listOption } from "../options.js";
import { texts } from "../text/index.js";
import { whereFormats } from "../where/formats/index.js";
import { readWhereFiles } from "../where/read-files.js";
import { whereDocument } from "../where/where-document.js";
import { type Command, UsageError } from "./command.js";

export const where: Command = {
  define: (command) =>
    command
      .description(
        "Where the technologies of a radar meet a workforce: what they touch, what is reachable today, what waits",
      )
      .argument(
        "<files...>",
        "an estimate file (or workforce CSV files), plans, and the radar where the estimate names none",
      )
      .option("--rings <a,b>", "rings that count as reachable today (default: adopt,trial)", listOption)
      .addOption(
        new Option("--by <axis>", "a third axis: each occupation below its sector").choices(["occupation"]),
      )
      .option(
        "--suppress-below <n>",
        "leave out cells at or below this weight (default: 10; json: what the estimate file says, else 0)",
        amountOption("--suppress-below"),
      )
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(Object.keys(whereFormats))
          .default("table"),
      )
      .addHelpText(
        "after",
        "\nExample:\n  kommuneradar where kommune.estimate.yaml kommune.plan.yaml --format markdown",
      ),

  async run(context, [files], options) {
    const { io, language } = context;
    const format = options["format"] as keyof typeof whereFormats;
    const below = options["suppressBelow"] as number | undefined;
    const { radar, plans, inputs, estimate, findings } = await readWhereFiles(
      files as readonly string[],
      context,
    );
    const { usable, findings: softened } = softenRows(inputs);
    const diagnostics = [...findings, ...softened];
    for (const finding of diagnostics) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    const isRefused = !usable || diagnostics.some(({ severity }) => severity === "error");
    if (radar === undefined || (isRefused && format !== "json")) {
      if (!usable && inputs.tables.length > 0) io.err(`${texts(language).nothingUsable}\n`);
      return 1;
    }
    const rings = ringsOf(radar, options["rings"] as readonly string[] | undefined, whereTexts(language));
    const document = whereDocument(
      { radar, plans, inputs, estimate },
      { format, rings, ...(below === undefined ? {} : { suppressBelow: below }) },
      context,
    );
    const byOccupation = options["by"] === "occupation";
    io.out(whereFormats[format]({ ...document, byOccupation, diagnostics }, language));
    return isRefused ? 1 : 0;
  },
};

/** Those asked for, which the radar must have; adopt and trial where it has them. */
function ringsOf(
  radar: Radar,
  asked: readonly string[] | undefined,
  words: ReturnType<typeof whereTexts>,
): readonly string[] {
  const ids = radar.rings.map(({ id }) => id);
  const known = ids.join(", ");
  const unknown = asked?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(words.unknownRing(unknown, known));
  const chosen = asked ?? reachableRings(radar);
  if (chosen.length === 0) throw new UsageError(words.sayRings(known));
  return chosen;
}
