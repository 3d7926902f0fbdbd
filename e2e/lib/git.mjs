import { execFileSync } from "node:child_process";

/**
 * A Git repository in a workspace's folder.
 * @param {{ folder: string }} workspace
 */
export function gitIn({ folder }) {
  const git = (...args) =>
    execFileSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      // Nothing of the machine's own settings.
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
    });
  return {
    git,
    init() {
      git("init", "--quiet", "--initial-branch", "main");
      git("config", "user.name", "Kari Nordmann");
      git("config", "user.email", "kari@example.org");
    },
    commit(message) {
      git("add", "--all");
      git("commit", "--quiet", "--message", message);
      return git("rev-parse", "HEAD").trim();
    },
  };
}
