/** What the keys of a radar file mean, in nynorsk: the same keys as in bokmål. */
export const radarKeysInNynorsk: Readonly<Record<string, string>> = {
  kommuneradar: "Type og versjon av fila: radar/1",
  id: "Id-en til radaren. Utan han gjeld filnamnet",
  title: "Namnet på radaren",
  edition: "Dato for ei frosen utgåve. Blir utelaten i fila de arbeider i",
  language: "Språket tekstane er skrivne på når ikkje anna er sagt. Førehandsval: nb",
  rule: "Korleis tilrådinga følgjer av vurderinga: report (førehandsval) eller none",
  rings: "2–8 tilrådingar (ringar), innanfrå og ut. Førehandsval: adopt, trial, assess, hold",
  "rings.id": "Id-en til tilrådinga, slik teknologiane viser til henne",
  "rings.title": "Namnet på tilrådinga",
  "rings.description": "Vilkåret for å stå i denne ringen",
  reviewEvery: "Kor lenge ei vurdering gjeld, til dømes 12 months",
  categories: "2–8 kategoriar, høgst to av dei tverrgåande",
  "categories.id": "Id-en til kategorien, slik teknologiane viser til han",
  "categories.title": "Namnet på kategorien",
  "categories.description": "Kva som høyrer heime i kategorien",
  "categories.crossCutting":
    "true: kategorien er tverrgåande og blir teikna som eit belte gjennom alle dei andre kategoriane",
  technologies: "Teknologiane i radaren",
  "technologies.id": "Fast id som andre teknologiar, andre filer og historikken viser til",
  "technologies.title": "Namnet på teknologiområdet",
  "technologies.short": "1–5 teikn, til diagrammet",
  "technologies.aliases":
    "Tidlegare id-ar: teknologien har skift id, han er ikkje fjerna og lagd til på nytt",
  "technologies.category": "Id-en til ein av kategoriane",
  "technologies.ring": "Id-en til ei av tilrådingane (ringane). Utan han følgjer tilrådinga av vurderinga",
  "technologies.ringBecause": "Kvifor tilrådinga som er oppgjeven, avvik frå regelen",
  "technologies.summary": "Éi linje om teknologien",
  "technologies.description": "Skildring, i Markdown",
  "technologies.assessment": "Vurdering: løysingsmognad, forståing og potensial, med grunngjeving",
  "technologies.assessment.solutions":
    "Løysingsmognad: none (ingen), immature (umogen), ready (ferdig), robust (robust og ferdig)",
  "technologies.assessment.understanding":
    "Forståinga kommunen har av bruksområda: unknown (ukjend), immature (umogen), clear (klar)",
  "technologies.assessment.potential":
    "Potensial: promising (lovande), demonstrated (demonstrert andre stader), validated (validert i aktuelle bruksområde)",
  "technologies.assessment.date": "Datoen for vurderinga, ÅÅÅÅ-MM-DD",
  "technologies.assessment.by": "Kven som har vurdert: ei rolle eller ei gruppe",
  "technologies.assessment.grounds": "Grunngjeving for løysingsmognad, forståing og potensial",
  "technologies.assessment.evidence":
    "Dokumentasjonen vurderinga kviler på. Robuste løysingar krev minst éi kjelde",
  "technologies.assessment.evidence.title": "Kva dokumentasjonen er",
  "technologies.assessment.evidence.kind":
    "Type dokumentasjon: literature (litteratur), interview (intervju), project (prosjekt), trial (forsøk), other (anna)",
  "technologies.assessment.evidence.date": "Datoen for dokumentasjonen, ÅÅÅÅ-MM-DD",
  "technologies.assessment.evidence.url": "Open nettadresse",
  "technologies.assessment.reviewBy": "Skal gåast gjennom innan denne datoen, der han avvik frå reviewEvery",
  "technologies.areasOfUse":
    "Bruksområde: vurderinga der ho avvik frå heilskapen, og yrka som blir rørte ved",
  "technologies.areasOfUse.sector": "Sektoren bruksområdet høyrer til",
  "technologies.areasOfUse.title": "Namnet på bruksområdet",
  "technologies.areasOfUse.solutions":
    "Løysingsmognad: none (ingen), immature (umogen), ready (ferdig), robust (robust og ferdig)",
  "technologies.areasOfUse.understanding":
    "Forståinga kommunen har av bruksområdet: unknown (ukjend), immature (umogen), clear (klar)",
  "technologies.areasOfUse.potential":
    "Potensial: promising (lovande), demonstrated (demonstrert andre stader), validated (validert i aktuelle bruksområde)",
  "technologies.areasOfUse.occupations": "Yrke som blir rørte ved: kodar, eller starten av kodar og *",
  "technologies.areasOfUse.processes": "Id-ane til arbeidsprosessar som blir rørte ved",
  "technologies.status":
    "active (aktiv, førehandsval), eller utanfor ringane: not-relevant (ikkje relevant), phased-out (fasast ut)",
  "technologies.owner": "Kven som held denne teknologien oppdatert",
  "technologies.dependsOn": "Id-ane til teknologiar eller plattformer denne er avhengig av",
  "technologies.relatesTo": "Id-ane til nærskylde teknologiar",
  "technologies.tags": "Frie ord å filtrere på",
  "technologies.links": "Meir å lese",
  "technologies.links.title": "Kva lenkja fører til",
  "technologies.links.url": "Adresse",
};
