import type { Assumption, Scenario } from "../../../plan/model.js";
import { sameValue } from "../../same-value.js";
import { pairByName } from "../pair-by-name.js";
import type { AssumedThing } from "../types.js";
import type { ChangeKind, ToldChange } from "./change.js";

/** What a scenario assumes, figure by figure: its years, adoption by year, and shares by sector. */
export const assumptions: ChangeKind<Scenario> = {
  fields: ["from", "to"],
  tell: (old, now) => [
    ...(["from", "to"] as const).flatMap((what) => figure({ what }, old[what], now[what])),
    ...pairByName(old.adoption, now.adoption, ({ year }) => String(year)).flatMap(([before, after]) =>
      figure({ what: "adoption", year: (after ?? before)?.year }, before?.share, after?.share),
    ),
    ...paired(old, now).flatMap(ofSector),
  ],
  // What came or went with a figure is told by that.
  sameRest: {
    adoption: () => true,
    assumptions: (old, now) =>
      paired(old, now).every(([before, after]) =>
        before && after ? sameValue(before.because, after.because) : ofSector([before, after]).length > 0,
      ),
  },
};

function paired(old: Scenario, now: Scenario) {
  return pairByName(old.assumptions, now.assumptions, ({ sector }) => sector ?? "");
}

function ofSector([before, after]: readonly [Assumption | undefined, Assumption | undefined]) {
  const sector = (after ?? before)?.sector;
  return (["retirement", "turnover", "demandGrowth"] as const).flatMap((what) =>
    figure({ what, sector }, before?.[what], after?.[what]),
  );
}

function figure(
  {
    what,
    sector,
    year,
  }: {
    readonly what: AssumedThing;
    readonly sector?: string | undefined;
    readonly year?: number | undefined;
  },
  from: number | undefined,
  to: number | undefined,
): readonly ToldChange[] {
  return from === to ? [] : [{ kind: "assumption", what, sector, year, from, to }];
}
