import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { runInBackground } from "../lib/background.mjs";
import { ProgramFailed } from "../lib/run.mjs";

const library = join(import.meta.dirname, "../lib/background.mjs");

/** Starts another program, says its number, and never ends of itself. */
const parent = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  console.log(child.pid);
  setInterval(() => {}, 1000);`;

/** Whether a process runs. One that has ended keeps its number until somebody asks how. */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

async function gone(pid) {
  while (lives(pid)) await sleep(20);
}

test("what runs in the background ends with all it has started", { timeout: 30_000 }, async () => {
  const program = runInBackground(process.execPath, ["-e", parent]);
  const child = await new Promise((resolve) => program.show((said) => resolve(Number(said))));
  assert.ok(lives(child));
  await program.stop();
  await gone(child);
  assert.equal(lives(program.pid), false);
  await assert.rejects(program.ended, ProgramFailed);
});

test("it ends with us when we are interrupted", { timeout: 30_000 }, async () => {
  const ours = spawn(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { runInBackground } from ${JSON.stringify(library)};
       runInBackground(process.execPath, ["-e", ${JSON.stringify(parent)}]).show();`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [said] = await once(ours.stdout, "data");
  const child = Number(said);
  assert.ok(lives(child));
  ours.kill("SIGINT");
  const [code] = await once(ours, "exit");
  assert.equal(code, 130);
  await gone(child);
});

test("what it says is kept until it is asked for", { timeout: 30_000 }, async () => {
  const program = runInBackground(process.execPath, ["-e", "console.log('hello')"]);
  await program.ended;
  let text = "";
  program.show((said) => {
    text += said;
  });
  assert.equal(text, "hello\n");
});
