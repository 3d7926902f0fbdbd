import { estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { examples, folder, run, runIn } from "./run.ts";

describe("--explain", () => {
  test.each(["en", "nb", "nn"])("leads from rows to source occupations, in %s", async (language) => {
    const outs: string[] = [];
    for (const call of [
      ["5321", "--override", "5321=0.058"],
      ["2223"],
      ["5321", "--scores", "ilo-genai-2025"],
    ]) {
      const { exit, out } = await runIn(
        examples,
        "estimate",
        "norway-2016/norge-2016.estimate.yaml",
        "--draws",
        "0",
        "--explain",
        ...call,
        "--lang",
        language,
      );
      expect(exit).toBe(0);
      outs.push(out);
    }
    await expect(outs.join("\n")).toMatchFileSnapshot(`golden/explain.${language}.txt`);
  });

  test("stands in the JSON document beside the figures", async () => {
    const norway = `${examples}norway-2016/norge-2016.estimate.yaml`;
    const { out } = await run("estimate", norway, "--explain", "5321", "--draws", "0", "--format", "json");
    const { explanation, total } = estimateOutput.parse(JSON.parse(out));
    expect(explanation).toMatchObject({ code: "5321", value: 0.47, level: "direct" });
    expect(total.mean?.toFixed(4)).toBe("0.4645");
  });

  test("tells a code that is not there from one that is hidden", async () => {
    const workforce = "sektor;styrk08;årsverk\nhealth;5321;120\nhealth;2223;4\nhealth;2224;5\n";
    const at = folder({ "a.workforce.csv": workforce });
    const absent = await runIn(at, "estimate", "a.workforce.csv", "--explain", "4110");
    expect([absent.exit, absent.out]).toEqual([1, ""]);
    expect(absent.err).toContain("--explain 4110: no row has this code.");
    const small = await runIn(at, "estimate", "a.workforce.csv", "--explain", "2223");
    expect([small.exit, small.out]).toEqual([1, ""]);
    expect(small.err).toContain("--explain 2223: hidden");
  });
});
