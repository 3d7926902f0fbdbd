import type { OwnTexts } from "./en.js";

export const nn: OwnTexts = {
  kinds: {
    radar: (entries) => `radar, ${entries} ${entries === 1 ? "teknologi" : "teknologiar"}`,
    workforce: (entries) => `arbeidsstyrke, ${entries} ${entries === 1 ? "rad" : "rader"}`,
    estimate: (entries) => `estimat, ${entries} ${entries === 1 ? "arbeidsstyrkefil" : "arbeidsstyrkefiler"}`,
    projects: (entries) => `prosjekt, ${entries} prosjekt`,
    plan: (entries) => `plan, ${entries} ${entries === 1 ? "oppføring" : "oppføringar"}`,
    mapping: (entries) => `nøkkel, ${entries} ${entries === 1 ? "kode" : "kodar"}`,
    unknown: () => "ukjend filtype",
  },
  errors: (n) => `${n} feil`,
  warnings: (n) => `${n} ${n === 1 ? "åtvaring" : "åtvaringar"}`,
  infos: (n) => `${n} ${n === 1 ? "opplysning" : "opplysningar"}`,
  nothingToCheck: (folder) =>
    `${folder} har inga fil å sjekke: ein radar, eit estimat, prosjekt, ein plan eller ei arbeidsstyrkefil. Skjulte mapper og lenker blir det ikkje sett i.`,
  folderUnreadable: (folder) =>
    `${folder}: Det går ikkje an å sjå i mappa. Sjekk kven som har tilgang til ho.`,
  nothingUsable: "Ingen rader kunne brukast: det er ikkje noko tal å vise.",
  wrote: (file) => `Skreiv ${file}`,
  needsChromium: (format) =>
    `Ei ${format} blir teikna av Chromium, og ingen vart funnen. Installer Chromium, Chrome eller Edge, eller oppgje ein i variabelen CHROMIUM; svg og html treng ingen.`,
  chromiumFailed: (reason) => `Chromium kunne ikkje teikne biletet: ${reason}`,
  unknownOutput: (file, allowed) => `${file}: endinga avgjer formatet; ho må vere ei av ${allowed}.`,
  notForKind: (option, file) => `${option} gjeld ikkje for ${file}.`,
  notARadar: (file) => `${file} er inga radarfil.`,
  outputIsRead: (file) => `${file} er ei av filene dette blir laga av: skriv til ei anna.`,
  cannotWrite: (file, reason) => `${file} kunne ikkje skrivast: ${reason}`,
  reading: (file, share) => `Les ${file}: ${share}`,
  engineMissing: (engine, name, reason) =>
    `Motoren ${engine} er ikkje installert ved sida av kommuneradar. Installer han med: npm install ${name} (eller bruk --engine stream). ${reason}`,
  engineFailed: (engine, file, reason) =>
    `${engine} kunne ikkje lese ${file}; --engine stream seier kva linjer som er feil i ei CSV-fil. ${reason}`,
  engineFromDisk: (engine, file) =>
    `${engine} les filer frå disken sjølv; her blir ${file} lesen frå ei innsjekking, eller frå éi mappe åleine.`,
  noTableForSql: (file) =>
    `${file} har inga overskrift med yrke og vekt, så det finst inga spørjing for ho. «kommuneradar check» seier kva som manglar.`,
  nameCutBySql: (engine, name, bytes) =>
    `${engine} kuttar kolonnenamn etter ${bytes} byte, og då kjenner ingen att «${name}»: gje kolonnen eit kortare namn.`,
  bothEncodings: (engine, file) =>
    `Nokre linjer i ${file} er UTF-8 og nokre Windows-1252. Det tek vår eigen lesar, men ikkje ${engine}: lagre fila som UTF-8.`,
  sqlOfOneFile: "Ei spørjing gjeld éi arbeidsstyrkefil: oppgje éi, eller ei estimatfil som viser til éi.",
  cubeOfOneFile: (file) =>
    `${file} viser til fleire arbeidsstyrkefiler; ein kube kan stå for éi. Oppgje heller kuben under «workforce».`,
  notACube: (file, column) =>
    `${file} er ingen kube: han har ingen kolonne ${column}. --print-sql skriv spørjinga som lagar ein.`,
  noFiles: "Oppgje ei estimatfil eller arbeidsstyrkefiler, eller ein kube med --from-cube.",
  badOption: (option, expected) => `${option}: venta ${expected}.`,
  mixedInputs: "Oppgje anten éi estimatfil eller arbeidsstyrkefiler, ikkje begge delar.",
  unknownScores: (id, allowed) =>
    `--scores ${id}: skåresettet finst ikkje. Det finst ${allowed}; ei eiga fil sluttar på .csv.`,
  replacesSource: (file) => `${file} er fila som blir importert; skriv til ei anna.`,
  writeReasons: {
    noFolder: "mappa finst ikkje",
    permission: "du kan ikkje skrive der",
    folder: "det er ei mappe med det namnet",
    full: "disken er full",
  },
  allLeftOut: (file) => `Alle rader er utelatne, så det er ingen kodar å føre opp: ${file} er ikkje skriven.`,
  noneUnmapped: (file) => `Inga rad som tel, har ein kode utan mål: ${file} er ikkje skriven.`,
  unmappedListed: (file) => `Alle kodar utan mål er førte opp frå før: Ingenting er skrive til ${file}.`,
  estimateKept: (estimate) => `${estimate} fanst frå før og er halden.`,
  estimateReadsOther: (estimate, csv) =>
    `${estimate} fanst frå før og er halden, men les ikkje ${csv}: Tala gjeld andre data. Skriv til eit anna namn, eller oppgi ${csv} under «workforce».`,
  nextEstimate: (file) => `Neste: kommuneradar estimate ${file}`,
  fileExists: (file) => `${file} finst alt; --force erstattar ho.`,
  estimateTitle: (name) => `Estimat for ${name}`,
  needsOutput: "Sei kvar det skal skrivast, med -o; eller --dry-run for ikkje å skrive noko.",
  cannotDraw: (file) => `${file} har feil; ingenting vart skrive.`,
};
