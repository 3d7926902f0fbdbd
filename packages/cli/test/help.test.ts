import { expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { run } from "./run.js";

test.each(commands.map(({ name }) => name))("help lists %s, and tells how to call it", async (name) => {
  const [first = "", second] = name.split(" ");
  const list = await run(...(second === undefined ? [] : [first]), "--help");
  expect(list.out).toMatch(new RegExp(`^  ${second ?? first} `, "m"));
  const own = await run(...name.split(" "), "--help");
  expect(own.exit).toBe(0);
  expect(own.out).toContain(`Usage: kommuneradar ${name} `);
  expect(own.out).toContain("--lang");
});

test("groups are listed beside the commands of one word, and a slip is answered with what was meant", async () => {
  const { out } = await run("--help");
  for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name.split(" ")[0]}\\b`, "m"));
  expect(await run("estimat")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("Did you mean estimate?"),
  });
});

test("help has no default that nobody chose", async () => {
  for (const { name } of commands) {
    expect((await run(...name.split(" "), "--help")).out).not.toMatch(/\(default: (\[\]|undefined|null)/);
  }
});
