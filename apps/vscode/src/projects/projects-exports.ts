import {
  buildProjectsView,
  copiedTable,
  inEveryLanguage,
  projectsCsv,
  projectsOf,
  projectsTables,
  type ReadProjects,
  renderBoardSvg,
  renderProjectsHtml,
} from "@kommuneradar/charts";
import { referenceData } from "@kommuneradar/reference-data";
import type { Exports } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

/** What `kommuneradar render` and `projects` write of a projects file, and its tables to copy. */
export function projectsExports(
  file: ReadProjects,
  language: PageLanguage,
  name: string,
  script: ReadPageScript,
): Exports {
  const { municipalities } = referenceData;
  const files = [file];
  const document = projectsOf(files, municipalities, language);
  const viewIn = (each: PageLanguage) =>
    buildProjectsView({ files, language: each, source: file.name, municipalities });
  const board = () => renderBoardSvg(viewIn(language));
  return {
    name,
    files: [
      {
        title: t("Web page, with search and filter (HTML)"),
        ending: "html",
        content: async () => {
          const views = inEveryLanguage(viewIn);
          return renderProjectsHtml(views[language], { live: { script: await script("projects"), views } });
        },
      },
      { title: t("Picture that can be scaled (SVG)"), ending: "svg", content: board },
      { title: t("Picture (PNG)"), ending: "png", content: board },
      {
        title: t("Table for spreadsheets (CSV)"),
        ending: "csv",
        content: () => projectsCsv(document, language),
      },
    ],
    picture: file.projects.projects.length === 0 ? undefined : board,
    tables: projectsTables(document, language).map(({ heading: title, ...table }) => ({
      title,
      copied: () => copiedTable({ ...table, title, language, source: viewIn(language).sourceLine }),
    })),
  };
}
