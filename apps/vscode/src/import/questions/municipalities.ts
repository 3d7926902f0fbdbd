import { describeImportNote, importWords } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import { currentLanguage, t } from "../../text/localize.js";
import type { ImportSession } from "../import-session.js";
import { pick, type Question, type Step } from "./question.js";

/** Which municipality of today a split one is counted with. */
export const splitMunicipalities: Question = (session) =>
  session.state.result.notes.flatMap((note): Step[] =>
    note.code === "split-municipality"
      ? [
          {
            label: `$(error) ${note.municipality} ${note.name}`,
            description: describeImportNote(note, currentLanguage()),
            ask: async () => {
              const code = await pick(
                t("Count {0} with which municipality of today?", note.municipality),
                note.successors.map((one) => ({ label: `${one.code} ${one.name}`, value: one.code })),
              );
              if (code !== undefined) await session.chooseSuccessor(note.municipality, code);
            },
          },
        ]
      : [],
  );

/** The municipality of all rows, where no column tells it. */
export const oneMunicipality: Question = (session) => {
  if (session.state.plan.columns.municipality) return [];
  const { municipality } = session;
  const name = referenceData.municipalities.get(municipality ?? "")?.name ?? "";
  return [
    {
      label: `$(location) ${importWords(currentLanguage()).roles.municipality}: ${t("one for all rows")}`,
      description: municipality === undefined ? "–" : `${municipality} ${name}`,
      ask: () => askMunicipality(session),
    },
  ];
};

async function askMunicipality(session: ImportSession): Promise<void> {
  const places = [...referenceData.municipalities.values()].map(({ code, name }) => {
    return { label: `${code} ${name}`, value: code };
  });
  const code = await pick<string>(t("Which municipality are all rows of?"), places);
  if (code !== undefined) await session.choose({ municipality: code });
}
