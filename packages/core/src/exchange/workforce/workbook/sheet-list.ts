import { attributeText, xmlParser } from "./parse-xml.js";

export interface ListedSheet {
  readonly name: string;
  /** Its file in the archive. */
  readonly path: string;
  readonly isHidden: boolean;
}

/** The sheets of a workbook in their order, and whether its dates count from 1904. @throws DamagedWorkbook */
export function listSheets(
  workbook: string,
  relations: string,
): { readonly sheets: readonly ListedSheet[]; readonly from1904: boolean } {
  const targets = new Map<string, string>();
  xmlParser({
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id = "", Target } = attributes();
      targets.set(Id, pathOf(attributeText(Target)));
    },
  })(relations);
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  xmlParser({
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(?:1|true|on)$/.test(attributes()["date1904"] ?? "");
      if (name !== "sheet") return;
      const given = attributes();
      const id = Object.keys(given).find((key) => /^(?:\w+:)?id$/.test(key));
      const path = targets.get(given[id ?? ""] ?? "");
      const { state } = given;
      if (path === undefined) return;
      sheets.push({
        name: attributeText(given["name"]),
        path,
        isHidden: state === "hidden" || state === "veryHidden",
      });
    },
  })(workbook);
  return { sheets, from1904 };
}

/** Targets are written from `xl`, or from the root. */
function pathOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}
