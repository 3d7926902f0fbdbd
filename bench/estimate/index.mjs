// npm run bench -- estimate: a workforce file from disk to an estimate beside others' parsers, and typing in one.
import { formatTime, printTable } from "../lib/print-table.mjs";
import { measureDrawing } from "./drawing.mjs";
import { measureEditing } from "./editing.mjs";
import { measureStreaming } from "./streaming.mjs";
import { measureWarm } from "./warm.mjs";

const streamed = [100_000, 1_000_000, 5_000_000];
const edited = [100_000, 1_000_000];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many rows */
export async function measure(asked) {
  const rows = asked.quick ? 1000 : asked.rows;
  const streaming = [];
  for (const count of rows === undefined ? streamed : [rows])
    streaming.push(...(await measureStreaming(count, asked)));
  const editing = (rows === undefined ? edited : [rows]).map((count) => measureEditing(count, asked));
  const warm = measureWarm(rows ?? 1_000_000, asked);
  const drawing = measureDrawing(asked);
  return { version: 1, benchmark: "estimate", node: process.version, streaming, editing, warm, drawing };
}

export function print({ streaming, editing, warm, drawing, node }, line) {
  line(`Estimate, Node ${node}; medians`);
  for (const { rows, kind, megabytes, programs } of streaming) {
    line(`\nFrom disk to sums, ${rows} rows (${kind}; ${megabytes.toFixed(1)} MB), whole process`);
    printTable(
      [
        ["", "time", "processor time", "command / it, time", "processor", "memory at most", "runs"],
        ...programs.map((program) => [
          program.title,
          formatTime(program.milliseconds),
          formatTime(program.processor),
          program.commandOverIt.wall.toFixed(2),
          program.commandOverIt.processor.toFixed(2),
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
  for (const { rows, kind, programs } of warm) {
    line(`\nBytes in memory to sums, ${rows} rows (${kind}), warm, processor time`);
    printTable(
      [
        ["", "time", "× C"],
        ...programs.map(({ title, milliseconds, ofC }) => [
          title,
          formatTime(milliseconds),
          ofC?.toFixed(2) ?? "",
        ]),
      ],
      line,
    );
  }
  const { draws, groups, drawn, all, withoutRanges, one, oneP99 } = drawing;
  line(
    `\nSampled ranges, ${draws} draws, ${groups} groups and the total: drawn in ${formatTime(drawn)}; all of them anew ${formatTime(all)}, without ranges ${formatTime(withoutRanges)}; after a key in one group ${formatTime(one)} (p99 ${formatTime(oneP99)})`,
  );
}
