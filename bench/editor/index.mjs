// npm run bench -- editor: from a keystroke in the text to the picture beside it, in a real VS Code.
import { ensureEditor } from "../../e2e/lib/setup/editor.mjs";
import { formatTime, printTable } from "../lib/print-table.mjs";

const sizes = [40, 500, 2000];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many technologies */
export async function measure({ rows, quick, say }) {
  const counts = quick ? [8] : rows === undefined ? sizes : [rows];
  await ensureEditor(say);
  // What it imports stands among what the editor's tests have installed.
  const { measureKeystrokes } = await import("./keystrokes.mjs");
  const { measureActivation } = await import("./activation.mjs");
  const activation = await measureActivation(say);
  const typed = [];
  for (const count of counts) typed.push(await measureKeystrokes(count, say));
  return { version: 1, benchmark: "editor", node: process.version, activation, typed };
}

export function print({ activation, typed, node }, line) {
  const { median, slowest, marked, runs } = activation;
  line(
    `Activation, as VS Code says it: median ${formatTime(median)}, p95 ${formatTime(slowest)}, ${runs} windows`,
  );
  line(`From opening a window at a radar to its first problem marked: median ${formatTime(marked)}`);
  line(`Editor, Node ${node}: from a key in a technology's title to the last change painted in the preview`);
  printTable(
    [
      ["technologies", "characters", "median", "p95", "runs"],
      ...typed.map(({ technologies, characters, median, slowest, runs }) => [
        String(technologies),
        String(characters),
        formatTime(median),
        formatTime(slowest),
        String(runs),
      ]),
    ],
    line,
  );
}
