import type { Language } from "@kommuneradar/core";

/** Ids named in a refusal: more would not be read. */
const mostNamed = 30;

const listed = (of: readonly { readonly id: string }[]) => {
  const ids = of.slice(0, mostNamed).map(({ id }) => id.slice(0, 100));
  return of.length > mostNamed ? `${ids.join(", ")} …` : ids.join(", ");
};

const en = {
  noId: (id: string, file: string, of: readonly { readonly id: string }[]) =>
    `${file} has no “${id}”. It has ${listed(of)}.`,
  noColumn: (name: string, known: readonly string[]) =>
    `There is no column “${name}” to group by. There is ${known.join(", ")}.`,
  outside: (file: string) => `${file} is not in the folder that is open; only files in it are read.`,
  notThere: (file: string) => `${file} is not there. list_files tells what is.`,
  notAFile: (file: string) => `${file} is no ordinary file.`,
  notARadar: (file: string) => `${file} is not a radar.`,
  notComparable: (file: string) => `${file} is no radar, estimate, projects file or plan.`,
  unreadable: (file: string, reason: string) => `${file} cannot be answered from: ${reason}`,
  nothingUsable: "No row could be used: there is no figure to tell.",
  notExplained: (what: string) =>
    `“${what}” is nothing that can be explained. Write total, sector=health, a code, coverage, band:high, part:group, difference:all, year:2024, change:2023-2024, processes, process:ID, mapping:median, digits:3, scores:ID or agreement:ID.`,
  notInFigures: (what: string) => `“${what}” is not in the figures.`,
  hidden: (what: string) => `“${what}” is hidden, since it is small or would tell of what is small.`,
  failed: (code: string) => `The files could not be read${code === "" ? "" : ` (${code})`}.`,
  oneFile: "Name one estimate file, or one workforce file.",
  notAnEstimate: (file: string) => `${file} is neither an estimate nor a workforce file.`,
  estimatesElsewhere: "Estimates are compared on the command line: `kommuneradar diff`.",
  olderOrSince: "Name either an older file or a revision, not both and not neither.",
  notARevision: (text: string) => `“${text}” is neither a revision nor a day.`,
  poolElsewhere:
    "Workforces that no estimate adds up are added up on the command line: `kommuneradar aggregate`, or its MCP server.",
  unnamedGroup: "a group that is not named here",
  cellNotTold: (code: string) =>
    `What stands here is not as it should be${code === "" ? "" : ` (code ${code})`}. A workforce file may hold what is about persons: its cells are not told to an assistant. See the file.`,
};

/** Sentences in one language. */
export type AnswerTexts = typeof en;

const nb: AnswerTexts = {
  noId: (id, file, of) => `${file} har ingen «${id}». Den har ${listed(of)}.`,
  noColumn: (name, known) =>
    `Det finnes ingen kolonne «${name}» å gruppere etter. Det finnes ${known.map((one) => `\`${one}\``).join(", ")}.`,
  outside: (file) => `${file} ligger ikke i mappen som er åpnet; bare filer i den leses.`,
  notThere: (file) => `${file} finnes ikke. list_files forteller hva som finnes.`,
  notAFile: (file) => `${file} er ingen vanlig fil.`,
  notARadar: (file) => `${file} er ikke en radar.`,
  notComparable: (file) => `${file} er verken en radar, et estimat, en prosjektfil eller en plan.`,
  unreadable: (file, reason) => `Det kan ikke svares ut fra ${file}: ${reason}`,
  nothingUsable: "Ingen rad kunne brukes: det er ikke noe tall å fortelle om.",
  notExplained: (what) =>
    `«${what}» er ikke noe som kan forklares. Skriv \`total\`, \`sector=health\`, en kode, \`coverage\`, \`band:high\`, \`part:group\`, \`difference:all\`, \`year:2024\`, \`change:2023-2024\`, \`processes\`, \`process:ID\`, \`mapping:median\`, \`digits:3\`, \`scores:ID\` eller \`agreement:ID\`.`,
  notInFigures: (what) => `«${what}» er ikke med i tallene.`,
  hidden: (what) => `«${what}» er skjult, fordi det er lite eller ville røpet noe som er lite.`,
  failed: (code) => `Filene kunne ikke leses${code === "" ? "" : ` (${code})`}.`,
  oneFile: "Oppgi én estimatfil, eller én arbeidsstyrkefil.",
  notAnEstimate: (file) => `${file} er verken et estimat eller en arbeidsstyrkefil.`,
  estimatesElsewhere: "Estimater sammenlignes på kommandolinjen: `kommuneradar diff`.",
  olderOrSince: "Oppgi enten en eldre fil eller en revisjon, ikke begge og ikke ingen av dem.",
  notARevision: (text) => `«${text}» er verken en revisjon eller en dag.`,
  poolElsewhere:
    "Arbeidsstyrker som ingen estimatfil legger sammen, legges sammen på kommandolinjen: `kommuneradar aggregate`, eller av MCP-tjeneren der.",
  unnamedGroup: "en gruppe som ikke navngis her",
  cellNotTold: (code) =>
    `Det som står her, er ikke slik det skal være${code === "" ? "" : ` (koden ${code})`}. En arbeidsstyrkefil kan inneholde noe om personer: Cellene i den fortelles ikke til en assistent. Se i filen.`,
};

const nn: AnswerTexts = {
  noId: (id, file, of) => `${file} har ingen «${id}». Ho har ${listed(of)}.`,
  noColumn: (name, known) =>
    `Det finst inga kolonne «${name}» å gruppere etter. Det finst ${known.map((one) => `\`${one}\``).join(", ")}.`,
  outside: (file) => `${file} ligg ikkje i mappa som er opna; berre filer i ho blir lesne.`,
  notThere: (file) => `${file} finst ikkje. list_files fortel kva som finst.`,
  notAFile: (file) => `${file} er inga vanleg fil.`,
  notARadar: (file) => `${file} er ikkje ein radar.`,
  notComparable: (file) => `${file} er verken ein radar, eit estimat, ei prosjektfil eller ein plan.`,
  unreadable: (file, reason) => `Det kan ikkje svarast ut frå ${file}: ${reason}`,
  nothingUsable: "Inga rad kunne brukast: det er ikkje noko tal å fortelje om.",
  notExplained: (what) =>
    `«${what}» er ikkje noko som kan forklarast. Skriv \`total\`, \`sector=health\`, ein kode, \`coverage\`, \`band:high\`, \`part:group\`, \`difference:all\`, \`year:2024\`, \`change:2023-2024\`, \`processes\`, \`process:ID\`, \`mapping:median\`, \`digits:3\`, \`scores:ID\` eller \`agreement:ID\`.`,
  notInFigures: (what) => `«${what}» er ikkje med i tala.`,
  hidden: (what) => `«${what}» er skjult, fordi det er lite eller ville røpt noko som er lite.`,
  failed: (code) => `Filene kunne ikkje lesast${code === "" ? "" : ` (${code})`}.`,
  oneFile: "Oppgi éi estimatfil, eller éi arbeidsstyrkefil.",
  notAnEstimate: (file) => `${file} er verken eit estimat eller ei arbeidsstyrkefil.`,
  estimatesElsewhere: "Estimat blir samanlikna på kommandolinja: `kommuneradar diff`.",
  olderOrSince: "Oppgi anten ei eldre fil eller ein revisjon, ikkje begge og ikkje ingen av dei.",
  notARevision: (text) => `«${text}» er verken ein revisjon eller ein dag.`,
  poolElsewhere:
    "Arbeidsstyrkar som inga estimatfil legg saman, blir lagde saman på kommandolinja: `kommuneradar aggregate`, eller av MCP-tenaren der.",
  unnamedGroup: "ei gruppe som ikkje blir namngitt her",
  cellNotTold: (code) =>
    `Det som står her, er ikkje slik det skal vere${code === "" ? "" : ` (koden ${code})`}. Ei arbeidsstyrkefil kan innehalde noko om personar: Cellene i ho blir ikkje fortalde til ein assistent. Sjå i fila.`,
};

const catalogues: Readonly<Record<Language, AnswerTexts>> = { nb, nn, en };

/** Why a question has no answer. */
export function answerTexts(language: Language): AnswerTexts {
  return catalogues[language];
}
