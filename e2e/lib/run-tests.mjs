import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { endOfFile, triedAlone, windowOpened } from "./told.mjs";

/** More than these failing is no accident of the machine's. */
const mayRepeat = 3;

/** A window waits for its server, its extensions and its pages by turns: two of them keep two cores at work. */
const atOnce = 2;

/** What a process does that runs tests. */
const worker = fileURLToPath(new URL("worker.mjs", import.meta.url));

/**
 * Runs test files, two at a time, and prints a line per test. A busy machine can make a window of VS Code late:
 * a few that failed are run once more, one at a time, and it is printed that they were.
 * @param {readonly string[]} files
 * @param {{ only?: string, print: (line: string) => void }} options `only`: pattern of titles
 * @returns {Promise<{ passed: number, failed: number, repeated: number, alone: number, windows: number, times: readonly Time[] }>}
 *   `repeated`: passed at the second try only; `alone`: tried in a new window, after they had failed in one that was used
 *   before; `windows`: how many were opened; `times`: of the first try, in the order they ended in
 * @typedef {{ title: string, ms: number }} Time
 */
export async function runTests(files, { only, print }) {
  const { passed, failures, ...told } = await runOnce(inOrder(files), {
    only: only && new RegExp(only, "i"),
    print,
    atOnce,
  });
  if (failures.length === 0 || failures.length > mayRepeat) {
    return { passed, failed: failures.length, repeated: 0, ...told };
  }
  print(`Once more: ${failures.map((title) => `«${title}»`).join(", ")}`);
  const again = await runOnce(files, { only: oneOf(failures), print, atOnce: 1 });
  return {
    passed: passed + again.passed,
    failed: failures.length - again.passed,
    repeated: again.passed,
    ...told,
  };
}

/** The largest first: whichever is last, it is short, and nothing waits long for it. */
const inOrder = (files) => [...files].sort((a, b) => statSync(b).size - statSync(a).size);

const oneOf = (titles) =>
  new RegExp(`^(${titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`);

async function runOnce(files, { only, print, atOnce }) {
  const count = { passed: 0, failures: [], times: [], windows: 0, alone: 0 };
  const taken = mkdtempSync(join(tmpdir(), "kommuneradar-taken-"));
  const processes = Array.from({ length: atOnce }, () =>
    run({
      files: [worker],
      argv: [taken, ...files],
      testNamePatterns: only && [only, new RegExp(`^${endOfFile}$`)],
    }),
  );
  await Promise.all(processes.map((stream) => follow(stream, count, { only, print })));
  rmSync(taken, { recursive: true });
  return count;
}

async function follow(stream, count, { only, print }) {
  const took = ({ name, details }) => count.times.push({ title: name, ms: details.duration_ms });
  const pass = (event) => {
    count.passed++;
    took(event);
    print(`ok    ${event.name} (${seconds(event.details.duration_ms)})`);
  };
  const fail = (event, reason) => {
    count.failures.push(event.name);
    took(event);
    print(`FAIL  ${event.name} (${seconds(event.details.duration_ms)})\n${indent(reason)}`);
  };
  stream.on("test:pass", (event) => {
    // With a pattern, Node reports what does not match it as skipped.
    if (isNoTest(event) || (only !== undefined && event.skip !== undefined)) return;
    if (event.skip === undefined && event.todo === undefined) pass(event);
    else fail(event, "It is left out. No test is left out in silence.");
  });
  stream.on("test:fail", (event) => {
    if (!isSummary(event)) fail(event, reasonOf(event.details.error));
  });
  stream.on("test:diagnostic", ({ message }) => {
    if (message === windowOpened) count.windows++;
    if (message === triedAlone) count.alone++;
  });
  stream.on("test:stderr", ({ message }) => print(message.trimEnd()));
  await new Promise((resolve, reject) => stream.on("end", resolve).on("error", reject).resume());
}

/**
 * Where the time goes: the slowest tests, and all of them together.
 * @param {readonly Time[]} times
 * @param {number} [rows] how many are named
 */
export function reportTimes(times, rows = 10) {
  const slowest = [...times].sort((a, b) => b.ms - a.ms).slice(0, rows);
  const all = times.reduce((sum, { ms }) => sum + ms, 0);
  return [
    `The slowest of ${times.length} tests (${seconds(all)} in all, two at a time):`,
    ...slowest.map(({ title, ms }) => `  ${seconds(ms).padStart(7)}  ${title}`),
  ].join("\n");
}

/** Node reports a process itself as a test, named by its path; what tells us where a file ends is none either. */
const isNoTest = ({ name }) => name === worker || name.endsWith("worker.mjs") || name === endOfFile;

/** A process that fails only because a test in it did, which has been told already. */
const isSummary = (event) => isNoTest(event) && event.details.error?.failureType === "subtestsFailed";

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

const reasonOf = (error) =>
  stripVTControlCharacters(error?.cause?.stack ?? error?.cause?.message ?? error?.message ?? String(error));

const indent = (text) => text.replace(/^/gm, "      ");
