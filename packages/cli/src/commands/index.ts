import { check } from "./check.js";
import type { Command } from "./command.js";
import { diff } from "./diff.js";
import { estimate } from "./estimate.js";
import { gitInstall } from "./git-install.js";
import { gitMergeDriver } from "./git-merge-driver.js";
import { gitTextconv } from "./git-textconv.js";
import { gitUninstall } from "./git-uninstall.js";
import { history } from "./history.js";
import { render } from "./render.js";
import { workforceImport } from "./workforce-import.js";
import { workforceNew } from "./workforce-new.js";

export const commands: readonly Command[] = [
  check,
  estimate,
  render,
  diff,
  history,
  workforceImport,
  workforceNew,
  gitInstall,
  gitUninstall,
  gitTextconv,
  gitMergeDriver,
];
