import { overlappingFiles, type ProblemData } from "@kommuneradar/core";
import { overlapData } from "../overlap-data.js";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { workforceKey } from "../workforce-key.js";

type Data = ProblemData["overlapping-workforce"];

const named = ({ municipalities }: Data) => municipalities.map(({ code, name }) => `${code} ${name}`.trim());

/** All of them by name, or how many there are and the first. */
function list(data: Data, all: (values: readonly string[]) => string, municipalities: string): string {
  const isAll = data.count === data.municipalities.length;
  return isAll ? all(named(data)) : `${data.count} ${municipalities} (${named(data).join(", ")} …)`;
}

export const overlappingWorkforce = defineRule({
  code: "overlapping-workforce",
  severity: "warning",
  title: {
    en: "Two files with rows of the same municipality",
    nb: "To filer med rader for samme kommune",
    nn: "To filer med rader for same kommune",
  },
  message: {
    en: (data) =>
      `${en.quote(data.file)} and ${en.quote(data.otherFile)}${data.year === null ? "" : `, both of ${data.year},`} hold rows of ${list(data, en.all, "municipalities")}. They are added up, so an employee in both counts twice. Keep one of the files, or give both a sector column where each has its own part.`,
    nb: (data) =>
      `${nb.quote(data.file)} og ${nb.quote(data.otherFile)}${data.year === null ? "" : `, begge for ${data.year},`} har rader for ${list(data, nb.all, "kommuner")}. De legges sammen, så en ansatt som er med i begge, teller dobbelt. Behold én av filene, eller gi begge en sektorkolonne hvis hver har sin del.`,
    nn: (data) =>
      `${nn.quote(data.file)} og ${nn.quote(data.otherFile)}${data.year === null ? "" : `, begge for ${data.year},`} har rader for ${list(data, nn.all, "kommunar")}. Dei blir lagde saman, så ein tilsett som er med i begge, tel dobbelt. Behald éi av filene, eller gje begge ein sektorkolonne om kvar har sin del.`,
  },
  *checkEstimate({ estimate, reference, table }) {
    // A file that is named twice is told as that.
    const keys = estimate.workforce.map(workforceKey);
    const files = estimate.workforce.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
    for (const { file, other, municipalities } of overlappingFiles(files, table)) {
      yield {
        range: file.range,
        data: overlapData(file.file, other.file, file.year, municipalities, reference),
        related: [{ range: other.range, role: "first-use" }],
      };
    }
  },
});
