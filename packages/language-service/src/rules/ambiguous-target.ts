import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `target` and `first`: what this row and the code's first row lead to; `line` of that row, as an editor counts. */
    "ambiguous-target": {
      readonly code: string;
      readonly target: string;
      readonly first: string;
      readonly line: number;
    };
  }
}

export const ambiguousTarget = defineRule({
  code: "ambiguous-target",
  severity: "warning",
  title: {
    en: "Several targets for a code",
    nb: "Flere mål for samme kode",
    nn: "Fleire mål for same kode",
  },
  message: {
    en: ({ code, target, first, line }) =>
      `${en.quote(code)} leads to ${en.quote(target)} here, and to ${en.quote(first)} in line ${line}. None of them is used; keep one.`,
    nb: ({ code, target, first, line }) =>
      `${nb.quote(code)} fører til ${nb.quote(target)} her, og til ${nb.quote(first)} i linje ${line}. Ingen av dem brukes; behold én.`,
    nn: ({ code, target, first, line }) =>
      `${nn.quote(code)} fører til ${nn.quote(target)} her, og til ${nn.quote(first)} i linje ${line}. Ingen av dei blir brukt; behald éin.`,
  },
  *checkMapping({ rows }) {
    const firsts = new Map<string, (typeof rows)[number]>();
    for (const row of rows) {
      const { code, target, targetRange } = row;
      if (target === "") continue;
      const first = firsts.get(code);
      if (first === undefined) firsts.set(code, row);
      else if (first.target !== target) {
        yield {
          range: targetRange,
          data: { code, target, first: first.target, line: first.targetRange.start.line + 1 },
          related: [{ range: first.targetRange, role: "first-use" }],
        };
      }
    }
  },
});
