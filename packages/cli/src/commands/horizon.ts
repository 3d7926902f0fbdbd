import { type HorizonTexts, horizonTexts } from "@kommuneradar/charts";
import { type PlanFile, personnelHorizon, type Scenario } from "@kommuneradar/core";
import { Option } from "commander";
import { formatFinding } from "../finding.js";
import { readHorizonInputs } from "../horizon/inputs.js";
import { amountOption, listOption } from "../options.js";
import { type Command, UsageError } from "./command.js";

interface Options {
  readonly scenario?: readonly string[];
  readonly suppressBelow?: number;
  readonly format: "text" | "markdown" | "csv" | "json" | "svg";
}

export const horizon: Command = {
  define: (command) =>
    command
      .description(
        "Play the scenarios of a plan over an estimate: need for and release of personnel, year by year; not a forecast",
      )
      .argument("<files...>", "a plan file, and an estimate file or workforce CSV files")
      .option("--scenario <a,b>", "these scenarios of the plan alone, by id", listOption)
      .option(
        "--suppress-below <n>",
        "hide sectors at or below this weight (default: 10; json: what the estimate file says, else 0)",
        amountOption("--suppress-below"),
      )
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(["text", "markdown", "csv", "json", "svg"])
          .default("text"),
      )
      .addHelpText(
        "after",
        "\nExample:\n  kommuneradar horizon eksempelby.plan.yaml eksempelby.estimate.yaml --format markdown",
      ),

  async run(context, [files], parsed) {
    const { io, language } = context;
    const options = parsed as unknown as Options;
    const words = horizonTexts(language);
    const {
      plan,
      sectors,
      refused,
      findings,
      title: _,
      ...rest
    } = await readHorizonInputs(files as readonly string[], options, context);
    for (const finding of findings) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    const isJson = options.format === "json";
    const isUnread = plan === undefined || refused;
    if (isUnread && !isJson) return 1;
    const scenarios = isUnread ? [] : askedScenarios(plan, options.scenario, words);
    if (!isUnread && scenarios.length === 0) {
      io.err(`${words.noScenarios}\n`);
      return 1;
    }
    if (!isUnread && rest.scores.scale.unit !== "probability") {
      io.err(`${words.notAShare(rest.scores.title)}\n`);
      return 1;
    }
    const horizons = scenarios.map((scenario) => personnelHorizon(scenario, sectors));
    // Charts are loaded only where something is drawn.
    const { horizonFormats } = await import("../horizon/formats/index.js");
    io.out(
      horizonFormats[options.format](
        { ...rest, language: plan?.language ?? "nb", horizons, findings },
        language,
      ),
    );
    return isUnread ? 1 : 0;
  },
};

function askedScenarios(
  { scenarios }: PlanFile,
  asked: readonly string[] | undefined,
  words: HorizonTexts,
): readonly Scenario[] {
  if (asked === undefined) return scenarios;
  const known = scenarios.map(({ id }) => id);
  return asked.map((id) => {
    const found = scenarios.find((one) => one.id === id);
    if (found === undefined) throw new UsageError(words.unknownScenario(id, known.join(", ")));
    return found;
  });
}
