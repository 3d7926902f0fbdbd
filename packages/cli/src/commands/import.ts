import { radarImporters } from "@kommuneradar/core";
import { Option } from "commander";
import { importForeignRadar } from "../import/import-radar.js";
import type { RadarImportCall } from "../import/options.js";
import { characterOption, listOption } from "../options.js";
import { pairOption } from "../workforce/options.js";
import type { Command } from "./command.js";

export const importCommand: Command = {
  define: (command) =>
    command
      .description(
        "Make a radar of another tool's: Build Your Own Radar, Zalando, AOE and Porsche, Backstage, qiwi, or a table of any kind. Whatever is not written is named",
      )
      .argument("<path>", "file, or folder of an AOE radar or of editions")
      .option("-o, --output <radar.yaml>", "radar to write; earlier editions go in editions/ beside it")
      .addOption(
        new Option("--from <format>", "what it is")
          .choices([...radarImporters.map(({ id }) => id), "auto"])
          .default("auto"),
      )
      .option("--dry-run", "tell what would be done; write nothing")
      .option("--force", "replace files that exist")
      .option(
        "--map <foreign=ring>",
        "what a foreign ring is here: a ring's id, or phased-out or not-relevant; may be repeated",
        pairOption("--map", "avstå=phased-out"),
      )
      .option("--rings <a,b>", "the rings inside out, where the file does not say", listOption)
      .option("--categories <a,b>", "names of the categories, where the file has numbers", listOption)
      .option(
        "--column <role=header>",
        "column of a table: name, ring, quadrant, description …; may be repeated",
        pairOption("--column", "name=Teknologi"),
      )
      .option("--sheet <name>", "sheet of a workbook")
      .option("--delimiter <character>", "character between cells", characterOption("--delimiter"))
      .option("--encoding <label>", "encoding of the text, such as windows-1252")
      .addOption(new Option("--format <format>", "how to tell").choices(["text", "json"]).default("text"))
      .addHelpText("after", "\nExample:\n  kommuneradar import tech-radar.csv --from byor -o radar.yaml"),

  run: (context, [path], options) =>
    importForeignRadar(path as string, options as unknown as RadarImportCall, context),
};
