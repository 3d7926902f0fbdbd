import {
  copiedTable,
  estimateCsv,
  type FiguresDocument,
  groupRows,
  lightPalette,
  occupationRows,
  renderTableSvg,
} from "@kommuneradar/charts";
import type { Exports } from "../export/exports.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

export interface ShownEstimate {
  readonly document: FiguresDocument;
  readonly title: string;
  readonly sourceLine: string;
  readonly language: PageLanguage;
  /** Of its files, without an ending. */
  readonly name: string;
}

/** The figures as `kommuneradar estimate` writes them, as a picture, and their tables to copy. */
export function estimateExports(shown: ShownEstimate): Exports {
  const { document, title, sourceLine, language, name } = shown;
  const groups = groupRows(document, language);
  const occupations = occupationRows(document, language);
  const svg = () => {
    const [head = [], ...rows] = groups;
    return renderTableSvg({
      language,
      title,
      head,
      rows: rows.map((row) => row.map((text) => ({ text, shade: 0 }))),
      note: sourceLine,
      palette: lightPalette,
    });
  };
  const table = (of: string, rows: readonly (readonly string[])[], numbersFrom: number) => ({
    title: of,
    copied: () => copiedTable({ language, title: `${title}: ${of}`, rows, numbersFrom, source: sourceLine }),
  });
  return {
    name,
    files: [
      {
        title: t("Table for spreadsheets (CSV)"),
        ending: "csv",
        content: () => estimateCsv(document, language),
      },
      { title: t("Picture that can be scaled (SVG)"), ending: "svg", content: svg },
      { title: t("Picture (PNG)"), ending: "png", content: svg },
    ],
    picture: svg,
    tables: [
      table(t("Figures"), groups, Math.max(1, document.settings.groupBy.length)),
      ...(occupations.length > 1 ? [table(t("Occupations that carry most"), occupations, 2)] : []),
    ],
  };
}
