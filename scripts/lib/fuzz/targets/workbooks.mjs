import assert from "node:assert/strict";
import { importRadar } from "../../../../packages/core/dist/index.js";
import { importWorkforce } from "../import-workforce.mjs";
import { mutateBytes } from "../mutate-bytes.mjs";
import { pick, sometimes } from "../pick.mjs";
import { staffList } from "../staff-list.mjs";
import { workbook } from "../workbook.mjs";

const radar = [
  ["name", "ring", "quadrant", "isNew", "description"],
  ["RPA", "adopt", "Tools", "FALSE", "a"],
  ["AI", "trial", "Tools", "TRUE", "<b>b</b>"],
];

/** A workbook, whole, with parts that lie or with broken bytes, is read or refused, and no row is lost. */
export async function workbooks(next) {
  const kind = pick(next, ["whole", "hostile", "broken", "both"]);
  const isRadar = sometimes(next, 4);
  const whole = workbook(isRadar ? radar : staffList(next), next, kind === "hostile" || kind === "both");
  const isBroken = kind === "broken" || kind === "both";
  const bytes = isBroken ? mutateBytes(whole, next) : whole;
  const { refused } = await importWorkforce(next, "ansatte.xlsx", bytes);
  if (kind === "whole") assert.equal(refused, undefined);
  if (!isRadar) return;
  const result = await importRadar([{ path: "radar.xlsx", bytes }], undefined, "radar");
  if (kind === "whole") assert.equal(result.entriesOut, 2, JSON.stringify(result.refused));
}
