import { spawn } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const fixedPlaces = [
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** The browser named in CHROMIUM, else one on the PATH, else one where installers put them. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = (env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  const candidates = env["CHROMIUM"] ? [env["CHROMIUM"]] : [...onPath, ...fixedPlaces];
  for (const candidate of candidates) {
    const there = await access(candidate).then(
      () => true,
      () => false,
    );
    if (there) return candidate;
  }
  return undefined;
}

/** What to make of the page: a picture of width × height CSS px, at twice the resolution unless it says so; or a document. */
export type Shot = { format: "png"; width: number; height: number; scale?: number } | { format: "pdf" };

/**
 * Draws one self-contained HTML page with a headless browser that has no network and a profile of its own. Where `signal`
 * stops it, the browser is ended and what the signal gives as its reason is thrown.
 */
export async function drawWithChromium(
  browser: string,
  html: string,
  shot: Shot,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "kommuneradar-draw-"));
  try {
    const page = join(folder, "page.html");
    const picture = join(folder, `out.${shot.format}`);
    await writeFile(page, html);
    const wanted =
      shot.format === "png"
        ? [
            `--screenshot=${picture}`,
            `--window-size=${shot.width},${shot.height}`,
            `--force-device-scale-factor=${shot.scale ?? 2}`,
          ]
        : [`--print-to-pdf=${picture}`, "--no-pdf-header-footer"];
    const parameters = [
      "--headless",
      "--disable-gpu",
      "--disable-extensions",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--hide-scrollbars",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      // Chromium's sandbox refuses to start for root, as in most CI containers; the page is our own and has no script.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--user-data-dir=${join(folder, "profile")}`,
      ...wanted,
      pathToFileURL(page).href,
    ];
    await run(browser, parameters, signal);
    return await readFile(picture);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(command: string, parameters: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, parameters, { stdio: ["ignore", "ignore", "pipe"], timeout: 60_000 });
    const end = () => child.kill();
    signal?.addEventListener("abort", end);
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-500);
    });
    child.once("error", reject);
    // Not before: what a browser still writes could not be removed.
    child.once("close", (status) => {
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else if (status === 0) resolve();
      else reject(new Error(said.trim().split("\n").at(-1) ?? `exit ${status}`));
    });
  });
}
