import { strToU8, zipSync } from "fflate";
import { mutate } from "./mutate.mjs";
import { pick, sometimes } from "./pick.mjs";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const escapeXml = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "");

/** What a sheet may say besides, true or not. */
const extras = [
  '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B9"/></mergeCells>',
  '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '<dimension ref="A1:XFD1048576"/>',
  '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref=""/><mergeCell/></mergeCells>',
];

/** The bytes of a workbook with these rows; its parts are mutated where `isHostile`. */
export function workbook(rows, next, isHostile) {
  const shared = [];
  const cell = (text, address) => {
    if (text === "" && sometimes(next, 2)) return "";
    const kind = next(5);
    if (/^\d+$/.test(text) && kind < 3) return `<c r="${address}"><v>${text}</v></c>`;
    if (kind === 0) return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
    if (kind === 1) return `<c t="str"><f>A1</f><v>${escapeXml(text)}</v></c>`;
    return `<c r="${address}" t="s" s="${next(3)}"><v>${shared.push(text) - 1}</v></c>`;
  };
  const sheet = rows.map((cells, r) => {
    const written = cells.map((text, c) => cell(text, `${String.fromCharCode(65 + c)}${r + 1}`));
    return `<row r="${r + 1}">${written.join("")}</row>`;
  });
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ansatte" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet.join("")}</sheetData>${sometimes(next, 3) ? pick(next, extras) : ""}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${shared.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml":
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  };
  const names = Object.keys(parts);
  for (let left = isHostile ? 1 + next(3) : 0; left > 0; left--) {
    const name = pick(next, names);
    parts[name] = mutate(parts[name], next);
  }
  if (isHostile && sometimes(next, 4)) delete parts[pick(next, names)];
  if (isHostile && sometimes(next, 20)) parts["xl/worksheets/sheet1.xml"] += " ".repeat(5_000_000);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { level: next(2) * 6, mtime: "2026-01-01" });
}
