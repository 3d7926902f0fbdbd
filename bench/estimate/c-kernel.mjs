import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("./peers/naive.c", import.meta.url));
let program;

/** The path of `peers/naive.c` compiled; undefined where there is no C compiler. */
export function cKernel() {
  program ??= compile() ?? "";
  return program === "" ? undefined : program;
}

function compile() {
  const path = join(mkdtempSync(join(tmpdir(), "kommuneradar-bench-c-")), "naive");
  try {
    execFileSync("cc", ["-O3", "-march=native", "-o", path, source], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return existsSync(path) ? path : undefined;
}
