import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { radarText, rings } from "../radar/data.mjs";

/**
 * A repository in which a radar was changed in so many commits, one technology in each, and renamed half-way.
 * @param {number} technologies
 * @param {number} commits
 * @returns {string} its folder, which the caller takes away; the radar is `a.radar.yaml`
 */
export function makeRepository(technologies, commits) {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-bench-history-"));
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder });
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input: stream(technologies, commits) });
  execFileSync("git", ["reset", "-q", "--hard"], { cwd: folder });
  return folder;
}

function stream(technologies, commits) {
  const half = Math.floor(commits / 2);
  const parts = [];
  let text = radarText(technologies);
  for (let at = 0; at < commits; at++) {
    const index = (at * 7) % technologies;
    const ring = rings[(at + Math.floor(at / technologies)) % rings.length];
    text = text
      .replace(new RegExp(`(id: technology-${index}\\n(?:.*\\n){2} +ring: )\\w+`), `$1${ring}`)
      .replace(new RegExp(`(id: technology-${index}\\n +title: ).*`), `$1Teknologi i endring ${at}`);
    parts.push(
      `commit refs/heads/main\ncommitter Bench <bench@example.org> ${1_700_000_000 + at * 86_400} +0000\ndata 0\n`,
      at === half ? "R b.radar.yaml a.radar.yaml\n" : "",
      `M 100644 inline ${at < half ? "b" : "a"}.radar.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
  }
  return parts.join("");
}
