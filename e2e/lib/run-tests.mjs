import { run } from "node:test";
import { stripVTControlCharacters } from "node:util";

/**
 * Runs test files one after the other and prints a line per test.
 * @param {readonly string[]} files
 * @param {{ only?: string, print: (line: string) => void }} options `only`: pattern of titles
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(files, { only, print }) {
  const count = { passed: 0, failed: 0 };
  // One at a time: two VS Codes and two browsers make each other slow, and slow tests fail.
  const stream = run({ files: [...files], concurrency: 1, testNamePatterns: only && new RegExp(only, "i") });
  const pass = (event) => {
    count.passed++;
    print(`ok    ${event.name} (${seconds(event)})`);
  };
  const fail = (event, reason) => {
    count.failed++;
    print(`FAIL  ${event.name} (${seconds(event)})\n${indent(reason)}`);
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

/** Node reports a file itself as a test, named by its path. */
const isFile = ({ name }) => name.endsWith(".test.mjs");

/** A file that fails only because a test in it did, which has been told already. */
const isSummary = (event) => isFile(event) && event.details.error?.failureType === "subtestsFailed";

const seconds = ({ details }) => `${(details.duration_ms / 1000).toFixed(1)} s`;

const reasonOf = (error) =>
  stripVTControlCharacters(error?.cause?.stack ?? error?.cause?.message ?? error?.message ?? String(error));

const indent = (text) => text.replace(/^/gm, "      ");
