import { codeSystems, importWeights } from "@kommuneradar/core";
import { classificationIds } from "@kommuneradar/schema";
import { Option } from "commander";
import { characterOption, integerOption } from "../options.js";
import { importWorkforce } from "../workforce/import-workforce.js";
import { type ImportOptions, pairOption } from "../workforce/options.js";
import type { Command } from "./command.js";

export const workforceImport: Command = {
  define: (command) =>
    command
      .description(
        "Make a workforce CSV, and an estimate file beside it, of a workbook, a CSV of any kind, or a table of SSB. Nothing that tells who somebody is comes along",
      )
      .argument("<file>", "xlsx, CSV, or JSON-stat 2")
      .option("-o, --output <file>", "workforce CSV to write, such as arbeidsstyrke.workforce.csv")
      .option("--dry-run", "show what would be done; write nothing")
      .option("--force", "replace the workforce CSV; an estimate file that exists is kept")
      .option("--sheet <name>", "sheet of a workbook")
      .option("--header-line <n>", "line of the header", integerOption("--header-line", 1))
      .option(
        "--column <role=header>",
        "column of occupation, municipality, sector, fte, headcount or percent; may be repeated",
        pairOption("--column", "occupation=Yrke"),
      )
      .addOption(new Option("--codes <system>", "what the codes are").choices(codeSystems))
      .option("--level <digits>", "take only codes of so many digits", integerOption("--level", 1))
      .option("--mapping <file>", "CSV from;to, or a table of SSB's Klass; may be repeated", repeated)
      .addOption(new Option("--classification <id>", "what the mapping leads to").choices(classificationIds))
      .addOption(
        new Option("--weight <kind>", "what to count; share: positions as 0.8, not 80 per cent").choices(
          importWeights,
        ),
      )
      .option(
        "--where <header=value>",
        "take only these rows; may be repeated",
        pairOption("--where", "kvartal=2024K1"),
      )
      .option(
        "--municipality <number>",
        "municipality of every row; or OLD=NEW for one that was split, NAME=NUMBER for a name of several; may be repeated",
        repeated,
      )
      .option("--write-unmapped <file>", "append codes without a target to a mapping file, heaviest first")
      .option("--title <text>", "title of the estimate")
      .option("--delimiter <character>", "character between cells", characterOption("--delimiter"))
      .option("--encoding <label>", "encoding of the text, such as windows-1252")
      .addOption(new Option("--format <format>", "how to tell").choices(["text", "json"]).default("text"))
      .addHelpText(
        "after",
        "\nExample:\n  kommuneradar workforce import ansatte.xlsx -o arbeidsstyrke.workforce.csv --column occupation=Yrke",
      ),

  run: (context, [file], options) =>
    importWorkforce(file as string, { ...none, ...options } as unknown as ImportOptions, context),
};

/** Of what may be repeated, as long as it is not given: a default of the option's own is shown in its help. */
const none = { column: [], mapping: [], where: [], municipality: [] };

function repeated(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, text];
}
