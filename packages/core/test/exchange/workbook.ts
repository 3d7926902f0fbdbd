import { strToU8, zipSync } from "fflate";

type Cell = string | number | null | { readonly formula: string; readonly value: string };

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as Excel would save it, with shared strings; `extra` puts further parts in, or replaces some. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  extra: Readonly<Record<string, string>> = {},
): Uint8Array {
  const shared: string[] = [];
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="rId99" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  };
  names.forEach((name, i) => {
    const rows = (sheets[name] ?? []).map((row, r) => {
      const cells = row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`, shared));
      return `<row r="${r + 1}">${cells.join("")}</row>`;
    });
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(rows.join(""));
  });
  parts["xl/sharedStrings.xml"] =
    `<sst xmlns="${main}">${shared.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join("")}</sst>`;
  const files = Object.entries({ ...parts, ...extra });
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}

export function sheetXml(rows: string): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, address: string, shared: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "object")
    return `<c r="${address}"><f>${escapeXml(cell.formula)}</f><v>${cell.value}</v></c>`;
  return `<c r="${address}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
