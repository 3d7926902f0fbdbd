import { gitInstall } from "../commands/git-install.js";
import { gitMergeDriver } from "../commands/git-merge-driver.js";
import { gitTextconv } from "../commands/git-textconv.js";
import { gitUninstall } from "../commands/git-uninstall.js";
import { run } from "../run.js";

/** As for the estimate: Git calls two of them for each version of a file that it shows or merges. */
export const main = (argv: readonly string[]) =>
  run(
    [
      { name: "git install", load: async () => gitInstall },
      { name: "git uninstall", load: async () => gitUninstall },
      { name: "git textconv", load: async () => gitTextconv },
      { name: "git merge-driver", load: async () => gitMergeDriver },
    ],
    argv,
  );
