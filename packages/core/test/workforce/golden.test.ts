import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contents, found, read } from "./reference.ts";

const folder = new URL("../fixtures/bytes/", import.meta.url);

describe("files as they come, byte by byte", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const table = read(readFileSync(new URL(name, folder)));
    const golden = JSON.stringify({ found: found(table), ...contents(table) }, null, 1);
    await expect(`${golden}\n`).toMatchFileSnapshot(`../golden/workforce/${name.replace(".csv", ".json")}`);
  });
});
