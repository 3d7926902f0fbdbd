import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createWorkforceReader } from "@kommuneradar/core";
import { referenceData as reference } from "@kommuneradar/reference-data";
import { threadTime } from "../lib/thread-time.mjs";
import { median } from "../lib/timing.mjs";
import { cKernel } from "./c-kernel.mjs";
import { kinds, workforceFile } from "./data.mjs";

const piece = 1 << 17;

/**
 * The bytes of a file in memory to exact sums, over and over in one process: ours by each of its kernels, beside a plain C program
 * that checks nothing. Processor time of the thread, so that other programs' turns do not count. In turn, three passes each.
 */
export function measureWarm(rows, { say, quick }) {
  return kinds.map(({ id, title, delimiter }) => {
    const file = workforceFile(rows, id);
    const bytes = readFileSync(file);
    say(`in memory, ${rows} rows, ${title}`);
    const jobs = ["webassembly", "javascript"].map((kernel) => ({
      title: `Kommuneradar, ${kernel === "javascript" ? "JavaScript" : "WebAssembly"}`,
      pass: () => read(bytes, { kernel, merged: ["municipality"] }),
    }));
    const times = new Map(jobs.map((job) => [job.title, []]));
    const program = cKernel();
    const ofC = [];
    for (let round = 0; round < (quick ? 1 : 4); round++) {
      for (const { title: name, pass } of jobs) for (let at = 0; at < 3; at++) times.get(name).push(pass());
      if (program !== undefined) {
        const out = execFileSync(program, [file, delimiter, "3"], { encoding: "utf8" });
        ofC.push(...out.trim().split("\n").map(Number));
      }
    }
    const c = ofC.length > 0 ? median(ofC) : undefined;
    const programs = [...times].map(([name, all]) => ({
      title: name,
      milliseconds: median(all.slice(3)) || all[0],
    }));
    if (c !== undefined)
      programs.push({ title: "C, compiled -O3, one pass without checks", milliseconds: c });
    return {
      rows,
      kind: title,
      programs: programs.map((one) => ({ ...one, ofC: c && one.milliseconds / c })),
    };
  });
}

function read(bytes, options) {
  const start = threadTime();
  const reader = createWorkforceReader({ reference, ...options });
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  reader.finish();
  return threadTime() - start;
}
