import { expect, test } from "vitest";
import { main } from "../src/index.ts";
import { folder } from "./run.ts";

const rows = "0301;skole;2341;1,5\n".repeat(600_000);

test("on a terminal the reading of a large file is shown, and nothing of it stays", async () => {
  const cwd = folder({
    "stor.csv": `kommune;sektor;styrk08;årsverk\n${rows}`,
    "liten.csv": "styrk08;fte\n2341;1\n",
  });
  const shown: string[] = [];
  const io = {
    out: () => {},
    err: () => {},
    cwd,
    env: { LC_ALL: "nb_NO" },
    today: () => "2026-11-26",
    status: (text: string) => void shown.push(text),
  };
  expect(await main(["estimate", "stor.csv"], io)).toBe(0);
  expect(shown.at(-1)).toBe("");
  expect(shown.slice(0, -1).every((text) => /^Leser stor\.csv: \d{1,2}\u00a0%$/.test(text))).toBe(true);
  shown.length = 0;
  await main(["estimate", "liten.csv"], io);
  expect(shown).toEqual([]);
}, 30_000);
