/** What the keys of a radar file mean, in bokmål, beside the schema's English: path without list positions → text. */
export const radarKeys: Readonly<Record<string, string>> = {
  kommuneradar: "Filens type og versjon: radar/1",
  id: "Radarens id. Uten den gjelder filnavnet",
  title: "Radarens navn",
  edition: "Dato for en frosset utgave. Utelates i filen dere arbeider i",
  language: "Språket tekstene er skrevet på når ikke annet er sagt. Forvalg: nb",
  rule: "Hvordan anbefalingen følger av vurderingen: report (forvalg) eller none",
  rings: "2–8 anbefalinger (ringer), innenfra og ut. Forvalg: adopt, trial, assess, hold",
  "rings.id": "Anbefalingens id, slik teknologiene viser til den",
  "rings.title": "Anbefalingens navn",
  "rings.description": "Vilkåret for å stå i denne ringen",
  reviewEvery: "Hvor lenge en vurdering gjelder, for eksempel 12 months",
  categories: "2–8 kategorier, høyst to av dem tverrgående",
  "categories.id": "Kategoriens id, slik teknologiene viser til den",
  "categories.title": "Kategoriens navn",
  "categories.description": "Hva som hører hjemme i kategorien",
  "categories.crossCutting":
    "true: kategorien er tverrgående og tegnes som et belte gjennom alle de andre kategoriene",
  technologies: "Teknologiene i radaren",
  "technologies.id": "Fast id som andre teknologier, andre filer og historikken viser til",
  "technologies.title": "Teknologiområdets navn",
  "technologies.short": "1–5 tegn, til diagrammet",
  "technologies.aliases":
    "Tidligere id-er: teknologien har skiftet id, den er ikke fjernet og lagt til på nytt",
  "technologies.category": "Id-en til en av kategoriene",
  "technologies.ring": "Id-en til en av anbefalingene (ringene). Uten den følger anbefalingen av vurderingen",
  "technologies.ringBecause": "Hvorfor den oppgitte anbefalingen avviker fra regelen",
  "technologies.summary": "Én linje om teknologien",
  "technologies.description": "Beskrivelse, i Markdown",
  "technologies.assessment": "Vurdering: løsningsmodenhet, forståelse og potensial, med begrunnelse",
  "technologies.assessment.solutions":
    "Løsningsmodenhet: none (ingen), immature (umoden), ready (ferdig), robust (robust og ferdig)",
  "technologies.assessment.understanding":
    "Kommunens forståelse av anvendelsesområdene: unknown (ukjent), immature (umoden), clear (klar)",
  "technologies.assessment.potential":
    "Potensial: promising (lovende), demonstrated (demonstrert andre steder), validated (validert i aktuelle anvendelsesområder)",
  "technologies.assessment.date": "Datoen for vurderingen, ÅÅÅÅ-MM-DD",
  "technologies.assessment.by": "Hvem som har vurdert: en rolle eller en gruppe",
  "technologies.assessment.grounds": "Begrunnelse for løsningsmodenhet, forståelse og potensial",
  "technologies.assessment.evidence":
    "Dokumentasjonen vurderingen hviler på. Robuste løsninger krever minst én kilde",
  "technologies.assessment.evidence.title": "Hva dokumentasjonen er",
  "technologies.assessment.evidence.kind":
    "Type dokumentasjon: literature (litteratur), interview (intervju), project (prosjekt), trial (forsøk), other (annet)",
  "technologies.assessment.evidence.date": "Dokumentasjonens dato, ÅÅÅÅ-MM-DD",
  "technologies.assessment.evidence.url": "Åpen nettadresse",
  "technologies.assessment.reviewBy": "Gjennomgås innen denne datoen, der den avviker fra reviewEvery",
  "technologies.areasOfUse":
    "Anvendelsesområder: vurderingen der den avviker fra helheten, og yrkene som berøres",
  "technologies.areasOfUse.sector": "Sektoren anvendelsesområdet hører til",
  "technologies.areasOfUse.title": "Anvendelsesområdets navn",
  "technologies.areasOfUse.solutions":
    "Løsningsmodenhet: none (ingen), immature (umoden), ready (ferdig), robust (robust og ferdig)",
  "technologies.areasOfUse.understanding":
    "Kommunens forståelse av anvendelsesområdet: unknown (ukjent), immature (umoden), clear (klar)",
  "technologies.areasOfUse.potential":
    "Potensial: promising (lovende), demonstrated (demonstrert andre steder), validated (validert i aktuelle anvendelsesområder)",
  "technologies.areasOfUse.occupations": "Yrker som berøres: koder, eller begynnelsen av koder og *",
  "technologies.areasOfUse.processes": "Id-ene til arbeidsprosesser som berøres",
  "technologies.status":
    "active (aktiv, forvalg), eller utenfor ringene: not-relevant (ikke relevant), phased-out (fases ut)",
  "technologies.owner": "Hvem som holder denne teknologien oppdatert",
  "technologies.dependsOn": "Id-ene til teknologier eller plattformer denne er avhengig av",
  "technologies.relatesTo": "Id-ene til beslektede teknologier",
  "technologies.tags": "Frie ord å filtrere på",
  "technologies.links": "Mer å lese",
  "technologies.links.title": "Hva lenken fører til",
  "technologies.links.url": "Adresse",
};
