import type { Problem } from "../problem.js";

/** More of one kind than anyone reads, and than an editor shows with ease. */
const mostOfOneCode = 200;

/** The first problems of each code, and where one has more, their count in one `more-problems` at the next. */
export function firstOfEachCode(problems: readonly Problem[]): Problem[] {
  const counts = new Map<Problem["code"], number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<Problem["code"], number>();
  return problems.flatMap((problem): Problem[] => {
    const { code, range } = problem;
    const before = seen.get(code) ?? 0;
    seen.set(code, before + 1);
    if (before < mostOfOneCode) return [problem];
    if (before > mostOfOneCode) return [];
    return [{ code: "more-problems", data: { code, count: (counts.get(code) ?? 0) - mostOfOneCode }, range }];
  });
}
