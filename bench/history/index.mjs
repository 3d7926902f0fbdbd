// npm run bench -- history: a radar's way through 200 commits, the whole command in a process of its own.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { formatTime, printTable } from "../lib/print-table.mjs";
import { median } from "../lib/timing.mjs";
import { makeRepository } from "./repository.mjs";

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const call = [
  "--import",
  pathOf("./say-time.mjs"),
  pathOf("../../packages/cli/bin/kommuneradar.js"),
  "history",
];
const sizes = [40, 100, 500];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many technologies */
export async function measure(asked) {
  const rows = asked.quick ? 8 : asked.rows;
  const counts = rows === undefined ? sizes : [rows];
  return {
    version: 1,
    benchmark: "history",
    node: process.version,
    history: counts.map((count) => one(count, asked)),
  };
}

function one(technologies, { say, quick }) {
  const { commits, runs } = quick ? { commits: 8, runs: 1 } : { commits: 200, runs: 7 };
  say(`history, ${technologies} technologies, ${commits} commits`);
  const cwd = makeRepository(technologies, commits);
  try {
    const all = Array.from({ length: runs }, () => run(cwd, commits));
    return {
      technologies,
      commits,
      milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
      processor: median(all.map(({ processor }) => processor)),
      megabytes: Math.max(...all.map(({ kilobytes }) => kilobytes)) / 1024,
      runs,
    };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function run(cwd, commits) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...call, "a.radar.yaml", "--all", "--format", "json"],
    { cwd, encoding: "utf8", maxBuffer: 1 << 30 },
  );
  const milliseconds = performance.now() - start;
  if (status !== 0 || JSON.parse(stdout).editions.length !== commits) throw new Error(stderr);
  return { milliseconds, ...JSON.parse(stderr.trim().split("\n").at(-1)) };
}

export function print({ history, node }, line) {
  line(`History, Node ${node}: a radar through ${history[0].commits} commits, medians`);
  printTable(
    [
      ["technologies", "time", "processor time", "memory", "runs"],
      ...history.map(({ technologies, milliseconds, processor, megabytes, runs }) => [
        String(technologies),
        formatTime(milliseconds),
        formatTime(processor),
        `${megabytes.toFixed(0)} MiB`,
        String(runs),
      ]),
    ],
    line,
  );
}
