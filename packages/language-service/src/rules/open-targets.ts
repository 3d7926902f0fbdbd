import { formatNumber } from "@kommuneradar/core";
import { firstNamed } from "../first-named.js";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `codes`: the first of those without a target, in the order of the file; `count`: all; `of`: codes of the mapping. */
    "open-targets": { readonly codes: readonly string[]; readonly count: number; readonly of: number };
  }
}

const mostNamed = 5;

function named(codes: readonly string[], { quote }: { quote(code: string): string }): string[] {
  return codes.map((code) => quote(code));
}

export const openTargets = defineRule({
  code: "open-targets",
  severity: "info",
  title: {
    en: "Codes that remain to be mapped",
    nb: "Koder som gjenstår i nøkkelen",
    nn: "Kodar som står att i nøkkelen",
  },
  message: {
    en: ({ codes, count, of }) =>
      `${formatNumber(count, "en")} of ${formatNumber(of, "en")} codes have no target yet: ${firstNamed(named(codes, en), count, "en")}. They count as not covered, never as 0.`,
    nb: ({ codes, count, of }) =>
      `${formatNumber(count, "nb")} av ${formatNumber(of, "nb")} koder fører ikke til noe yrke ennå: ${firstNamed(named(codes, nb), count, "nb")}. De regnes som ikke dekket, aldri som 0.`,
    nn: ({ codes, count, of }) =>
      `${formatNumber(count, "nn")} av ${formatNumber(of, "nn")} kodar fører ikkje til noko yrke enno: ${firstNamed(named(codes, nn), count, "nn")}. Dei blir rekna som ikkje dekte, aldri som 0.`,
  },
  *checkMapping({ rows }) {
    const led = new Set(rows.flatMap(({ code, target }) => (target === "" ? [] : [code])));
    const open = new Map(rows.flatMap((row) => (led.has(row.code) ? [] : [[row.code, row] as const])));
    const first = rows.find(({ code }) => open.has(code));
    if (first === undefined) return;
    yield {
      range: { start: first.codeRange.start, end: first.targetRange.end },
      data: {
        codes: [...open.keys()].slice(0, mostNamed),
        count: open.size,
        of: new Set(rows.map(({ code }) => code)).size,
      },
    };
  },
});
