import type { Language } from "@kommuneradar/core";

const en = {
  needsBoth:
    "Name one plan file (*.plan.yaml) and one estimate file, or workforce files, to play its scenarios over.",
  noScenarios: "The plan has no scenarios.",
  unknownScenario: (id: string, known: string) => `The plan has no scenario “${id}”; it has ${known}.`,
  notAShare: (title: string) =>
    `${title} is an index, not a share of work: nothing can be released by it. Choose a score set of probabilities in the estimate.`,
  title: "Need for and release of personnel",
  beside: "Scenarios side by side, last year",
  scenario: "Scenario",
  assumptions: "assumptions",
  sector: "Sector",
  everyOther: "Every sector not named",
  retirement: "Retire in a year",
  turnover: "Leave in a year",
  demandGrowth: "Demand in a year",
  because: "Grounds",
  curve: (points: string, because: string) =>
    `Share of the potential taken out: ${points}.${because === "" ? "" : ` Grounds: ${because}`}`,
  potential: {
    "by-default":
      "Potential: A by occupation, since the plan states nothing else (potential: with-processes). The work processes of the estimate do not count.",
    "by-occupation":
      "Potential: A by occupation, as the plan states. The work processes of the estimate do not count.",
    "none-count":
      "The plan states A with work processes, and the estimate has none that counts in a sector: the potential is A by occupation.",
  },
  withProcesses: (share: string, sectors: string) =>
    `Potential: A with work processes, as the plan states. ${share} of the time rests on processes (${sectors}), the rest on occupations.`,
  noCurve: "No share of the potential is assumed to be taken out.",
  noYears:
    "Neither the scenario nor its curve has a first and a last year: there is nothing to play through.",
  noAssumption: (sectors: string) => `No assumption, and in no figure: ${sectors}.`,
  noValue: (sectors: string) => `No occupation has a value, and in no figure: ${sectors}.`,
  allSectors: "All sectors",
  cut: (year: number, stated: number) => `Played through to ${year}, not to ${stated}: at most 50 years are.`,
  years: "All sectors, year by year",
  sectorsIn: (year: number) => `By sector, ${year}`,
  year: "Year",
  adoption: "Taken out",
  coverage: "Coverage",
  demand: "Demand",
  released: "Released",
  need: "Need",
  staying: "Staying",
  toRecruit: "To recruit",
  notAForecast: "A scenario from the assumptions stated in the plan. Not a forecast.",
  how: "Demand: today's, grown as assumed. Released: demand × the potential of the estimate × the share taken out. Need: demand less released. Staying: those employed in the first year, less those who retire or leave, when nobody is hired. To recruit: need less staying. Occupations without a value release nothing.",
  bands: (share: string) =>
    `In brackets: from the lower to the upper end of the estimate's range (${share}); sectors are added low to low and high to high.`,
  notInIt:
    "Not in the range: the assumptions themselves, the choice of score set and mapping, law, cost, new tasks.",
  workforce: (year: number | undefined, covered: string) =>
    `Workforce${year === undefined ? "" : ` of ${year}`}: ${covered} of it has a value.`,
  hidden: (sectors: number) =>
    `${sectors} ${sectors === 1 ? "sector is" : "sectors are"} hidden, being small or telling one, and in no figure.`,
};

/** Words of scenarios. */
export type HorizonTexts = typeof en;

const nb: HorizonTexts = {
  needsBoth:
    "Oppgi én planfil (*.plan.yaml) og én estimatfil, eller arbeidsstyrkefiler, som scenarioene skal spilles over.",
  noScenarios: "Planen har ingen scenarioer.",
  unknownScenario: (id, known) => `Planen har ikke scenarioet «${id}»; den har ${known}.`,
  notAShare: (title) =>
    `${title} er en indeks, ikke en andel av arbeidet: Ingenting kan frigjøres etter den. Velg et sett med sannsynligheter i estimatet.`,
  title: "Behov for og frigjøring av personell",
  beside: "Scenarioene side om side, siste år",
  scenario: "Scenario",
  assumptions: "forutsetninger",
  sector: "Sektor",
  everyOther: "Alle sektorer som ikke er nevnt",
  retirement: "Går av per år",
  turnover: "Slutter per år",
  demandGrowth: "Etterspørsel per år",
  because: "Begrunnelse",
  curve: (points, because) =>
    `Andel av potensialet som er tatt ut: ${points}.${because === "" ? "" : ` Begrunnelse: ${because}`}`,
  potential: {
    "by-default":
      "Potensial: A etter yrke, siden planen ikke oppgir noe annet (potential: with-processes). Arbeidsprosessene i estimatet er ikke regnet med.",
    "by-occupation":
      "Potensial: A etter yrke, slik planen oppgir. Arbeidsprosessene i estimatet er ikke regnet med.",
    "none-count":
      "Planen oppgir A med arbeidsprosesser, men estimatet har ingen som teller i en sektor: Potensialet er A etter yrke.",
  },
  withProcesses: (share, sectors) =>
    `Potensial: A med arbeidsprosesser, slik planen oppgir. ${share} av tiden hviler på arbeidsprosesser (${sectors}), resten på yrker.`,
  noCurve: "Det er ikke forutsatt at noe av potensialet tas ut.",
  noYears: "Verken scenarioet eller kurven har et første og et siste år: Det er ingenting å spille gjennom.",
  noAssumption: (sectors) => `Uten forutsetning, og ikke med i noe tall: ${sectors}.`,
  noValue: (sectors) => `Ingen yrker har verdi, og ikke med i noe tall: ${sectors}.`,
  allSectors: "Alle sektorer",
  cut: (year, stated) => `Spilt gjennom til ${year}, ikke til ${stated}: høyst 50 år blir det.`,
  years: "Alle sektorer, år for år",
  sectorsIn: (year) => `Etter sektor, ${year}`,
  year: "År",
  adoption: "Tatt ut",
  coverage: "Dekning",
  demand: "Etterspørsel",
  released: "Frigjort",
  need: "Behov",
  staying: "Blir værende",
  toRecruit: "Må rekrutteres",
  notAForecast: "Et scenario ut fra forutsetningene i planen. Ikke en prognose.",
  how: "Etterspørsel: dagens, med forutsatt vekst. Frigjort: etterspørsel × potensialet i estimatet × andelen som er tatt ut. Behov: etterspørsel minus frigjort. Blir værende: de som er ansatt det første året, minus de som går av eller slutter, når ingen ansettes. Må rekrutteres: behov minus de som blir værende. Yrker uten verdi frigjør ingenting.",
  bands: (share) =>
    `I parentes: fra nedre til øvre ende av estimatets spenn (${share}); sektorene er lagt sammen nedre til nedre og øvre til øvre.`,
  notInIt:
    "Ikke med i spennet: forutsetningene selv, valget av skåresett og kobling, lov, kostnad, nye oppgaver.",
  workforce: (year, covered) =>
    `Arbeidsstyrke${year === undefined ? "" : ` fra ${year}`}: ${covered} har verdi.`,
  hidden: (sectors) =>
    `${sectors} ${sectors === 1 ? "sektor er" : "sektorer er"} skjult fordi de er små eller ville røpe en som er det, og er ikke med i noe tall.`,
};

const nn: HorizonTexts = {
  needsBoth:
    "Oppgje éi planfil (*.plan.yaml) og éi estimatfil, eller arbeidsstyrkefiler, som scenarioa skal spelast over.",
  noScenarios: "Planen har ingen scenario.",
  unknownScenario: (id, known) => `Planen har ikkje scenarioet «${id}»; han har ${known}.`,
  notAShare: (title) =>
    `${title} er ein indeks, ikkje ein del av arbeidet: Ingenting kan frigjerast etter han. Vel eit sett med sannsyn i estimatet.`,
  title: "Behov for og frigjering av personell",
  beside: "Scenarioa side om side, siste år",
  scenario: "Scenario",
  assumptions: "føresetnader",
  sector: "Sektor",
  everyOther: "Alle sektorar som ikkje er nemnde",
  retirement: "Går av per år",
  turnover: "Sluttar per år",
  demandGrowth: "Etterspurnad per år",
  because: "Grunngjeving",
  curve: (points, because) =>
    `Del av potensialet som er teken ut: ${points}.${because === "" ? "" : ` Grunngjeving: ${because}`}`,
  potential: {
    "by-default":
      "Potensial: A etter yrke, sidan planen ikkje oppgjev noko anna (potential: with-processes). Arbeidsprosessane i estimatet er ikkje rekna med.",
    "by-occupation":
      "Potensial: A etter yrke, slik planen oppgjev. Arbeidsprosessane i estimatet er ikkje rekna med.",
    "none-count":
      "Planen oppgjev A med arbeidsprosessar, men estimatet har ingen som tel i ein sektor: Potensialet er A etter yrke.",
  },
  withProcesses: (share, sectors) =>
    `Potensial: A med arbeidsprosessar, slik planen oppgjev. ${share} av tida kviler på arbeidsprosessar (${sectors}), resten på yrke.`,
  noCurve: "Det er ikkje føresett at noko av potensialet blir teke ut.",
  noYears: "Verken scenarioet eller kurva har eit første og eit siste år: Det er ingenting å spele gjennom.",
  noAssumption: (sectors) => `Utan føresetnad, og ikkje med i noko tal: ${sectors}.`,
  noValue: (sectors) => `Ingen yrke har verdi, og ikkje med i noko tal: ${sectors}.`,
  allSectors: "Alle sektorar",
  cut: (year, stated) => `Spelt gjennom til ${year}, ikkje til ${stated}: høgst 50 år blir det.`,
  years: "Alle sektorar, år for år",
  sectorsIn: (year) => `Etter sektor, ${year}`,
  year: "År",
  adoption: "Teke ut",
  coverage: "Dekning",
  demand: "Etterspurnad",
  released: "Frigjort",
  need: "Behov",
  staying: "Blir verande",
  toRecruit: "Må rekrutterast",
  notAForecast: "Eit scenario ut frå føresetnadene i planen. Ikkje ein prognose.",
  how: "Etterspurnad: dagens, med føresett vekst. Frigjort: etterspurnad × potensialet i estimatet × delen som er teken ut. Behov: etterspurnad minus frigjort. Blir verande: dei som er tilsette det første året, minus dei som går av eller sluttar, når ingen blir tilsette. Må rekrutterast: behov minus dei som blir verande. Yrke utan verdi frigjer ingenting.",
  bands: (share) =>
    `I parentes: frå nedre til øvre ende av spennet i estimatet (${share}); sektorane er lagde saman nedre til nedre og øvre til øvre.`,
  notInIt:
    "Ikkje med i spennet: føresetnadene sjølve, valet av skåresett og kopling, lov, kostnad, nye oppgåver.",
  workforce: (year, covered) =>
    `Arbeidsstyrke${year === undefined ? "" : ` frå ${year}`}: ${covered} har verdi.`,
  hidden: (sectors) =>
    `${sectors} ${sectors === 1 ? "sektor er" : "sektorar er"} skjult fordi dei er små eller ville røpe ein som er det, og er ikkje med i noko tal.`,
};

const catalogues: Readonly<Record<Language, HorizonTexts>> = { nb, nn, en };

/** Words of scenarios, in a language. */
export function horizonTexts(language: Language): HorizonTexts {
  return catalogues[language];
}
