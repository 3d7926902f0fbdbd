import { basename, resolve } from "node:path";
import { workforceTemplate } from "@kommuneradar/core";
import { texts } from "../text/index.js";
import { writeNew } from "../workforce/write-new.js";
import type { Command } from "./command.js";

export const workforceNew: Command = {
  define: (command) =>
    command
      .description("Write a workforce CSV to fill in")
      .argument("[file]", "where to write", "arbeidsstyrke.workforce.csv")
      .option("-o, --output <file>", "the same, as the other commands that write have it")
      .option("--force", "replace a file that exists")
      .addHelpText("after", "\nExample:\n  kommuneradar workforce new arbeidsstyrke.workforce.csv --lang nb"),

  async run({ io, language }, [file], { output, force }) {
    const name = (output ?? file) as string;
    const words = texts(language);
    const refused = await writeNew(resolve(io.cwd, name), workforceTemplate(language), force === true, words);
    if (refused !== undefined) {
      io.err(
        `${refused === "exists" ? words.fileExists(name) : words.cannotWrite(basename(name), refused)}\n`,
      );
      return 1;
    }
    io.err(`${words.wrote(name)}\n`);
    return 0;
  },
};
