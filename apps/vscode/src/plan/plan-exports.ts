import {
  copiedTable,
  drawPicture,
  type HorizonDocument,
  horizonBlocks,
  horizonCsv,
  horizonNotes,
  horizonPicture,
  inEveryLanguage,
  lightPalette,
  type PlanView,
  renderPlanHtml,
} from "@kommuneradar/charts";
import type { Exports } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

/**
 * What `kommuneradar horizon` writes of a plan's scenarios, the plan as the page that `render` writes, and the tables of both to
 * copy.
 * @param viewIn the view in a language; the page alone has it in all of them
 * @param horizon undefined where there is nothing to play the scenarios over
 */
export function planExports(
  viewIn: (language: PageLanguage) => PlanView,
  horizon: HorizonDocument | undefined,
  language: PageLanguage,
  name: string,
  script: ReadPageScript,
): Exports {
  const view = viewIn(language);
  const svg =
    horizon &&
    (() => {
      const picture = horizonPicture(horizon, language, { isWhole: true });
      return drawPicture({ kind: "horizon", picture }, lightPalette);
    });
  const notes = horizon === undefined ? "" : horizonNotes(horizon, language).join(" ");
  const source = [view.title, view.badge].filter((part) => part !== "").join(" · ");
  return {
    name,
    files: [
      {
        title: t("Web page (HTML)"),
        ending: "html",
        content: async () => {
          const views = inEveryLanguage((each) => (each === language ? view : viewIn(each)));
          return renderPlanHtml(view, { live: { script: await script("plan"), views } });
        },
      },
      ...(horizon === undefined || svg === undefined
        ? []
        : ([
            { title: t("Picture that can be scaled (SVG)"), ending: "svg", content: svg },
            { title: t("Picture (PNG)"), ending: "png", content: svg },
            {
              title: t("Table for spreadsheets (CSV)"),
              ending: "csv",
              content: () => horizonCsv(horizon, language),
            },
          ] as const)),
    ],
    picture: svg,
    tables: [
      ...(horizon === undefined ? [] : horizonBlocks(horizon, language)).map(
        ({ heading: title, rows, numbersFrom }) => ({
          title,
          copied: () => copiedTable({ language, title, rows, numbersFrom, source: notes }),
        }),
      ),
      ...view.parts.map(({ heading: title, columns, groups }) => ({
        title,
        copied: () =>
          copiedTable({
            language,
            title,
            rows: [
              columns.map((column) => column.title),
              ...groups.flatMap(({ rows }) => rows.map((row) => [row.title, ...row.cells])),
            ],
            numbersFrom: columns.length,
            source,
          }),
      })),
    ],
  };
}
