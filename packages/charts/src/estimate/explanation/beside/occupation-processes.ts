import { type OccupationProcesses, resolveText } from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import type { EstimateViewInput } from "../../input.js";
import { percent, score } from "../../numbers.js";
import { processWords } from "../../processes/words.js";
import type { PartsView, PartView } from "../model.js";
import { noPart } from "../part-rows.js";
import { workExplanationWords } from "./work-words.js";

/** The work processes that stand for some of an occupation's time, a table for each sector. */
export function occupationProcessParts(
  input: EstimateViewInput,
  processes: readonly OccupationProcesses[],
): readonly PartsView[] {
  const { language } = input;
  const words = workExplanationWords(language);
  const own = processWords(language);
  return processes.map(({ sector, value, withProcesses, processes: parts, rest }): PartsView => {
    const row = (id: string, title: string, share: number, of: number): PartView => ({
      ...noPart,
      id,
      title,
      valueText: score(of, language),
      share,
      shareText: percent(share, language),
    });
    return {
      id: `processes-${sector}`,
      heading: words.ofOccupation(sectorName(input, sector)),
      columns: {
        part: own.process,
        weight: "",
        value: own.potential,
        added: "",
        share: words.shareOfTime,
      },
      rows: parts.map(({ id, title, language: of, timeShare, potential }) => ({
        ...row(id, resolveText(title, language, of) || id, timeShare, potential),
        path: [{ kind: "process", id }],
      })),
      rest: row("rest", words.rest, rest, value),
      sum: { ...noPart, id: "sum", title: words.withProcesses, valueText: score(withProcesses, language) },
      note: "",
    };
  });
}
