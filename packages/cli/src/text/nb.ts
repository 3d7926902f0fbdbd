import type { OwnTexts } from "./en.js";

export const nb: OwnTexts = {
  kinds: {
    radar: (entries) => `radar, ${entries} ${entries === 1 ? "teknologi" : "teknologier"}`,
    workforce: (entries) => `arbeidsstyrke, ${entries} ${entries === 1 ? "rad" : "rader"}`,
    estimate: (entries) => `estimat, ${entries} ${entries === 1 ? "arbeidsstyrkefil" : "arbeidsstyrkefiler"}`,
    projects: (entries) => `prosjekter, ${entries} ${entries === 1 ? "prosjekt" : "prosjekter"}`,
    plan: (entries) => `plan, ${entries} ${entries === 1 ? "oppføring" : "oppføringer"}`,
    mapping: (entries) => `nøkkel, ${entries} ${entries === 1 ? "kode" : "koder"}`,
    unknown: () => "ukjent filtype",
  },
  errors: (n) => `${n} feil`,
  warnings: (n) => `${n} ${n === 1 ? "advarsel" : "advarsler"}`,
  infos: (n) => `${n} ${n === 1 ? "opplysning" : "opplysninger"}`,
  nothingToCheck: (folder) =>
    `${folder} har ingen fil å sjekke: en radar, et estimat, prosjekter, en plan eller en arbeidsstyrkefil. Skjulte mapper og lenker ses det ikke i.`,
  folderUnreadable: (folder) =>
    `${folder}: Det går ikke an å se i mappen. Sjekk hvem som har tilgang til den.`,
  nothingUsable: "Ingen rader kunne brukes: det er ikke noe tall å vise.",
  wrote: (file) => `Skrev ${file}`,
  needsChromium: (format) =>
    `En ${format} tegnes av Chromium, og ingen ble funnet. Installer Chromium, Chrome eller Edge, eller oppgi en i variabelen CHROMIUM; svg og html trenger ingen.`,
  chromiumFailed: (reason) => `Chromium kunne ikke tegne bildet: ${reason}`,
  unknownOutput: (file, allowed) => `${file}: endelsen bestemmer formatet; den må være en av ${allowed}.`,
  notForKind: (option, file) => `${option} gjelder ikke for ${file}.`,
  notARadar: (file) => `${file} er ingen radarfil.`,
  outputIsRead: (file) => `${file} er en av filene dette lages av: skriv til en annen.`,
  cannotWrite: (file, reason) => `${file} kunne ikke skrives: ${reason}`,
  reading: (file, share) => `Leser ${file}: ${share}`,
  engineMissing: (engine, name, reason) =>
    `Motoren ${engine} er ikke installert ved siden av kommuneradar. Installer den med: npm install ${name} (eller bruk --engine stream). ${reason}`,
  engineFailed: (engine, file, reason) =>
    `${engine} kunne ikke lese ${file}; --engine stream sier hvilke linjer som er feil i en CSV-fil. ${reason}`,
  engineFromDisk: (engine, file) =>
    `${engine} leser filer fra disken selv; her leses ${file} fra en innsjekking, eller fra én mappe alene.`,
  noTableForSql: (file) =>
    `${file} har ingen overskrift med yrke og vekt, så det finnes ingen spørring for den. «kommuneradar check» sier hva som mangler.`,
  nameCutBySql: (engine, name, bytes) =>
    `${engine} kutter kolonnenavn etter ${bytes} byte, og da kjenner ingen igjen «${name}»: gi kolonnen et kortere navn.`,
  bothEncodings: (engine, file) =>
    `Noen linjer i ${file} er UTF-8 og noen Windows-1252. Det tar vår egen leser, men ikke ${engine}: lagre filen som UTF-8.`,
  sqlOfOneFile: "En spørring gjelder én arbeidsstyrkefil: oppgi én, eller en estimatfil som viser til én.",
  cubeOfOneFile: (file) =>
    `${file} viser til flere arbeidsstyrkefiler; en kube kan stå for én. Oppgi heller kuben under «workforce».`,
  notACube: (file, column) =>
    `${file} er ingen kube: den har ingen kolonne ${column}. --print-sql skriver spørringen som lager en.`,
  noFiles: "Oppgi en estimatfil eller arbeidsstyrkefiler, eller en kube med --from-cube.",
  badOption: (option, expected) => `${option}: ventet ${expected}.`,
  mixedInputs: "Oppgi enten én estimatfil eller arbeidsstyrkefiler, ikke begge deler.",
  unknownScores: (id, allowed) =>
    `--scores ${id}: skåresettet finnes ikke. Det finnes ${allowed}; en egen fil slutter på .csv.`,
  replacesSource: (file) => `${file} er filen som importeres; skriv til en annen.`,
  writeReasons: {
    noFolder: "mappen finnes ikke",
    permission: "du kan ikke skrive der",
    folder: "det er en mappe med det navnet",
    full: "disken er full",
  },
  allLeftOut: (file) => `Alle rader er utelatt, så det er ingen koder å føre opp: ${file} er ikke skrevet.`,
  noneUnmapped: (file) => `Ingen rad som teller, har en kode uten mål: ${file} er ikke skrevet.`,
  unmappedListed: (file) => `Alle koder uten mål er oppført fra før: Ingenting er skrevet til ${file}.`,
  estimateKept: (estimate) => `${estimate} fantes fra før og er beholdt.`,
  estimateReadsOther: (estimate, csv) =>
    `${estimate} fantes fra før og er beholdt, men leser ikke ${csv}: Tallene gjelder andre data. Skriv til et annet navn, eller oppgi ${csv} under «workforce».`,
  nextEstimate: (file) => `Neste: kommuneradar estimate ${file}`,
  fileExists: (file) => `${file} finnes allerede; --force erstatter den.`,
  estimateTitle: (name) => `Estimat for ${name}`,
  needsOutput: "Si hvor det skal skrives, med -o; eller --dry-run for ikke å skrive noe.",
  cannotDraw: (file) => `${file} har feil; ingenting ble skrevet.`,
};
