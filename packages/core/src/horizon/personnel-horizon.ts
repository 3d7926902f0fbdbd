import type { Assumption, Scenario } from "../plan/model.js";
import { adoptionIn } from "./adoption.js";
import type {
  HorizonOfSector,
  HorizonPotential,
  HorizonSector,
  HorizonYear,
  PersonnelHorizon,
  Ranged,
} from "./types.js";

/** Years that are played through at most; a longer span is cut at its end, and `span` says where. */
export const longestHorizon = 50;

/**
 * Plays a scenario through, year by year and sector by sector: need and release of personnel, from stated assumptions
 * alone. Of a sector, demand grows by `demandGrowth` a year; the potential of the estimate (by occupation, or with
 * work processes where the scenario states so), times the share adopted, is released of it; those employed in the first year become fewer by `retirement` + `turnover` a year. What an assumption
 * does not state is 0. A sector without an assumption is left out, not guessed at. Pure.
 */
export function personnelHorizon(scenario: Scenario, sectors: readonly HorizonSector[]): PersonnelHorizon {
  const span = spanOf(scenario);
  const played: HorizonOfSector[] = [];
  const left: PersonnelHorizon["left"][number][] = [];
  const hasProcesses = sectors.some(({ withProcesses }) => withProcesses !== undefined);
  const potential = potentialOf(scenario, hasProcesses);
  for (const sector of sectors) {
    const assumption = assumptionFor(scenario, sector.sector);
    const processes = potential === "with-processes" ? sector.withProcesses : undefined;
    const share = shareOf({ ...sector, ...processes });
    if (assumption === undefined) left.push({ sector: sector.sector, why: "no-assumption" });
    else if (share === undefined) left.push({ sector: sector.sector, why: "no-value" });
    else {
      const years = yearsOf(span).map((year) => yearOf(year, sector, share, assumption, scenario, span));
      const onProcesses = processes?.onProcesses ?? 0;
      played.push({ sector: sector.sector, assumption, coverage: sector.coverage, onProcesses, years });
    }
  }
  return { scenario, sectors: played, total: totalOf(played), left, span, potential, hasProcesses };
}

function potentialOf({ potential }: Scenario, hasProcesses: boolean): HorizonPotential {
  if (potential === "with-processes") return hasProcesses ? potential : "none-count";
  return potential ?? "by-default";
}

/** Its own, else that for every sector not named; the first where two are for one. */
function assumptionFor({ assumptions }: Scenario, sector: string): Assumption | undefined {
  return (
    assumptions.find((one) => one.sector === sector) ?? assumptions.find((one) => one.sector === undefined)
  );
}

/** The share of the whole weight that the potential is, occupations without a value counting as none. */
function shareOf({ coverage, mean, meanInterval }: HorizonSector): Ranged | undefined {
  if (mean === null) return undefined;
  const [low, high] = meanInterval ?? [mean, mean];
  return { low: coverage * Math.min(low, mean), mid: coverage * mean, high: coverage * Math.max(high, mean) };
}

function spanOf({ from, to, adoption }: Scenario): PersonnelHorizon["span"] {
  const first = from ?? adoption[0]?.year;
  const last = to ?? adoption.at(-1)?.year;
  if (first === undefined || last === undefined || last < first) return undefined;
  return [first, Math.min(last, first + longestHorizon - 1)];
}

function yearsOf(span: PersonnelHorizon["span"]): number[] {
  if (span === undefined) return [];
  const [first, last] = span;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function yearOf(
  year: number,
  { weight }: HorizonSector,
  share: Ranged,
  { demandGrowth = 0, retirement = 0, turnover = 0 }: Assumption,
  { adoption }: Scenario,
  span: PersonnelHorizon["span"],
): HorizonYear {
  const passed = year - (span?.[0] ?? year);
  const adopted = adoptionIn(adoption, year);
  const demand = weight * (1 + demandGrowth) ** passed;
  const released = bandOf((end) => demand * adopted * share[end]);
  // The most released is the least needed.
  const need = { low: demand - released.high, mid: demand - released.mid, high: demand - released.low };
  const staying = weight * Math.max(0, 1 - retirement - turnover) ** passed;
  const toRecruit = bandOf((end) => need[end] - staying);
  return { year, adoption: adopted, demand, released, need, staying, toRecruit };
}

function totalOf(sectors: readonly HorizonOfSector[]): HorizonYear[] {
  return (sectors[0]?.years ?? []).map(({ year, adoption }, at) => {
    const all = sectors.flatMap(({ years }) => years[at] ?? []);
    const sum = (of: (one: HorizonYear) => number) => all.reduce((total, one) => total + of(one), 0);
    const band = (key: "released" | "need" | "toRecruit") => bandOf((end) => sum((one) => one[key][end]));
    return {
      year,
      adoption,
      demand: sum(({ demand }) => demand),
      released: band("released"),
      need: band("need"),
      staying: sum(({ staying }) => staying),
      toRecruit: band("toRecruit"),
    };
  });
}

function bandOf(of: (end: keyof Ranged) => number): Ranged {
  return { low: of("low"), mid: of("mid"), high: of("high") };
}
