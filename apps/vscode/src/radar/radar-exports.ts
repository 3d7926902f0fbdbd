import {
  copiedTable,
  lightPalette,
  type RadarDrawing,
  radarDrawing,
  radarTable,
  renderRadarHtml,
  renderRadarSvg,
  sectorDrawing,
} from "@kommuneradar/charts";
import { type Edition, exportRadar, figuresCsv, type Radar, radarExporters } from "@kommuneradar/core";
import type { Exports } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

export interface ShownRadar {
  readonly radar: Radar;
  /** What it is compared with. */
  readonly since: { readonly label: string; readonly radar: Radar } | undefined;
  readonly earlier: readonly Edition[];
  /** "" for the municipality as a whole. */
  readonly sector: string;
  readonly language: PageLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of its files, without an ending. */
  readonly name: string;
}

/**
 * What `kommuneradar render` and `export` write of a radar, and its picture and table to copy. Of a sector that is shown,
 * they are the sector's; what holds the whole radar nevertheless says so. Nothing is drawn before one of them is chosen.
 */
export function radarExports(shown: ShownRadar, script: ReadPageScript): Exports {
  const { radar, earlier, sector, language, today, name } = shown;
  const isWhole = !radar.technologies.some(({ areasOfUse }) =>
    areasOfUse.some((area) => area.sector === sector),
  );
  let drawn: RadarDrawing | undefined;
  const drawing = () => {
    if (drawn !== undefined) return drawn;
    const whole = radarDrawing(radar, shown);
    drawn = isWhole ? whole : sectorDrawing(whole, sector);
    return drawn;
  };
  const svg = () => renderRadarSvg(drawing().view, { palette: lightPalette });
  return {
    name: isWhole ? name : `${name}.${sector}`,
    files: [
      {
        title: t("Web page, with search and filter (HTML)"),
        ending: "html",
        ...(!isWhole && { note: t("opens at the sector; holds the whole radar") }),
        content: async () => {
          const { view, published } = drawing();
          return renderRadarHtml(view, {
            palette: lightPalette,
            live: { script: await script("radar"), published },
          });
        },
      },
      {
        title: t("Document to print (PDF, A4)"),
        ending: "pdf",
        content: () => renderRadarHtml(drawing().view, { palette: lightPalette, paper: "A4" }),
      },
      { title: t("Picture that can be scaled (SVG)"), ending: "svg", content: svg },
      { title: t("Picture (PNG)"), ending: "png", content: svg },
      {
        title: t("Table for spreadsheets (CSV)"),
        ending: "csv",
        content: async () => {
          if (!isWhole) return figuresCsv(radarTable(drawing().view).rows, language);
          const { files } = await exportRadar(radarExporters.csv, { radar, earlier, language, today });
          return String(files[0]?.content);
        },
      },
    ],
    picture: svg,
    elsewhere: {
      command: "kommuneradar.exportRadar",
      ...(!isWhole && { note: t("the whole radar, not only the sector") }),
    },
    tables: [{ title: t("Technologies"), copied: () => copiedTable(radarTable(drawing().view)) }],
  };
}
