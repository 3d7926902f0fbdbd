import type { mappingIds } from "@kommuneradar/schema";

/** A method without a name does not compile. */
type MappingNames = Readonly<Record<(typeof mappingIds)[number], string>>;

/** Words of the estimate page in English. A sentence with a value in it is a function of that value. */
export const en = {
  unit: {
    fte: (_count: number): string => "FTE",
    headcount: (count: number): string => (count === 1 ? "employee" : "employees"),
    rows: (count: number): string => (count === 1 ? "row" : "rows"),
  },
  unitHeading: { fte: "FTE", headcount: "Employees", rows: "Rows" },
  header: {
    workforce: (weight: string, unit: string, municipalities: number) =>
      municipalities === 0
        ? `${weight} ${unit}`
        : `${weight} ${unit} in ${municipalities} ${municipalities === 1 ? "municipality" : "municipalities"}`,
    covered: (share: string) => `${share} with a value`,
    horizon: (years: string) => `horizon ${years}`,
    years: (from: string, to: string) =>
      to === "" ? `${from} ${from === "1" ? "year" : "years"}` : `${from}–${to} years`,
    and: "and",
  },
  sampleData: "Sample data",
  updating: "Updating",
  /** For those who go about with the keyboard, while the focus is in a table. */
  arrowKeys: "Arrow keys move between the figures that can be pressed.",
  measures: {
    automation: {
      mean: "Automation potential",
      meanCaption: "A: weighted mean of probabilities",
      high: "Share in occupations with high probability",
      value: "Probability",
      /** Over the column of the values, which may be narrower than the word. */
      valueHead: "Proba\u00adbility",
      spoken: "Potential",
    },
    "ai-exposure": {
      mean: "AI exposure",
      meanCaption: "A: weighted mean of scores",
      high: "Share in occupations with a high score",
      value: "Score",
      valueHead: "Score",
      spoken: "Exposure",
    },
    index: {
      mean: "Score",
      meanCaption: "A: weighted mean of scores",
      high: "Share in occupations with a high score",
      value: "Score",
      valueHead: "Score",
      spoken: "Score",
    },
  },
  highCaption: (threshold: string) => `B: ${threshold}`,
  above: (threshold: string, inclusive: boolean) =>
    inclusive ? `${threshold} or more` : `above ${threshold}`,
  below: (threshold: string) => `below ${threshold}`,
  between: (low: string, high: string) => `${low}–${high}`,
  range: {
    widthlessNote:
      "The range has no width: each occupation has but one value to draw from. That is no certainty.",
    noneNote: "The range has not been computed.",
    mapping: "min–max",
    mappingNote:
      "The range runs from the figure when every occupation takes the lowest of its linked values (min) to the figure when it takes the highest (max).",
    sampled: (interval: string) => `${interval} interval`,
    sampledNote: (interval: string, draws: string, seed: string) =>
      `The range holds ${interval} of ${draws} draws (seed ${seed}) over the source occupations each occupation is linked to.`,
    analytic: (interval: string) => `${interval} interval, approximate`,
    analyticNote: (interval: string) =>
      `The range is a ${interval} interval from the means and variances of the source occupations each occupation is linked to.`,
    notCoveredByDraws:
      "The range does not cover adoption, law, cost, demand, demography, new tasks, errors in the workforce file or the choice of score set, mapping and thresholds. It is potential, not a forecast.",
    statedNote: (count: number, text: string) =>
      `${text} of the overridden occupations ${count === 1 ? "is" : "are"} drawn from within the range stated for each.`,
    notCovered: (hasRange: boolean) =>
      `${hasRange ? "The range" : "The figure"} does not cover adoption, law, cost, demand, demography, new tasks or the choice of score set. It is potential, not a forecast.`,
    byUnitGroups: (share: string) =>
      `B counts each coarse code as one value. Counted by the occupations within each code, B is ${share}.`,
  },
  reference: "the 2019 report: about 20\u00a0%, measure not known",
  whyNot20: "Why not 20\u00a0%?",
  change: {
    up: (points: string) => `▲ ${points}\u00a0pp`,
    down: (points: string) => `▼ ${points}\u00a0pp`,
    spokenUp: (points: string) => `up ${points} percentage points since the last save`,
    spokenDown: (points: string) => `down ${points} percentage points since the last save`,
    upScore: (size: string) => `▲ ${size}`,
    downScore: (size: string) => `▼ ${size}`,
    spokenUpScore: (size: string) => `up ${size} since the last save`,
    spokenDownScore: (size: string) => `down ${size} since the last save`,
    below: (points: string) => `< ${points}`,
  },
  announce: (measure: string, percent: string) => `${measure} ${percent} per cent.`,
  announceChange: (measure: string, percent: string, direction: "up" | "down", points: string) =>
    `${measure} ${percent} per cent, ${direction} ${points} percentage points.`,
  announceScore: (measure: string, value: string) => `${measure} ${value}.`,
  announceScoreChange: (measure: string, value: string, direction: "up" | "down", size: string) =>
    `${measure} ${value}, ${direction} ${size}.`,
  scaleCaption: (min: string, max: string) => `scale ${min}–${max}`,
  noBands: "No thresholds are published for this scale.",
  composition: {
    heading: "The whole workforce by probability",
    headingScore: "The whole workforce by score",
    low: "Low",
    medium: "Medium",
    high: "High",
    valued: "Has a value",
    none: "No value",
    coverage: (share: string) => `Coverage ${share}`,
    direct: (share: string) => `own value ${share}`,
    override: (share: string) => `of which overridden ${share}`,
    fallback: (share: string) => `filled from group ${share}`,
    unknown: (share: string) => `of which codes that do not exist ${share}`,
    uncovered: (share: string) => `no value ${share}`,
    rejected: (count: number, text: string) => `${text} ${count === 1 ? "row" : "rows"} rejected`,
  },
  sectors: {
    heading: "Sectors",
    sector: "Sector",
    none: "No sector",
    meanHeading: "A, mean",
    highHeading: "B, high",
    automatable: { fte: "Potential in FTE", headcount: "Potential in employees", rows: "Potential in rows" },
    weighted: { fte: "A × FTE", headcount: "A × employees", rows: "A × rows" },
    chart: (from: string, to: string) => `A and B, ${from}–${to}`,
    chartMean: (from: string, to: string) => `A, ${from}–${to}`,
    coverage: "Coverage",
    change: { points: "Change, pp", plain: "Change" },
    /** Under the head of the column of coverage. */
    low: "low",
    lowCoverage: (share: string) => `low coverage ${share}`,
    coverageOf: (share: string) => `coverage ${share}`,
    legendMean: "A with its range",
    legendMeanPlain: "A",
    legendHigh: "B",
    legendSaved: "last saved",
    noValue: "no value",
    narrowMeta: (weight: string, unit: string, coverage: string) => `${weight} ${unit} · ${coverage}`,
  },
  occupations: {
    heading: "Occupations",
    code: "Code",
    occupation: "Occupation",
    sources: "Sources",
    sourceCount: (count: number) => `${count} ${count === 1 ? "source" : "sources"}`,
    level: "Level",
    levels: {
      direct: "direct",
      "3": "3-digit",
      "2": "2-digit",
      none: "no value",
      override: "overridden",
    },
    contribution: "Contribution, pp",
    contributionScore: "Contribution",
    contributionScoreFact: (score: string) => `adds ${score}`,
    contributionFact: (points: string) => `adds ${points}\u00a0pp`,
    noReason: "reason missing",
    showLine: (line: string) => `Show line ${line}`,
    wide: "wide range",
    unknownCode: "The code does not exist",
    noValue: "no value",
    carryMost: (shown: number, all: number) =>
      shown === all
        ? `${all} ${all === 1 ? "occupation" : "occupations"}`
        : `${shown} of ${all} occupations, those that carry most of A`,
    filtered: (shown: number, all: number) =>
      `${shown} of ${all} ${all === 1 ? "occupation" : "occupations"}`,
    showAll: (all: number) => `Show all ${all}`,
    showFew: (few: number) => `Show the ${few} that carry most`,
    search: "Find an occupation",
    wideOnly: "Only wide ranges",
    noneFits: (all: number) => `0 of ${all} fit`,
    reset: "Reset",
    openChain: (occupation: string) => `Where the value of ${occupation} comes from`,
    override: "Override…",
    revealLine: (line: string, file: string) =>
      file === "" ? `Show line ${line}` : `Show line ${line} in ${file}`,
  },
  chain: {
    rows: "Rows",
    rowCount: (count: number, text: string) => `${text} ${count === 1 ? "row" : "rows"}`,
    rowsIn: (rows: string, file: string) => `${rows} in ${file}`,
    firstLine: (line: string) => `first on line ${line}`,
    linked: "Linked occupations",
    value: "Value used",
    byMethod: (method: string, sources: string) => `${method} of ${sources}`,
    oneSource: "from the one linked occupation",
    itsOwn: "its own in the score set",
    meanOfGroups: (count: number) => `mean of ${count} unit groups`,
    override: (spread: string, because: string) =>
      `${["overridden", spread].filter((part) => part !== "").join(", ")}${because === "" ? "" : `: ${because}`}`,
    spread: (range: string) => `stated range ${range}`,
    partial: "part of the occupation",
    noLink: "no value in the score set",
  },
  settings: {
    heading: "Method",
    scores: "Score set",
    classification: "Occupation codes",
    mapping: "Mapping",
    weight: "Weight",
    weights: { fte: "FTE", headcount: "employees", rows: "1 per row" },
    bands: "Bands",
    bandsValue: (low: string, high: string) => `low ${low}, high ${high}`,
    bridge: "Hybrid source codes",
    bridgeOn: "bridged to the occupations they stand for",
    bridgeOff: "not bridged",
    fallback: "Without a value of their own",
    fallbackOn: "filled from the 3-digit, then the 2-digit group",
    fallbackOff: "reported, not filled",
    overrides: "Overrides",
    draws: "Draws",
    drawsValue: (draws: string, seed: string) => `${draws}, seed ${seed}`,
    none: "none",
  },
  mappings: {
    mean: "mean",
    median: "median",
    min: "lowest value",
    max: "highest value",
    "whole-matches": "mean of whole matches",
    "employment-weighted": "mean weighted by employment",
  } satisfies MappingNames,
  sourceLine: {
    scores: (title: string) => `Score set ${title}`,
    mapping: (title: string) => `mapping ${title}`,
    bridged: "bridged",
    weight: (unit: string) => `weight ${unit}`,
    coverage: (share: string) => `coverage ${share}`,
    sample: "sample data",
  },
  empty: {
    heading: "No workforce yet",
    sentence: "The estimate needs rows with an occupation code and a weight, such as FTE.",
    importFile: "Import from Excel or CSV",
    openExample: "Open example",
  },
  nothingCovered: {
    heading: "None of the occupations has a value in the score set",
    sentence: "These codes weigh most. Check that they belong to the classification that is stated.",
    tableCaption: "The heaviest codes without a value",
  },
  loading: {
    rows: (done: string, total: string) => `Reading ${done} of ${total} rows`,
    megabytes: (done: string, total: string) => `Reading ${done} of ${total} MB`,
    unknown: "Reading the workforce",
    cancel: "Cancel",
  },
  banner: {
    label: "Message",
    stale: (message: string) => `Showing the last valid version. ${message}`,
    line: (line: string, message: string) => `Line ${line}: ${message}`,
    onSaveOnly: (megabytes: string) => `Updated on save (${megabytes} MB)`,
    goToLine: "Go to line",
  },
  sortAgain: "Sort again",
};
