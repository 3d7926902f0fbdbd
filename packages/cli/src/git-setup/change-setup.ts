import type { Context } from "../commands/command.js";
import type { ExitCode } from "../exit-code.js";
import { openRepository } from "../git/repository.js";
import { gitTexts } from "../text/git.js";
import { gitSetupTexts } from "../text/git-setup.js";
import { install, uninstall } from "./settings.js";

/** Sets the repository of the call up, or back, and says so. */
export async function changeSetup(
  { io, language }: Context,
  change: "install" | "uninstall",
): Promise<ExitCode> {
  const { refused } = await openRepository(io.cwd);
  if (refused) {
    io.err(`${gitTexts(language).refused(refused)}\n`);
    return 1;
  }
  const words = gitSetupTexts(language);
  await (change === "install" ? install(io.cwd, words.gone) : uninstall(io.cwd));
  io.err(`${change === "install" ? words.installed : words.uninstalled}\n`);
  return 0;
}
