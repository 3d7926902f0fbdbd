import {
  AnswerRefused,
  answerTexts,
  diffAnswer,
  type ToldDiff,
  toldLinkedDiff,
  toldRadarDiff,
  withoutCells,
} from "@kommuneradar/charts";
import type { EstimateDiff, Language } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import { compareVersions } from "../../diff/compare.js";
import { estimateDiffText } from "../../diff/estimate-text.js";
import type { DiffDocument } from "../../diff/formats/types.js";
import { headLines } from "../../diff/reach-lines.js";
import { formatFinding } from "../../finding.js";
import { diffTexts } from "../../text/diff.js";
import type { Tool } from "../tool.js";
import { readVersions } from "../versions.js";

export const diff: Tool<"diff"> = {
  name: "diff",
  async answer(asked, folder, context) {
    const { language } = context;
    const words = answerTexts(language);
    const versions = await readVersions(asked, folder, context);
    const { label, file } = versions.new;
    const kind = file?.text === undefined ? undefined : documentKind(label, file.text);
    if (kind === undefined || kind === "workforce" || kind === "mapping") {
      throw new AnswerRefused(words.notComparable(label));
    }
    // As what people read: small cells are hidden.
    const compared = await compareVersions(versions, "text", context);
    const said = toldOf(compared, language);
    if (said === undefined) {
      const why = compared.findings.map((one) => formatFinding(withoutCells(one, language)))[0] ?? "";
      throw new AnswerRefused(words.unreadable(label, why));
    }
    const { old, new: now, fictional, findings } = compared;
    return diffAnswer({ old, new: now, kind, fictional, ...said }, asked, findings, language);
  },
};

function toldOf({ radar, linked, estimate, reach }: DiffDocument, language: Language): ToldDiff | undefined {
  if (radar) return toldRadarDiff(radar, language);
  if (linked) return toldLinkedDiff(linked, language);
  return estimate && toldEstimateDiff(estimate, reach, language);
}

/** Figures before and after as they stand in tables, then what changed them. */
function toldEstimateDiff(diffOf: EstimateDiff, reach: DiffDocument["reach"], language: Language): ToldDiff {
  const words = diffTexts(language);
  const said = estimateDiffText(diffOf, language);
  const under = (heading: string, lines: readonly string[]) =>
    lines.map((text) => ({ heading, id: null, title: "", text }));
  return {
    headline: [...headLines(said.headline, diffOf, reach, language)],
    changes: [
      ...said.tables.flatMap(({ heading, columns, rows }) =>
        rows.map(([title = "", ...cells]) => {
          const named = cells.map((cell, at) => (cell === "" ? "" : `${columns[at + 1]}: ${cell}`));
          return { heading, id: null, title, text: named.filter((cell) => cell !== "").join("; ") };
        }),
      ),
      ...under(words.overrides, said.overrides),
      ...under(words.processes, said.processes),
      ...under(words.settings, said.settings),
      ...said.workforce.flatMap(({ heading, lines }) => under(heading, lines)),
    ],
    notes: [...said.notes],
  };
}
