import { sourceOfBytes } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { ImportSession } from "../src/import/import-session.js";

const session = (text: string) =>
  new ImportSession(sourceOfBytes("ansatte.csv", new TextEncoder().encode(text)));

test("a choice is read again at once; what stands in the way is named", async () => {
  const one = session("kommune;tjeneste;kode;årsverk\n1507;Skole;2341;1\n0301;Helse;5321;2\n");
  expect(await one.choose()).toBeUndefined();
  expect(one.errors.map(({ code }) => code)).toEqual(["split-municipality"]);
  await one.chooseSuccessor("1507", "1508");
  expect(one.errors).toEqual([]);
  await one.chooseRows("tjeneste", "Helse");
  expect(one.state.result.cells.map(({ municipality, weightMilli }) => [municipality, weightMilli])).toEqual([
    ["0301", 2000],
  ]);
  await one.chooseColumn("sector", "");
  expect(one.state.result.hasSector).toBe(false);
  await one.choose({ codes: "position" });
  expect(one.errors.map(({ code }) => code)).toEqual(["mapping-needed"]);
  await one.addMapping({ targets: new Map([["5321", "2223"]]), open: new Set(["1"]), ambiguous: new Map() });
  expect(one.errors).toEqual([]);
  expect([...one.mappedCodes]).toEqual(["5321", "1"]);
});

test("a file that cannot be read says why, and a refused choice changes nothing", async () => {
  expect(await session("").choose()).toBe("empty");
  const one = session("styrk08;fte\n2223;1\n");
  await one.choose();
  const before = one.state;
  expect(await one.choose({ source: { encoding: "klingon" } })).toBe("encoding");
  expect(one.state).toBe(before);
});
