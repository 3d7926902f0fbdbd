import { eventually } from "./eventually.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * Opens a window of VS Code and waits until it can be used.
 * @param {Page} page
 * @param {string} url
 */
export async function openWorkbench(page, url) {
  await page.goto(url);
  await page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
}

/** Whether something is seen within a time. */
const seen = (locator, timeout) =>
  locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

export const quickInput = (page) => page.locator(".quick-input-widget");

/**
 * Opens VS Code's input line with a key, writes into it, and accepts the row that says `row`. What VS Code has not
 * found out yet (which commands, which files there are) it does not list: then once more.
 */
async function pick(page, key, text, row) {
  const input = quickInput(page);
  // The one that Enter takes: a file that was open before is listed at once, while another still has the focus.
  const found = input.locator(".monaco-list-row.focused", { hasText: row }).first();
  await eventually(`«${text}» in the list`, async () => {
    await page.keyboard.press(key);
    // A key that a page took before it handed keys on is pressed once more.
    if (!(await seen(input, 5_000))) return false;
    await input.locator("input").first().fill(text);
    const listed = await seen(found, 3_000);
    await page.keyboard.press(listed ? "Enter" : "Escape");
    return listed;
  });
}

/**
 * Runs a command from the palette, as a user finds it.
 * @param {Page} page
 * @param {string} title as the palette shows it, with its category
 */
export const runCommand = (page, title) => pick(page, "F1", `>${title}`, title);

/**
 * Chooses in a list that a command has opened.
 * @param {Page} page
 * @param {string | RegExp} row
 */
export async function choose(page, row) {
  await quickInput(page).locator(".monaco-list-row", { hasText: row }).first().click();
}

/**
 * Accepts the path that VS Code's file dialog proposes.
 * @param {Page} page
 * @param {string} file how the path ends
 */
export async function acceptPath(page, file) {
  const input = quickInput(page).locator("input").first();
  await eventually(`${file} proposed`, async () => (await input.inputValue()).endsWith(file));
  await input.press("Enter");
}

/**
 * Opens a file of the folder by its name.
 * @param {Page} page
 * @param {string} name without folders, unique in the workspace
 */
export async function openFile(page, name) {
  // A file that was open before stands in the list while another is still the one that Enter takes.
  await eventually(`${name} open`, async () => {
    await pick(page, "Control+P", name, name);
    return seen(textEditor(page, name), 4_000);
  });
}

/**
 * The open text editor of a file.
 * @param {Page} page
 * @param {string} name
 */
export const textEditor = (page, name) =>
  page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`).first();

/**
 * The file whose text has the focus, or undefined where something else has it.
 * @param {Page} page
 * @returns {Promise<string | undefined>}
 */
export const focusedFile = (page) =>
  page.evaluate(() => {
    const uri = document.activeElement?.closest(".monaco-editor[data-uri]")?.getAttribute("data-uri");
    return uri?.split("/").at(-1);
  });

/**
 * Goes to the first group of editors with its key, until its text has the focus: a page hands keys on only when it is ready.
 * @param {Page} page
 * @param {string} file that is shown there
 */
export async function focusFirstGroup(page, file) {
  await eventually(`the focus in ${file}`, async () => {
    await page.keyboard.press("Control+1");
    return (await focusedFile(page)) === file;
  });
}

/**
 * Puts the cursor somewhere in the active text.
 * @param {Page} page
 * @param {{ line: number, column: number }} position 1-based
 */
export async function goTo(page, { line, column }) {
  await pick(page, "Control+P", `:${line}:${column}`, `${line}`);
  await cursorAt(page, line);
}

/**
 * Waits until the cursor of the active text stands in a line, as the status bar says.
 * @param {Page} page
 * @param {number} line 1-based
 */
const cursorAt = (page, line) =>
  page
    .locator(".statusbar-item", { hasText: new RegExp(`^Ln ${line}, Col`) })
    .first()
    .waitFor();

/**
 * Waits until a line of a file is the marked one, whether or not its editor has the focus.
 * @param {Page} page
 * @param {string} name of the file
 * @param {number} line 1-based
 */
export const lineMarked = (page, name, line) =>
  textEditor(page, name)
    .locator(".line-numbers.active-line-number", { hasText: new RegExp(`^${line}$`) })
    .waitFor();

/**
 * Replaces text in the active editor as a user does: put the cursor before it, select it, type over it.
 * @param {Page} page
 * @param {string} text what the editor holds
 * @param {{ start: number, end: number }} range of one line, in characters of `text`
 * @param {string} replacement
 */
export async function typeOver(page, text, { start, end }, replacement) {
  const before = text.slice(0, start).split("\n");
  await goTo(page, { line: before.length, column: before.at(-1).length + 1 });
  for (let i = start; i < end; i++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.type(replacement, { delay: 10 });
}

/**
 * The rows of the Problems panel that say something; opens the panel.
 * @param {Page} page
 * @param {string | RegExp} text
 */
export async function problems(page, text) {
  const panel = page.locator(".markers-panel");
  if (!(await panel.isVisible())) await page.keyboard.press("Control+Shift+M");
  return panel.locator(".monaco-list-row", { hasText: text });
}

/**
 * The numbers of problems in the window, as the status bar says.
 * @param {Page} page
 * @returns {Promise<{ errors: number, warnings: number }>}
 */
export async function problemCounts(page) {
  const label = await page.locator('[id="status.problems"] a').getAttribute("aria-label");
  const count = (word) => Number(label.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return { errors: count("Error"), warnings: count("Warning") };
}

/**
 * Loads the window anew with VS Code's own command, which keeps what there is to keep before it does: what merely
 * loads the page anew takes away what VS Code, in a browser, was to write when it had nothing else to do.
 * @param {Page} page
 */
export async function reloadWindow(page) {
  await Promise.all([page.waitForEvent("load"), runCommand(page, "Developer: Reload Window")]);
  await page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
}
