import { escapeMarkdown } from "@kommuneradar/charts";
import type { DiffTable, EstimateDiff, Language } from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { bars } from "./bars.js";
import type { ReachChange } from "./compare-reach.js";
import { estimateDiffText } from "./estimate-text.js";
import { folded, markdownList, markdownTable } from "./markdown-parts.js";
import { headLines } from "./reach-lines.js";

/** A comment is read on a screen; the rest unfolds. */
const mostLines = 10;
const mostWorkforceLines = 60;

/** What the total did and why, each override, and (after what stands between) figures and workforce, which fold. */
export function estimateMarkdown(
  diff: EstimateDiff,
  {
    between,
    most,
    reach,
  }: {
    readonly between: readonly string[];
    readonly most: number;
    readonly reach: ReachChange | undefined;
  },
  language: Language,
): readonly string[] {
  const words = diffTexts(language);
  const { more } = words;
  const said = estimateDiffText(diff, language);
  const [total, ...byGroup] = said.tables;
  const table = ({ columns, rows }: DiffTable) =>
    markdownTable(columns, rows, { most: most / (said.tables.length + 1), more, numbersFrom: 1 });
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`**${heading}**\n\n${markdownList(lines, { most: mostLines, more })}`];
  const drawn = bars(diff, language);
  const lines = said.workforce.flatMap(({ lines: of }) => of).length;
  return [
    ...headLines(said.headline, diff, reach, language).map(escapeMarkdown),
    ...(total ? [table(total)] : []),
    ...list(words.overrides, said.overrides),
    ...list(words.processes, said.processes),
    ...list(words.settings, said.settings),
    ...between,
    ...(drawn === undefined || total === undefined
      ? []
      : [folded(words.bars, `\`\`\`text\n${drawn}\n\`\`\``)]),
    ...(byGroup.length === 0
      ? []
      : [
          folded(
            words.byGroup,
            byGroup.map((each) => `**${escapeMarkdown(each.heading)}**\n\n${table(each)}`).join("\n\n"),
          ),
        ]),
    ...(lines === 0
      ? []
      : [
          folded(
            words.workforce(lines),
            said.workforce
              .map(
                ({ heading, lines: of }) =>
                  `**${heading}**\n\n${markdownList(of, { most: mostWorkforceLines, more })}`,
              )
              .join("\n\n"),
          ),
        ]),
    ...(said.notes.length > 0
      ? [said.notes.map((note) => `<sub>${escapeMarkdown(note)}</sub>`).join("\n")]
      : []),
  ];
}
