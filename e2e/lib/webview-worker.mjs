import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editorFolder } from "./paths.mjs";

const holder = "out/vs/workbench/contrib/webview/browser/pre";

/**
 * Gets the service worker of VS Code's webviews running before a window opens. VS Code's own page around a webview
 * can miss the moment the worker takes over when another webview starts it at the same time, and then waits for ever:
 * now and then one of two previews that opened at once stayed blank.
 * @param {import("playwright-core").Page} page
 * @param {string} url of the window that will be opened
 */
export async function startWebviewWorker(page, url) {
  const { quality, commit } = JSON.parse(readFileSync(join(editorFolder, "product.json"), "utf8"));
  const worker = readFileSync(join(editorFolder, holder, "service-worker.js"), "utf8");
  const { origin, host } = new URL(url);
  // Brings the cookie without which the server gives nothing.
  await page.request.get(url);
  const query = new URLSearchParams({
    id: "first",
    swVersion: worker.match(/VERSION ?= ?(\d+)/)[1],
    platform: "browser",
    "vscode-resource-base-authority": "vscode-resource.vscode-cdn.net",
    parentOrigin: origin,
    remoteAuthority: host,
  });
  await page.goto(`${origin}/${quality}-${commit}/static/${holder}/index.html?${query}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}
