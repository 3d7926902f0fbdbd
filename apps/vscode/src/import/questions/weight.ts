import { type ImportWeight, importWeights, weightRole } from "@kommuneradar/core";
import { describeImportNote, importWords } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../../text/localize.js";
import { pick, type Question } from "./question.js";

/** What is counted. */
export const weight: Question = (session) => {
  const language = currentLanguage();
  const { weights, report } = importWords(language);
  const { plan, result } = session.state;
  const asked = result.notes.find(({ code }) => code === "percent-or-share");
  const kinds = importWeights.filter((kind) => {
    const role = weightRole(kind);
    return role === undefined || plan.columns[role];
  });
  return [
    {
      label: `$(${asked === undefined ? "symbol-numeric" : "error"}) ${report.weight}`,
      description: asked === undefined ? weights[plan.weight] : describeImportNote(asked, language),
      ask: async () => {
        const items = kinds.map((value) => ({ label: weights[value], value }));
        const chosen = await pick<ImportWeight>(t("What is counted?"), items);
        if (chosen !== undefined) await session.choose({ weight: chosen });
      },
    },
  ];
};
