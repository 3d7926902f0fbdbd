// npm run bench -- radar: from a keystroke to a picture, and our layout beside those of others.
import { formatTime, printTable } from "../lib/print-table.mjs";
import { measureComparing } from "./comparing.mjs";
import { measureLayouts } from "./layouts.mjs";
import { measureReading } from "./reading.mjs";

const sizes = [40, 100, 500, 2000];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many technologies */
export async function measure(asked) {
  const rows = asked.quick ? 8 : asked.rows;
  const counts = rows === undefined ? sizes : [rows];
  const reading = counts.map((count) => measureReading(count, asked));
  const comparing = [];
  for (const count of counts) comparing.push(await measureComparing(count, asked));
  const layouts = [];
  for (const count of counts) {
    layouts.push({ technologies: count, layouts: await measureLayouts(count, asked) });
  }
  return { version: 1, benchmark: "radar", node: process.version, reading, comparing, layouts };
}

export function print({ reading, comparing, layouts, node }, line) {
  line(`Radar, Node ${node}; medians, and the slowest twentieth begins at p95`);
  for (const [part, heading] of [
    ["open", "Open: read the whole text, check, lay out, make the view"],
    ["edit", "Edit: one character more in one technology"],
  ]) {
    line(`\n${heading}`);
    printTable(
      [
        ["technologies", "characters", "read", "check", "layout", "view", "total", "p95", "runs"],
        ...reading.map(({ technologies, characters, [part]: found }) => [
          String(technologies),
          String(characters),
          ...["read", "check", "layout", "view", "total", "slowest"].map((step) => formatTime(found[step])),
          String(found.runs),
        ]),
      ],
      line,
    );
  }
  line("\nCompare: two radars, read before");
  printTable(
    [
      ["technologies", "all edited", "p95", "in words", "p95", "all ids others", "p95"],
      ...comparing.map(({ technologies, edited, words, other }) => [
        String(technologies),
        ...[edited, words, other].flatMap(({ milliseconds, slowest }) => [
          formatTime(milliseconds),
          formatTime(slowest),
        ]),
      ]),
    ],
    line,
  );
  for (const { technologies, layouts: found } of layouts) {
    line(`\nLayout of ${technologies} technologies in 4 rings and 4 segments`);
    const fastest = found[0].milliseconds;
    printTable(
      [
        ["", "time", "× ours", "drawn", "overlapping pairs", "moved by one row more", "same twice"],
        ...found.map((peer) => [
          peer.title,
          formatTime(peer.milliseconds),
          (peer.milliseconds / fastest).toFixed(1),
          String(peer.drawn),
          String(peer.overlaps),
          String(peer.movedByOneMore),
          peer.sameTwice ? "yes" : "no",
        ]),
      ],
      line,
    );
  }
}
