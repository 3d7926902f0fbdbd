// npm run bench -- host: from a key in a workforce file to the messages to its estimate's page, in the extension's host.
import { formatTime, printTable } from "../lib/print-table.mjs";
import { loadHost } from "./load-host.mjs";
import { measureTyping } from "./typing.mjs";

const sizes = [100_000, 1_000_000];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many rows */
export async function measure(asked) {
  const host = await loadHost();
  const counts = asked.quick ? [1000] : asked.rows === undefined ? sizes : [asked.rows];
  const typed = [];
  for (const rows of counts) typed.push(await measureTyping(host, rows, asked));
  return { version: 1, benchmark: "host", node: process.version, typed };
}

export function print({ typed, node }, line) {
  line(
    `Host, Node ${node}: one character in a workforce file, until its estimate's page is told; median (p99)`,
  );
  const both = ({ median, p99 }) => `${formatTime(median)} (${formatTime(p99)})`;
  for (const { rows, kinds } of typed) {
    line(`\n${rows} rows`);
    printTable(
      [
        [
          "",
          "first message",
          "waited for it",
          "its size",
          "longest turn after it",
          "last message",
          "messages",
        ],
        ...kinds.map((kind) => [
          kind.title,
          both(kind.first),
          both(kind.waited),
          `${(kind.characters.median / 1000).toFixed(1)} kB`,
          both(kind.longest),
          both(kind.last),
          String(kind.messages.median),
        ]),
      ],
      line,
    );
    for (const { title, opening } of kinds) {
      line(
        `  Opened, ${title}: at rest after ${formatTime(opening.total)}, no turn longer than ${formatTime(opening.longest)}`,
      );
    }
  }
}
