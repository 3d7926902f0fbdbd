import { Option } from "commander";
import { hosts } from "../ci/hosts/index.js";
import { review } from "../ci/review.js";
import { integerOption } from "../options.js";
import { gitTexts } from "../text/git.js";
import type { Command } from "./command.js";

export const ciReview: Command = {
  define: (command) =>
    command
      .description(
        "In a job of a pull request: check the radars, estimates, projects and plans that it changes, and show what moved and what it does",
      )
      .argument("[paths...]", "review only these files and folders")
      .option("--base <REV>", "what the change is held against, else what the job says")
      .addOption(
        new Option("--host <service>", "who runs the job, else what the environment says").choices(
          hosts.map(({ id }) => id),
        ),
      )
      .option("-o, --output <folder>", "where pictures and review.md are written", "kommuneradar-review")
      .option("--no-comment", "write no comment; the review is on the summary of the job")
      .option(
        "--max-warnings <n>",
        "fail when there are more warnings than this",
        integerOption("--max-warnings", 0),
      )
      .addHelpText("after", "\nExample:\n  kommuneradar ci review --base origin/main --lang nb"),

  async run(context, [files], { base, host: named, output, maxWarnings, comment }) {
    const { io, language } = context;
    const host = hosts.find(({ id, isHere }) => (named === undefined ? isHere(io.env) : id === named));
    if (!host) throw new Error(`no host ${named}`);
    const options = {
      host,
      files: files as readonly string[],
      base: base as string | undefined,
      folder: output as string,
      comment: comment !== false,
    };
    const { value, refused } = await review(options, context);
    if (refused) {
      io.err(`kommuneradar: ${gitTexts(language).refused(refused)}\n`);
      return 1;
    }
    if (value.errors > 0) return 1;
    return typeof maxWarnings === "number" && value.warnings > maxWarnings ? 1 : 0;
  },
};
