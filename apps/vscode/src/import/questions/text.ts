import { t } from "../../text/localize.js";
import { pick, type Question } from "./question.js";
import { takeSource } from "./take-source.js";

const delimiters = [";", ",", "\t", "|"];
const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be", "macintosh"];

/** How a text is cut into cells, and what its bytes are. */
export const text: Question = (session) => {
  const { table } = session.state;
  if (table.delimiter === undefined) return [];
  return [
    {
      label: `$(split-horizontal) ${t("Between the Cells")}`,
      description: named(table.delimiter),
      ask: async () => {
        const items = delimiters.map((value) => ({ label: named(value), value }));
        const delimiter = await pick<string>(t("What stands between the cells?"), items);
        if (delimiter !== undefined) await takeSource(session, { delimiter });
      },
    },
    {
      label: `$(file-code) ${t("Encoding")}`,
      description: table.encoding ?? "",
      ask: async () => {
        const items = encodings.map((value) => ({ label: value, value }));
        const encoding = await pick<string>(t("Which encoding?"), items);
        if (encoding !== undefined) await takeSource(session, { encoding });
      },
    },
  ];
};

const named = (delimiter: string) => (delimiter === "\t" ? t("tab") : delimiter);
