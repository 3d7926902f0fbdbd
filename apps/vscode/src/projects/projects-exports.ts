import {
  buildProjectsView,
  copiedTable,
  projectsCsv,
  projectsOf,
  projectsTables,
  type ReadProjects,
  renderProjectsHtml,
} from "@kommuneradar/charts";
import { referenceData } from "@kommuneradar/reference-data";
import type { Exports } from "../export/exports.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

/** What `kommuneradar projects` writes of a projects file, and its tables to copy. */
export function projectsExports(file: ReadProjects, language: PageLanguage, name: string): Exports {
  const { municipalities } = referenceData;
  const files = [file];
  const document = projectsOf(files, municipalities, language);
  const view = buildProjectsView({ files, language, source: file.name, municipalities });
  return {
    name,
    files: [
      { title: t("Web page (HTML)"), ending: "html", content: () => renderProjectsHtml(view) },
      {
        title: t("Table for spreadsheets (CSV)"),
        ending: "csv",
        content: () => projectsCsv(document, language),
      },
    ],
    picture: undefined,
    tables: projectsTables(document, language).map(({ heading: title, ...table }) => ({
      title,
      copied: () => copiedTable({ ...table, title, language, source: view.sourceLine }),
    })),
  };
}
