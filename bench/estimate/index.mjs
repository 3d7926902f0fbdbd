// npm run bench -- estimate: a workforce file from disk to an estimate beside others' parsers, and typing in one.
import { formatTime, printTable } from "../lib/print-table.mjs";
import { measureEditing } from "./editing.mjs";
import { measureStreaming } from "./streaming.mjs";

const streamed = [100_000, 1_000_000, 5_000_000];
const edited = [100_000, 1_000_000];

/** @param {{ rows: number | undefined, say: (line: string) => void }} options `rows`: only this many rows */
export async function measure({ rows, say }) {
  const streaming = [];
  for (const count of rows === undefined ? streamed : [rows])
    streaming.push(await measureStreaming(count, say));
  const editing = (rows === undefined ? edited : [rows]).map((count) => measureEditing(count, say));
  return { version: 1, benchmark: "estimate", node: process.version, streaming, editing };
}

export function print({ streaming, editing, node }, line) {
  line(`Estimate, Node ${node}; medians`);
  for (const { rows, megabytes, programs } of streaming) {
    line(`\nFrom disk to sums, ${rows} rows (${megabytes.toFixed(1)} MB), whole process`);
    printTable(
      [
        ["", "time", "× ours", "memory at most", "runs"],
        ...programs.map((program) => [
          program.title,
          formatTime(program.milliseconds),
          program.timesOurs.toFixed(1),
          `${program.megabytes.toFixed(0)} MB`,
          String(program.runs),
        ]),
      ],
      line,
    );
  }
  for (const { rows, opening, events } of editing) {
    line(
      `\nLive table, ${rows} rows; opened in ${formatTime(opening.total)}, no step longer than ${formatTime(opening.longest)}`,
    );
    printTable(
      [
        ["", "edit and table", "p99", "with the estimate", "runs"],
        ...events.map(({ title, table, tableP99, estimate, runs }) => [
          title,
          formatTime(table),
          formatTime(tableP99),
          formatTime(estimate),
          String(runs),
        ]),
      ],
      line,
    );
  }
}
