import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median, timeInTurn } from "../lib/timing.mjs";
import { workforceFile } from "./data.mjs";

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = pathOf("../../packages/cli/bin/kommuneradar.js");

/** The same work as the peers'. */
const ours = {
  id: "kommuneradar",
  title: "Kommuneradar, reading",
  mostRows: Number.POSITIVE_INFINITY,
  arguments: (file) => [pathOf("./reading.mjs"), file],
  weightMilli: (out) => JSON.parse(out).weightMilli,
};

/** All of an estimate: checked, grouped by sector, scored and written. */
const command = {
  id: "command",
  title: "Kommuneradar, the whole command",
  mostRows: Number.POSITIVE_INFINITY,
  arguments: (file) => [cli, "estimate", file, "--group-by", "sector", "--format", "json"],
  weightMilli: (out) => Math.round(JSON.parse(out).total.weight * 1000),
};

const peer = (id, title, mostRows = Number.POSITIVE_INFINITY) => ({
  id,
  title,
  mostRows,
  arguments: (file) => [pathOf(`./peers/${id}.mjs`), file],
  weightMilli: (out) => JSON.parse(out).weightMilli,
});

/** Those that hold the whole file in memory are left out where it would take gigabytes. */
const programs = [
  ours,
  command,
  peer("papaparse", "papaparse, row by row"),
  peer("csv-parse", "csv-parse, as a stream", 1_000_000),
  peer("udsv", "udsv, whole file", 1_000_000),
  peer("d3-dsv", "d3-dsv, whole file", 1_000_000),
];

/**
 * A file from disk to sums, each program in a process of its own: time of the whole process, and memory at most.
 * @param {number} rows
 * @param {(line: string) => void} say
 */
export async function measureStreaming(rows, say) {
  const file = workforceFile(rows);
  say(`streaming, ${rows} rows, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  const run = programs.filter(({ mostRows }) => rows <= mostRows);
  const found = Object.fromEntries(run.map(({ id }) => [id, { kilobytes: 0, weightMilli: 0 }]));
  const jobs = Object.fromEntries(
    run.map((program) => [
      program.id,
      async () => {
        const { out, kilobytes } = await runNode(program.arguments(file));
        const own = found[program.id];
        own.kilobytes = Math.max(own.kilobytes, kilobytes);
        own.weightMilli = program.weightMilli(out);
      },
    ]),
  );
  const times = await timeInTurn(jobs, { rounds: 7, seconds: 90 });
  const weights = new Set(Object.values(found).map(({ weightMilli }) => weightMilli));
  if (weights.size > 1) throw new Error(`the sums differ: ${JSON.stringify(found)}`);
  const fastest = median(times[ours.id]);
  return {
    rows,
    megabytes: statSync(file).size / 1e6,
    programs: run.map(({ id, title }) => ({
      id,
      title,
      milliseconds: median(times[id]),
      timesOurs: median(times[id]) / fastest,
      megabytes: found[id].kilobytes / 1024,
      runs: times[id].length,
    })),
  };
}

async function runNode(programAndArguments) {
  const child = spawn(
    process.execPath,
    ["--import", new URL("./lib/say-memory.mjs", import.meta.url).href, ...programAndArguments],
    { stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  const texts = child.stdio.slice(1).map(textOf);
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [out, err, memory] = await Promise.all(texts);
  if (code !== 0) throw new Error(`${programAndArguments.join(" ")} ended with ${code}:\n${err}`);
  return { out, kilobytes: Number(memory) };
}

async function textOf(stream) {
  let text = "";
  for await (const piece of stream.setEncoding("utf8")) text += piece;
  return text;
}
