import { openPage } from "./browser.mjs";

const patience = 180_000;

/**
 * Runs a test suite inside an extension host, as VS Code runs it for extension authors: VS Code loads the
 * extension under development and the tests file beside it, and calls the tests file's `run`.
 * @param {object} options
 * @param {Awaited<ReturnType<import("./server.mjs").startServer>>} options.server started with `testDriver`
 * @param {import("playwright-core").Browser} options.browser
 * @param {string} options.extension folder of the extension; without `main` in its manifest it runs in a worker
 * @param {string} options.tests path of the tests file, inside the extension's folder
 * @param {string} options.folder the workspace
 * @returns {Promise<{ exitCode: number, log: string[] }>} 0 when every test passed
 */
export async function runInHost({ server, browser, extension, tests, folder }) {
  const page = await openPage(browser);
  const log = [];
  try {
    const exitCode = await new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No answer from the extension host:\n${log.join("\n")}`)),
        patience,
      );
      const finish = (code) => {
        clearTimeout(timer);
        resolve(code);
      };
      const remote = (path) => `vscode-remote://${server.authority}${path}`;
      start(
        page,
        finish,
        log,
        server.url(folder, [
          ["extensionDevelopmentPath", remote(extension)],
          ["extensionTestsPath", remote(tests)],
        ]),
      ).catch(reject);
    });
    return { exitCode, log };
  } finally {
    await page.context().close();
  }
}

/** Writes down what a dialog says. */
async function tellDialog(page, log) {
  const dialog = page.locator(".monaco-dialog-box").first();
  const text = await dialog.innerText().catch((error) => `not to be read: ${error.message}`);
  log.push(`The dialog: ${text.replaceAll(/\s+/g, " ")}`);
}

async function start(page, finish, log, url) {
  await page.exposeFunction("codeAutomationLog", (_type, args) => {
    const line = args.map(String).join(" ");
    log.push(line);
    // Nobody answers it: what it asks is why nothing goes on.
    if (line.includes("Dialog requested")) void tellDialog(page, log);
  });
  await page.exposeFunction("codeAutomationExit", finish);
  await page.goto(url);
}
