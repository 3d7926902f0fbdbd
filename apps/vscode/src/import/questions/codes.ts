import { type CodeSystem, codeSystems } from "@kommuneradar/core";
import { codesWhy, describeImportNote, importWords } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../../text/localize.js";
import { pick, type Question } from "./question.js";

/** What the codes are. */
export const codes: Question = (session) => {
  const language = currentLanguage();
  const { systems, report } = importWords(language);
  const { plan } = session.state;
  return [
    {
      label: `$(symbol-enum) ${report.codes}`,
      description: `${systems[plan.codes.system]} (${codesWhy(plan, language)})`,
      ask: async () => {
        const items = codeSystems.map((value) => ({ label: systems[value], value }));
        const chosen = await pick<CodeSystem>(t("What are the codes?"), items);
        if (chosen !== undefined) await session.choose({ codes: chosen });
      },
    },
  ];
};

/** How long the codes are that are taken, where some may be the sums of others. */
export const level: Question = (session) => {
  const mixed = session.state.result.notes.find(({ code }) => code === "mixed-levels");
  if (mixed === undefined) return [];
  return [
    {
      label: `$(warning) ${t("Length of the Codes…")}`,
      description: describeImportNote(mixed, currentLanguage()),
      ask: async () => {
        const items = [4, 3, 2, 1].map((value) => ({ label: String(value), value }));
        const chosen = await pick<number>(t("Codes of how many digits?"), items);
        if (chosen !== undefined) await session.choose({ level: chosen });
      },
    },
  ];
};
