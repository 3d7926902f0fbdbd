import { changeSetup } from "../git-setup/change-setup.js";
import type { Command } from "./command.js";

export const gitInstall: Command = {
  define: (command) =>
    command
      .description("Set up this repository: git diff shows values, and merges go by id and key")
      .addHelpText("after", "\nExample:\n  kommuneradar git install"),
  run: (context) => changeSetup(context, "install"),
};
