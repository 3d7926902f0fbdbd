import type { Command } from "./command.js";

export interface RegisteredCommand {
  /** One word, or two for a command below another: `workforce import`. */
  readonly name: string;
  load(): Promise<Command>;
}

/** A call loads the commands it names and no other: what one of them is made of costs the others no time or memory. */
export const commands: readonly RegisteredCommand[] = [
  { name: "check", load: async () => (await import("./check.js")).check },
  { name: "estimate", load: async () => (await import("./estimate.js")).estimate },
  { name: "where", load: async () => (await import("./where.js")).where },
  { name: "projects", load: async () => (await import("./projects.js")).projects },
  { name: "render", load: async () => (await import("./render.js")).render },
  { name: "aggregate", load: async () => (await import("./aggregate.js")).aggregate },
  { name: "site build", load: async () => (await import("./site-build.js")).siteBuild },
  { name: "diff", load: async () => (await import("./diff.js")).diff },
  { name: "history", load: async () => (await import("./history.js")).history },
  { name: "horizon", load: async () => (await import("./horizon.js")).horizon },
  { name: "report", load: async () => (await import("./report.js")).report },
  { name: "import", load: async () => (await import("./import.js")).importCommand },
  { name: "export", load: async () => (await import("./export.js")).exportCommand },
  { name: "workforce import", load: async () => (await import("./workforce-import.js")).workforceImport },
  { name: "workforce new", load: async () => (await import("./workforce-new.js")).workforceNew },
  { name: "ci review", load: async () => (await import("./ci-review.js")).ciReview },
  { name: "lsp", load: async () => (await import("./lsp.js")).lsp },
  { name: "mcp", load: async () => (await import("./mcp.js")).mcp },
  { name: "git install", load: async () => (await import("./git-install.js")).gitInstall },
  { name: "git uninstall", load: async () => (await import("./git-uninstall.js")).gitUninstall },
  { name: "git textconv", load: async () => (await import("./git-textconv.js")).gitTextconv },
  { name: "git merge-driver", load: async () => (await import("./git-merge-driver.js")).gitMergeDriver },
];
