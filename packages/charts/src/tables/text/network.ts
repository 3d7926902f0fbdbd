import type { Language } from "@kommuneradar/core";

const en = {
  technology: "technology",
  radars: "radars",
  ownRing: "own ring",
  withoutRing: "no ring",
  notRelevant: "not relevant",
  phasedOut: "phased out",
  agreement: "agreement",
  withEvidence: "with evidence",
  title: "A radar of radars",
  pool: "Workforces as one",
  who: "Who has it where",
  evidence: (count: number) => `evidence: ${count}`,
  over: (radars: number, technologies: number) =>
    `${technologies} ${technologies === 1 ? "technology" : "technologies"} over ${radars} ${radars === 1 ? "radar" : "radars"}.`,
  agreementMeans:
    "Agreement: 100 % where all radars with a recommendation have the same, 0 % where half of them say the innermost and half the outermost (Tastle & Wierman 2007).",
  earlier: (count: number) =>
    `${count} earlier ${count === 1 ? "edition" : "editions"} of these radars ${count === 1 ? "is" : "are"} not counted.`,
  categories: (names: string) => `Sorted into different categories: ${names}`,
  keptApart: (name: string, technologies: string, radars: string) =>
    `“${name}” is not taken for one technology (${technologies}): ${radars} has them apart.`,
  unmapped: (ring: string, radar: string, count: number) =>
    `The ring “${ring}” of ${radar} recommends nothing that the others do; ${count} ${count === 1 ? "technology stands" : "technologies stand"} there.`,
  more: (count: number) => `and ${count} more`,
  members: (files: number, municipalities: number) =>
    municipalities > 0
      ? `${files} ${files === 1 ? "file" : "files"}, ${municipalities} ${municipalities === 1 ? "municipality" : "municipalities"}.`
      : `${files} ${files === 1 ? "file" : "files"}.`,
  earlierFiles: (count: number) =>
    `${count} ${count === 1 ? "file" : "files"} of earlier years ${count === 1 ? "is" : "are"} not counted.`,
  years: (list: string) => `The files are not of one year: ${list}.`,
  yearFiles: (year: number | null, files: number) => `${year ?? "no year"} (${files})`,
  overridden: (codes: string) => `Values given in the call, for all members: ${codes}.`,
  ownMethods: (list: string) =>
    `One figure is counted in one way. The own estimates of some members count otherwise, which does not count here: ${list}.`,
  ofMapping: (method: string) => `mapping ${method}`,
  ofFallback: (filled: boolean): string => (filled ? "filled from the group" : "not filled from the group"),
  ofBridge: (bridged: boolean): string => (bridged ? "with the bridge" : "without the bridge"),
  ofOverrides: (count: number) => (count === 1 ? "1 value of its own" : `${count} values of its own`),
  ofProcesses: (count: number) => (count === 1 ? "1 work process" : `${count} work processes`),
  withheld: (limit: string, unit: string) =>
    `No figures are told: without one of the members the rest is ${limit} ${unit} or fewer.`,
  membersKnow:
    "Hidden too is what a member that takes its own rows away could find of the others' small cells.",
  twoMembers:
    "With two members each can find the other's figures above the limit by taking its own away: the limit protects small cells, not a member.",
  notThere: (path: string) => `${path} is neither a file nor a folder.`,
  notTaken: (file: string) =>
    `${file} is neither a radar, an estimate nor a workforce file, and is left out. Give radars, workforce files, or folders that hold them.`,
  nothing: (paths: string) =>
    `No radar and no workforce was found in ${paths}: files are called *.radar.yaml and *.workforce.csv, or have a column cube_rows.`,
  noRadars: (paths: string) =>
    `There is no radar in ${paths}: a picture (svg) is of radars, and workforces are not in it.`,
  noRadarsToLay: (paths: string) =>
    `There is no radar${paths === "" ? "" : ` in ${paths}`} to lay side by side.`,
  tooMany: (most: string) => `The folder holds more than ${most} entries: name the files.`,
  notCounted: "No workforce file counts: mend the errors above first.",
  tooLow: (least: string) =>
    `expected ${least} or more: what is pooled is passed on, and its owners have been promised as much`,
};

type NetworkTexts = typeof en;

const nb: NetworkTexts = {
  technology: "teknologi",
  radars: "radarer",
  ownRing: "egen anbefaling",
  withoutRing: "uten anbefaling",
  notRelevant: "ikke aktuell",
  phasedOut: "fases ut",
  agreement: "enighet",
  withEvidence: "med grunnlag",
  title: "En radar over radarer",
  pool: "Arbeidsstyrkene som én",
  who: "Hvem har den hvor",
  evidence: (count) => `grunnlag: ${count}`,
  over: (radars, technologies) =>
    `${technologies} ${technologies === 1 ? "teknologi" : "teknologier"} over ${radars} ${radars === 1 ? "radar" : "radarer"}.`,
  agreementMeans:
    "Enighet: 100 % der alle radarer med en anbefaling har den samme, 0 % der halvparten sier den innerste og halvparten den ytterste (Tastle & Wierman 2007).",
  earlier: (count) =>
    `${count} tidligere ${count === 1 ? "utgave" : "utgaver"} av disse radarene telles ikke.`,
  categories: (names) => `Sortert i ulike kategorier: ${names}`,
  keptApart: (name, technologies, radars) =>
    `«${name}» tas ikke for én teknologi (${technologies}): ${radars} har dem hver for seg.`,
  unmapped: (ring, radar, count) =>
    `Anbefalingen «${ring}» i ${radar} er ingen av de andres; ${count} ${count === 1 ? "teknologi" : "teknologier"} står der.`,
  more: (count) => `og ${count} til`,
  members: (files, municipalities) =>
    municipalities > 0
      ? `${files} ${files === 1 ? "fil" : "filer"}, ${municipalities} ${municipalities === 1 ? "kommune" : "kommuner"}.`
      : `${files} ${files === 1 ? "fil" : "filer"}.`,
  earlierFiles: (count) => `${count} ${count === 1 ? "fil" : "filer"} fra tidligere år telles ikke.`,
  years: (list) => `Filene er ikke fra samme år: ${list}.`,
  yearFiles: (year, files) => `${year ?? "uten år"} (${files})`,
  overridden: (codes) => `Verdier gitt i kallet, for alle medlemmer: ${codes}.`,
  ownMethods: (list) =>
    `Ett tall regnes på én måte. Estimatene til noen medlemmer regner på en annen, som ikke gjelder her: ${list}.`,
  ofMapping: (method) => `koblingsmetode ${method}`,
  ofFallback: (filled) => (filled ? "utfylt fra gruppe" : "ikke utfylt fra gruppe"),
  ofBridge: (bridged) => (bridged ? "med broen" : "uten broen"),
  ofOverrides: (count) => (count === 1 ? "1 egen verdi" : `${count} egne verdier`),
  ofProcesses: (count) => (count === 1 ? "1 arbeidsprosess" : `${count} arbeidsprosesser`),
  withheld: (limit, unit) =>
    `Ingen tall vises: uten ett av medlemmene er resten ${limit} ${unit} eller mindre.`,
  membersKnow:
    "Skjult er også det et medlem som trekker fra sine egne rader, kunne funnet av de andres små celler.",
  twoMembers:
    "Med to medlemmer kan hvert av dem finne den andres tall over grensen ved å trekke fra sine egne: grensen verner små celler, ikke et medlem.",
  notThere: (path) => `${path} er verken en fil eller en mappe.`,
  notTaken: (file) =>
    `${file} er verken en radar, et estimat eller en arbeidsstyrkefil, og er utelatt. Oppgi radarer, arbeidsstyrkefiler eller mapper med slike.`,
  nothing: (paths) =>
    `Fant verken radar eller arbeidsstyrke i ${paths}: Filene heter *.radar.yaml og *.workforce.csv, eller har en kolonne cube_rows.`,
  noRadars: (paths) =>
    `Det er ingen radar i ${paths}: et bilde (svg) er av radarer, og arbeidsstyrker er ikke i det.`,
  noRadarsToLay: (paths) => `Det er ingen radar${paths === "" ? "" : ` i ${paths}`} å legge side om side.`,
  tooMany: (most) => `Mappen har mer enn ${most} oppføringer: oppgi filene.`,
  notCounted: "Ingen arbeidsstyrkefil teller: Rett feilene over først.",
  tooLow: (least) =>
    `ventet ${least} eller mer: det som slås sammen, sendes videre, og eierne er lovet så mye`,
};

const nn: NetworkTexts = {
  technology: "teknologi",
  radars: "radarar",
  ownRing: "eiga tilråding",
  withoutRing: "utan tilråding",
  notRelevant: "ikkje aktuell",
  phasedOut: "fasast ut",
  agreement: "semje",
  withEvidence: "med grunnlag",
  title: "Ein radar over radarar",
  pool: "Arbeidsstyrkane som éin",
  who: "Kven har han kvar",
  evidence: (count) => `grunnlag: ${count}`,
  over: (radars, technologies) =>
    `${technologies} ${technologies === 1 ? "teknologi" : "teknologiar"} over ${radars} ${radars === 1 ? "radar" : "radarar"}.`,
  agreementMeans:
    "Semje: 100 % der alle radarar med ei tilråding har den same, 0 % der halvparten seier den inste og halvparten den ytste (Tastle & Wierman 2007).",
  earlier: (count) =>
    `${count} tidlegare ${count === 1 ? "utgåve" : "utgåver"} av desse radarane blir ikkje talde.`,
  categories: (names) => `Sorterte i ulike kategoriar: ${names}`,
  keptApart: (name, technologies, radars) =>
    `«${name}» blir ikkje teke for éin teknologi (${technologies}): ${radars} har dei kvar for seg.`,
  unmapped: (ring, radar, count) =>
    `Tilrådinga «${ring}» i ${radar} er inga av tilrådingane til dei andre; ${count} ${count === 1 ? "teknologi" : "teknologiar"} står der.`,
  more: (count) => `og ${count} til`,
  members: (files, municipalities) =>
    municipalities > 0
      ? `${files} ${files === 1 ? "fil" : "filer"}, ${municipalities} ${municipalities === 1 ? "kommune" : "kommunar"}.`
      : `${files} ${files === 1 ? "fil" : "filer"}.`,
  earlierFiles: (count) =>
    `${count} ${count === 1 ? "fil" : "filer"} frå tidlegare år ${count === 1 ? "blir ikkje teld" : "blir ikkje talde"}.`,
  years: (list) => `Filene er ikkje frå same år: ${list}.`,
  yearFiles: (year, files) => `${year ?? "utan år"} (${files})`,
  overridden: (codes) => `Verdiar gjevne i kallet, for alle medlemer: ${codes}.`,
  ownMethods: (list) =>
    `Eitt tal blir rekna på éin måte. Estimata til nokre medlemer reknar på ein annan, som ikkje gjeld her: ${list}.`,
  ofMapping: (method) => `koplingsmetode ${method}`,
  ofFallback: (filled) => (filled ? "utfylt frå gruppe" : "ikkje utfylt frå gruppe"),
  ofBridge: (bridged) => (bridged ? "med brua" : "utan brua"),
  ofOverrides: (count) => (count === 1 ? "1 eigen verdi" : `${count} eigne verdiar`),
  ofProcesses: (count) => (count === 1 ? "1 arbeidsprosess" : `${count} arbeidsprosessar`),
  withheld: (limit, unit) =>
    `Ingen tal blir viste: utan éin av medlemene er resten ${limit} ${unit} eller mindre.`,
  membersKnow:
    "Skjult er òg det ein medlem som trekkjer frå sine eigne rader, kunne ha funne av dei små cellene til dei andre.",
  twoMembers:
    "Med to medlemer kan kvar av dei finne tala til den andre over grensa ved å trekkje frå sine eigne: grensa vernar små celler, ikkje ein medlem.",
  notThere: (path) => `${path} er verken ei fil eller ei mappe.`,
  notTaken: (file) =>
    `${file} er verken ein radar, eit estimat eller ei arbeidsstyrkefil, og er utelaten. Gje opp radarar, arbeidsstyrkefiler eller mapper med slike.`,
  nothing: (paths) =>
    `Fann verken radar eller arbeidsstyrke i ${paths}: Filene heiter *.radar.yaml og *.workforce.csv, eller har ei kolonne cube_rows.`,
  noRadars: (paths) =>
    `Det er ingen radar i ${paths}: eit bilete (svg) er av radarar, og arbeidsstyrkar er ikkje i det.`,
  noRadarsToLay: (paths) => `Det er ingen radar${paths === "" ? "" : ` i ${paths}`} å leggje side om side.`,
  tooMany: (most) => `Mappa har meir enn ${most} oppføringar: oppgje filene.`,
  notCounted: "Inga arbeidsstyrkefil tel: Rett feila over først.",
  tooLow: (least) =>
    `venta ${least} eller meir: det som blir slått saman, blir sendt vidare, og eigarane er lova så mykje`,
};

const catalogues: Readonly<Record<Language, NetworkTexts>> = { nb, nn, en };

/** Words of a radar of radars and of pooled workforces, in a language. */
export function networkTexts(language: Language): NetworkTexts {
  return catalogues[language];
}
