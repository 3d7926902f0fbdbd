import { statSync } from "node:fs";
import { run } from "node:test";
import { stripVTControlCharacters } from "node:util";

/** More than these failing is no accident of the machine's. */
const mayRepeat = 3;

/** A window waits for its server, its extensions and its pages by turns: two of them keep two cores at work. */
const atOnce = 2;

/**
 * Runs test files, two at a time, and prints a line per test. A busy machine can make a window of VS Code late:
 * a few that failed are run once more, one at a time, and it is printed that they were.
 * @param {readonly string[]} files
 * @param {{ only?: string, print: (line: string) => void }} options `only`: pattern of titles
 * @returns {Promise<{ passed: number, failed: number, repeated: number, times: readonly Time[] }>} `repeated`: passed at
 *   the second try only; `times`: of the first try, in the order they ended in
 * @typedef {{ title: string, ms: number }} Time
 */
export async function runTests(files, { only, print }) {
  const { passed, failures, times } = await runOnce(inOrder(files), {
    only: only && new RegExp(only, "i"),
    print,
    atOnce,
  });
  if (failures.length === 0 || failures.length > mayRepeat) {
    return { passed, failed: failures.length, repeated: 0, times };
  }
  print(`Once more: ${failures.map((title) => `«${title}»`).join(", ")}`);
  const again = await runOnce(files, { only: oneOf(failures), print, atOnce: 1 });
  return {
    passed: passed + again.passed,
    failed: failures.length - again.passed,
    repeated: again.passed,
    times,
  };
}

/** The largest first: whichever is last, it is short, and nothing waits long for it. */
const inOrder = (files) => [...files].sort((a, b) => statSync(b).size - statSync(a).size);

const oneOf = (titles) =>
  new RegExp(`^(${titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`);

async function runOnce(files, { only, print, atOnce }) {
  const count = { passed: 0, failures: [], times: [] };
  const stream = run({ files: [...files], concurrency: atOnce, testNamePatterns: only });
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
    if (isFile(event) || (only !== undefined && event.skip !== undefined)) return;
    if (event.skip === undefined && event.todo === undefined) pass(event);
    else fail(event, "It is left out. No test is left out in silence.");
  });
  stream.on("test:fail", (event) => {
    if (!isSummary(event)) fail(event, reasonOf(event.details.error));
  });
  stream.on("test:stderr", ({ message }) => print(message.trimEnd()));
  await new Promise((resolve, reject) => stream.on("end", resolve).on("error", reject).resume());
  return count;
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

/** Node reports a file itself as a test, named by its path. */
const isFile = ({ name }) => name.endsWith(".test.mjs");

/** A file that fails only because a test in it did, which has been told already. */
const isSummary = (event) => isFile(event) && event.details.error?.failureType === "subtestsFailed";

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

const reasonOf = (error) =>
  stripVTControlCharacters(error?.cause?.stack ?? error?.cause?.message ?? error?.message ?? String(error));

const indent = (text) => text.replace(/^/gm, "      ");
