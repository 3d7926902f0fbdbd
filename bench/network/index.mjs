// npm run bench -- network: radars and workforces of hundreds of municipalities side by side, the whole command in a process of its own.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { formatTime, printTable } from "../lib/print-table.mjs";
import { median } from "../lib/timing.mjs";
import { makeNetwork } from "./data.mjs";

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const call = [
  "--import",
  pathOf("../history/say-time.mjs"),
  pathOf("../../packages/cli/bin/kommuneradar.js"),
  "aggregate",
];
const sizes = [40, 400];

/** @param {import("../run.mjs").Asked} asked `rows`: only this many members */
export async function measure(asked) {
  const rows = asked.quick ? 4 : asked.rows;
  const counts = rows === undefined ? sizes : [rows];
  return {
    version: 1,
    benchmark: "network",
    node: process.version,
    network: counts.map((count) => one(count, asked)),
  };
}

function one(members, { say, quick }) {
  const runs = quick ? 1 : 5;
  say(`network, ${members} radars and ${members} workforces`);
  const folder = makeNetwork(members);
  try {
    const all = Array.from({ length: runs }, () => run(folder, members));
    return {
      members,
      milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
      processor: median(all.map(({ processor }) => processor)),
      megabytes: Math.max(...all.map(({ kilobytes }) => kilobytes)) / 1024,
      runs,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd, members) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...call, ".", "--format", "json"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  const { radars, pooled } = JSON.parse(stdout);
  if (radars.length !== members || pooled.files !== members) throw new Error(stderr);
  return { milliseconds, ...JSON.parse(stderr.trim().split("\n").at(-1)) };
}

export function print({ network, node }, line) {
  line(
    `Network, Node ${node}: so many radars of 40 technologies, and so many workforces of 300 rows, medians`,
  );
  printTable(
    [
      ["members", "time", "processor time", "memory", "runs"],
      ...network.map(({ members, milliseconds, processor, megabytes, runs }) => [
        String(members),
        formatTime(milliseconds),
        formatTime(processor),
        `${megabytes.toFixed(0)} MiB`,
        String(runs),
      ]),
    ],
    line,
  );
}
