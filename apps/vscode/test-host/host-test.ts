import * as vscode from "vscode";

/** Of both hosts; what is written to it comes out of the window that runs the tests. */
declare const console: { log(line: string): void };

/** A test inside the extension host. No test library runs in both hosts, so these few lines are one. */
export interface HostTest {
  readonly title: string;
  readonly run: () => Promise<void>;
}

/** Fails unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** Waits until `look` gives a value, at most half a minute. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not within half a minute: ${what}`);
}

/** Milliseconds until what an answered command does can be seen. */
const settled = 2_000;

/**
 * Runs a command that asks, and takes the first of what each question offers until `look` gives a value. A question that
 * the window took away, for the focus went elsewhere, is asked once more.
 */
export async function takeFirst<T>(
  what: string,
  command: string,
  given: readonly unknown[],
  look: () => T | undefined,
): Promise<T> {
  let asking: Promise<void> | undefined;
  let ended = 0;
  const ask = async () => {
    await vscode.commands.executeCommand(command, ...given);
    asking = undefined;
    ended = Date.now();
  };
  const value = await eventually(what, async () => {
    if (asking !== undefined)
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    else if (Date.now() - ended > settled) asking = ask();
    return look();
  });
  await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  await asking;
  return value;
}

/** What one would see who looked at the window. */
function seen(): string {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
  const active = vscode.window.activeTextEditor?.document.uri.path.split("/").at(-1);
  return `open: ${tabs.join(", ") || "nothing"}; active text: ${active ?? "none"}`;
}

/** Closes all that is open, unsaved text first: VS Code would ask of it, and wait for an answer that nobody gives. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  // VS Code writes its own settings as a text that is unsaved for a moment: no test's, and in no editor.
  const isOfTest = ({ isDirty, uri }: vscode.TextDocument) =>
    isDirty && !uri.path.endsWith("/User/settings.json");
  for (const document of vscode.workspace.textDocuments.filter(isOfTest)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Runs all tests, one after the other; throws with every failure named, and what was open then. */
export async function runAll(tests: readonly HostTest[]): Promise<void> {
  const failures: string[] = [];
  // Those who start the tests see that the window is as they wanted it.
  const { isTrusted, workspaceFolders } = vscode.workspace;
  console.log(`Window: ${workspaceFolders?.[0]?.uri.scheme}, ${isTrusted ? "trusted" : "not trusted"}`);
  for (const { title, run } of tests) {
    // Where nothing goes on, the last of these says in which test.
    console.log(`Test: ${title}`);
    try {
      await run();
    } catch (error) {
      failures.push(`${title}: ${error instanceof Error ? error.message : String(error)} (${seen()})`);
      await closeAll().catch((fault) => failures.push(`${title}, closing what was open: ${String(fault)}`));
    }
  }
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${tests.length} failed\n${failures.join("\n")}`);
}
