import { findProgram, isExecutable } from "../../../scripts/lib/find-program.mjs";
import { run } from "../../../scripts/lib/run.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];
const debianPackages = ["chromium", "fonts-dejavu-core"];

/**
 * The browser that drives the tests: what `CHROMIUM` says, else the first on the PATH. Installs one where the
 * system lets us.
 * @param {(line: string) => void} say told of the progress
 * @returns {Promise<string>} path of its executable
 * @throws {Error} saying what to do; the tests are never left out for want of a browser
 */
export async function ensureChromium(say) {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== "") {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM is ${chosen}, which is not a program.`);
  }
  const found = findProgram(names);
  if (found !== undefined) return found;

  const aptGet = findProgram(["apt-get"]);
  if (process.platform === "linux" && aptGet !== undefined && process.getuid?.() === 0) {
    say(`Chromium: not found, installing it (apt-get install ${debianPackages.join(" ")})`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run(aptGet, ["update", "-qq"], { env });
    await run(aptGet, ["install", "-qq", "-y", "--no-install-recommends", ...debianPackages], { env });
    const installed = findProgram(names);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "The tests in VS Code need Chromium, Chrome or Edge. On Debian: sudo apt-get install chromium. " +
      "Where it is not on the PATH, name it: CHROMIUM=/path/to/chromium npm test",
  );
}
