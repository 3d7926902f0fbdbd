import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median, timeInTurn } from "../lib/timing.mjs";
import { cKernel } from "./c-kernel.mjs";
import { kinds, workforceFile } from "./data.mjs";

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
  arguments: (file, delimiter) => [pathOf(`./peers/${id}.mjs`), file, delimiter],
  weightMilli: (out) => JSON.parse(out).weightMilli,
});

/** Those that hold the whole file in memory are left out where it would take gigabytes. */
const programs = [
  ours,
  command,
  peer("papaparse", "papaparse, row by row"),
  peer("duckdb", "DuckDB, 2 threads"),
  peer("polars", "polars"),
  {
    id: "c",
    title: "C, compiled -O3, one pass without checks",
    mostRows: Number.POSITIVE_INFINITY,
    program: cKernel,
    arguments: (file, delimiter) => [file, delimiter],
    weightMilli: (out) => JSON.parse(out).weightMilli,
  },
  peer("csv-parse", "csv-parse, as a stream", 1_000_000),
  peer("udsv", "udsv, whole file", 1_000_000),
  peer("d3-dsv", "d3-dsv, whole file", 1_000_000),
  peer("arquero", "arquero, whole file", 1_000_000),
];

/**
 * A file from disk to sums, each program in a process of its own: time of the whole process, and memory at most.
 * @param {number} rows
 * @param {{ say: (line: string) => void, quick: boolean, peers: boolean }} how
 * @returns one measurement for each of `kinds`
 */
export async function measureStreaming(rows, how) {
  const found = [];
  for (const kind of kinds) found.push(await measureKind(rows, kind, how));
  return found;
}

async function measureKind(rows, { id: kind, title, delimiter }, { say, quick, peers }) {
  const file = workforceFile(rows, kind);
  say(`streaming, ${rows} rows, ${title}, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  const own = [ours, command];
  const measured = (peers ? programs : own).filter(
    ({ mostRows, program }) => rows <= mostRows && (program === undefined || program() !== undefined),
  );
  const found = Object.fromEntries(
    measured.map(({ id }) => [id, { kilobytes: 0, processor: [], weightMilli: 0 }]),
  );
  const jobs = Object.fromEntries(
    measured.map((program) => [
      program.id,
      async () => {
        const { out, kilobytes, processor } = await run(program, program.arguments(file, delimiter));
        const last = found[program.id];
        last.kilobytes = Math.max(last.kilobytes, kilobytes);
        last.processor.push(processor);
        last.weightMilli = program.weightMilli(out);
      },
    ]),
  );
  const times = await timeInTurn(jobs, quick ? { rounds: 1, seconds: 1 } : { rounds: 7, seconds: 90 });
  const weights = new Set(Object.values(found).map(({ weightMilli }) => weightMilli));
  if (weights.size > 1) throw new Error(`the sums differ: ${JSON.stringify(found)}`);
  /** Of the command's median, how much of another program's it is: below 1 the command is faster. */
  const shareOf = (id) => ({
    wall: median(times[command.id]) / median(times[id]),
    processor: median(found[command.id].processor) / median(found[id].processor),
  });
  return {
    rows,
    kind: title,
    megabytes: statSync(file).size / 1e6,
    programs: measured.map(({ id, title }) => ({
      id,
      title,
      milliseconds: median(times[id]),
      processor: median(found[id].processor),
      commandOverIt: shareOf(id),
      megabytes: found[id].kilobytes / 1024,
      runs: times[id].length,
    })),
  };
}

/** In Node, unless it is a program of its own. Both say on descriptor 3 what they took. */
async function run({ program }, given) {
  const inNode = ["--import", new URL("./lib/say-memory.mjs", import.meta.url).href, ...given];
  const child = spawn(program?.() ?? process.execPath, program ? given : inNode, {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const texts = child.stdio.slice(1).map(textOf);
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [out, err, memory] = await Promise.all(texts);
  if (code !== 0) throw new Error(`${given.join(" ")} ended with ${code}:\n${err}`);
  return { out, ...JSON.parse(memory) };
}

async function textOf(stream) {
  let text = "";
  for await (const piece of stream.setEncoding("utf8")) text += piece;
  return text;
}
