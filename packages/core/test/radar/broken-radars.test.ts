import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Problem, readRadar } from "../../src/index.ts";
import { textAt } from "../yaml/marked.ts";

const folder = new URL("../fixtures/broken-radars/", import.meta.url);

describe("broken radar files, every fault at its word", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const { problems } = readRadar(text);
    expect(problems).not.toEqual([]);
    const golden = JSON.stringify(
      problems.map((problem) => printed(problem, text)),
      null,
      1,
    );
    await expect(`${golden}\n`).toMatchFileSnapshot(
      `../golden/broken-radars/${name.replace(".radar.yaml", ".json")}`,
    );
  });
});

/** A problem as people count: lines and columns from 1, and the text it marks. */
function printed({ code, range, data, related }: Problem, text: string): object {
  const at = ({ start, end }: Problem["range"]) =>
    `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return {
    code,
    at: at(range),
    marked: textAt(text, range),
    data,
    ...(related && { related: related.map((other) => ({ at: at(other.range), role: other.role })) }),
  };
}
