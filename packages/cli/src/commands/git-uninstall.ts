import { changeSetup } from "../git-setup/change-setup.js";
import type { Command } from "./command.js";

export const gitUninstall: Command = {
  define: (command) =>
    command
      .description("Take out what git install set up")
      .addHelpText("after", "\nExample:\n  kommuneradar git uninstall"),
  run: (context) => changeSetup(context, "uninstall"),
};
