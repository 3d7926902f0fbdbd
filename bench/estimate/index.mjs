// npm run bench -- estimate: a workforce file from disk to an estimate beside others' parsers, and typing in one.
import { formatTime, printTable } from "../lib/print-table.mjs";
import { measureEditing } from "./editing.mjs";
import { measureStreaming } from "./streaming.mjs";

const streamed = [100_000, 1_000_000, 5_000_000];
const edited = [100_000, 1_000_000];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many rows */
export async function measure(asked) {
  const rows = asked.quick ? 1000 : asked.rows;
  const streaming = [];
  for (const count of rows === undefined ? streamed : [rows])
    streaming.push(...(await measureStreaming(count, asked)));
  const editing = (rows === undefined ? edited : [rows]).map((count) => measureEditing(count, asked));
  return { version: 1, benchmark: "estimate", node: process.version, streaming, editing };
}

export function print({ streaming, editing, node }, line) {
  line(`Estimate, Node ${node}; medians`);
  for (const { rows, kind, megabytes, programs } of streaming) {
    line(`\nFrom disk to sums, ${rows} rows (${kind}; ${megabytes.toFixed(1)} MB), whole process`);
    printTable(
      [
        ["", "time", "processor time", "× papaparse, time", "processor", "memory at most", "runs"],
        ...programs.map((program) => [
          program.title,
          formatTime(program.milliseconds),
          formatTime(program.processor),
          timesOf(program.timesAsFast?.wall),
          timesOf(program.timesAsFast?.processor),
          `${program.megabytes.toFixed(0)} MiB`,
          String(program.runs),
        ]),
      ],
      line,
    );
  }
  for (const { rows, opening, fresh, events } of editing) {
    line(
      `\nLive table, ${rows} rows; opened in ${formatTime(opening.total)}, no step longer than ${formatTime(opening.longest)}; read and estimated anew in ${formatTime(fresh)}`,
    );
    printTable(
      [
        ["", "edit and table", "p99", "with the estimate and its ranges", "p99", "anew takes", "runs"],
        ...events.map(({ title, table, tableP99, estimate, estimateP99, ratio, runs }) => [
          title,
          formatTime(table),
          formatTime(tableP99),
          formatTime(estimate),
          formatTime(estimateP99),
          `${ratio.toFixed(0)} ×`,
          String(runs),
        ]),
      ],
      line,
    );
  }
}

/** How many times as fast as papaparse; nothing where it was not run. */
function timesOf(times) {
  return times === undefined ? "" : times.toFixed(2);
}
