import { formatShare, type Language, type PersonnelHorizon, resolveText } from "@kommuneradar/core";
import { horizonTexts } from "./words.js";

/** How the scenarios of a plan are told. */
export interface ScenarioLanguage {
  /** The reader's. */
  readonly language: Language;
  /** The plan's. */
  readonly from: string;
  readonly sectorName: (sector: string) => string;
}

/** Title of a scenario in the reader’s language; its id where it has none. */
export function scenarioTitle(
  { scenario }: PersonnelHorizon,
  { language, from }: Pick<ScenarioLanguage, "language" | "from">,
): string {
  return resolveText(scenario.title, language, from) || scenario.id;
}

/** Every assumption of a scenario, a line each: what stands with its picture. */
export function assumptionLines(horizon: PersonnelHorizon, told: ScenarioLanguage): string[] {
  const words = horizonTexts(told.language);
  const names = [words.retirement, words.turnover, words.demandGrowth];
  const rows = horizon.scenario.assumptions.map((one) => {
    const shares = [one.retirement, one.turnover, one.demandGrowth];
    const rates = names.map(
      (name, at) => `${name.toLocaleLowerCase(told.language)} ${formatShare(shares[at] ?? 0, told.language)}`,
    );
    const because = resolveText(one.because, told.language, told.from);
    const sector = one.sector === undefined ? words.everyOther : told.sectorName(one.sector);
    return `${sector}: ${rates.join(", ")}.${because === "" ? "" : ` ${words.because}: ${because}`}`;
  });
  return [...curveLines(horizon, told), ...rows];
}

/** Which level the potential rests on; nothing where the estimate has no other and none is asked for. */
function potentialLines(
  { potential, hasProcesses, sectors }: PersonnelHorizon,
  { language, sectorName }: ScenarioLanguage,
): string[] {
  const words = horizonTexts(language);
  if (potential !== "with-processes")
    return hasProcesses || potential === "none-count" ? [words.potential[potential]] : [];
  const resting = sectors.filter(({ onProcesses }) => onProcesses > 0);
  const covered = (of: typeof sectors) => of.reduce((sum, one) => sum + coveredIn(one), 0);
  const onProcesses = resting.reduce((sum, one) => sum + one.onProcesses * coveredIn(one), 0);
  const named = resting.map((one) => `${sectorName(one.sector)} ${formatShare(one.onProcesses, language)}`);
  return [words.withProcesses(formatShare(onProcesses / covered(sectors), language), named.join(", "))];
}

/** Weight with a value in the first year. */
function coveredIn({ coverage, years }: PersonnelHorizon["sectors"][number]): number {
  return coverage * (years[0]?.demand ?? 0);
}

/** What potential is taken out, the curve, what of the years is not played, and the sectors that are in no figure. */
export function curveLines(horizon: PersonnelHorizon, told: ScenarioLanguage): string[] {
  const { scenario, left, span } = horizon;
  const { language, from, sectorName } = told;
  const words = horizonTexts(language);
  const points = scenario.adoption
    .map((point) => `${point.year}: ${formatShare(point.share, language)}`)
    .join(", ");
  const because = resolveText(scenario.adoptionBecause, language, from);
  const leftFor = (why: (typeof left)[number]["why"]) =>
    left.filter((one) => one.why === why).map(({ sector }) => sectorName(sector));
  const [unassumed, valueless] = [leftFor("no-assumption"), leftFor("no-value")];
  return [
    ...potentialLines(horizon, told),
    points === "" ? words.noCurve : words.curve(points, because),
    ...(span === undefined ? [words.noYears] : []),
    ...(span !== undefined && scenario.to !== undefined && scenario.to > span[1]
      ? [words.cut(span[1], scenario.to)]
      : []),
    ...(unassumed.length > 0 ? [words.noAssumption(unassumed.join(", "))] : []),
    ...(valueless.length > 0 ? [words.noValue(valueless.join(", "))] : []),
  ];
}
