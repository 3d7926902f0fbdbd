import type { Language, OccupationExplanation } from "@kommuneradar/core";

type Level = OccupationExplanation["level"];

const en = {
  weight: (amount: string, unit: string, rows: number, share: string) =>
    `${amount} ${unit} in ${rows} ${rows === 1 ? "row" : "rows"}, ${share} of what has a value`,
  rowsAt: (places: string, more: number) => `rows: ${places}${more > 0 ? ` and ${more} more` : ""}`,
  value: { automation: "probability", "ai-exposure": "score", index: "score" },
  noValue: "no value: it is not filled in, and does not count as 0",
  adds: (amount: string) => `adds ${amount} to A`,
  points: (points: string) => `${points} percentage points`,
  band: { high: "high", medium: "medium", low: "low" },
  level: {
    direct: "from its own unit group",
    "3": "the mean of the unit groups in its 3-digit group",
    "2": "the mean of the unit groups in its 2-digit group",
    override: "set by an override",
    none: "none",
  } satisfies Record<Level, string>,
  spread: (low: string, high: string) => `stated to lie between ${low} and ${high}`,
  because: (text: string) => `because: ${text}`,
  noReason: "without a reason",
  instead: "in place of",
  link: {
    same_code: "same code, not always the same content",
    norwegian_only: "a Norwegian code, placed by judgement",
    unspecified: "not stated",
  } as Readonly<Record<string, string>>,
  /** `mapping` in words that name the source occupations. */
  combined: (mapping: string, count: number) =>
    count === 1 ? "the value of its one source occupation" : `${mapping} (${count})`,
  partial: "only a part of it belongs here",
  bridged: (code: string, title: string) => `takes the value of ${code} ${title}`,
  own: "the score set's own value",
  mapped: (own: string, code: string, file: string) => `${own} → ${code} (${file})`,
  notThere: (code: string) => `--explain ${code}: no row has this code.`,
  hidden: (code: string) => `--explain ${code}: hidden, since it is so small that it could tell who it is.`,
  scores: "Score set",
  crosswalk: "Crosswalk",
};

type ExplainTexts = typeof en;

const nb: ExplainTexts = {
  weight: (amount, unit, rows, share) =>
    `${amount} ${unit} på ${rows} ${rows === 1 ? "rad" : "rader"}, ${share} av det som har verdi`,
  rowsAt: (places, more) => `rader: ${places}${more > 0 ? ` og ${more} til` : ""}`,
  value: { automation: "sannsynlighet", "ai-exposure": "skår", index: "skår" },
  noValue: "ingen verdi: den fylles ikke ut, og teller ikke som 0",
  adds: (amount) => `legger ${amount} til A`,
  points: (points) => `${points} prosentpoeng`,
  band: { high: "høy", medium: "middels", low: "lav" },
  level: {
    direct: "fra sin egen firesifrede gruppe",
    "3": "snittet av gruppene i 3-siffergruppen",
    "2": "snittet av gruppene i 2-siffergruppen",
    override: "satt av en overstyring",
    none: "ingen",
  },
  spread: (low, high) => `oppgitt å ligge mellom ${low} og ${high}`,
  because: (text) => `fordi: ${text}`,
  noReason: "uten begrunnelse",
  instead: "i stedet for",
  link: {
    same_code: "samme kode, ikke alltid samme innhold",
    norwegian_only: "en norsk kode, plassert ved skjønn",
    unspecified: "ikke oppgitt",
  },
  combined: (mapping, count) => (count === 1 ? "verdien til det ene kildeyrket" : `${mapping} (${count})`),
  partial: "bare en del av det hører til her",
  bridged: (code, title) => `tar verdien til ${code} ${title}`,
  own: "skåresettets egen verdi",
  mapped: (own, code, file) => `${own} → ${code} (${file})`,
  notThere: (code) => `--explain ${code}: ingen rad har denne koden.`,
  hidden: (code) => `--explain ${code}: skjult, fordi yrket er så lite at det kunne røpet hvem det er.`,
  scores: "Skåresett",
  crosswalk: "Nøkkel",
};

const nn: ExplainTexts = {
  weight: (amount, unit, rows, share) =>
    `${amount} ${unit} på ${rows} ${rows === 1 ? "rad" : "rader"}, ${share} av det som har verdi`,
  rowsAt: (places, more) => `rader: ${places}${more > 0 ? ` og ${more} til` : ""}`,
  value: { automation: "sannsyn", "ai-exposure": "skår", index: "skår" },
  noValue: "ingen verdi: han blir ikkje fylt ut, og tel ikkje som 0",
  adds: (amount) => `legg ${amount} til A`,
  points: (points) => `${points} prosentpoeng`,
  band: { high: "høgt", medium: "middels", low: "lågt" },
  level: {
    direct: "frå si eiga firesifra gruppe",
    "3": "snittet av gruppene i 3-siffergruppa",
    "2": "snittet av gruppene i 2-siffergruppa",
    override: "sett av ei overstyring",
    none: "ingen",
  },
  spread: (low, high) => `oppgitt å liggje mellom ${low} og ${high}`,
  because: (text) => `fordi: ${text}`,
  noReason: "utan grunngjeving",
  instead: "i staden for",
  link: {
    same_code: "same kode, ikkje alltid same innhald",
    norwegian_only: "ein norsk kode, plassert ved skjøn",
    unspecified: "ikkje oppgitt",
  },
  combined: (mapping, count) => (count === 1 ? "verdien til det eine kjeldeyrket" : `${mapping} (${count})`),
  partial: "berre ein del av det høyrer til her",
  bridged: (code, title) => `tek verdien til ${code} ${title}`,
  own: "verdien frå skåresettet sjølv",
  mapped: (own, code, file) => `${own} → ${code} (${file})`,
  notThere: (code) => `--explain ${code}: inga rad har denne koden.`,
  hidden: (code) => `--explain ${code}: skjult, fordi yrket er så lite at det kunne røpt kven det er.`,
  scores: "Skåresett",
  crosswalk: "Nøkkel",
};

const catalogues: Readonly<Record<Language, ExplainTexts>> = { nb, nn, en };

/** Words for where an occupation's value comes from. */
export function explainTexts(language: Language): ExplainTexts {
  return catalogues[language];
}
