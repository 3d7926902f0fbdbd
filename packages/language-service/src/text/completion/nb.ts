import type { CompletionWords } from "./words.js";

export const nb: CompletionWords = {
  required: "påkrevd",
  byRule: "følger av vurderingen",
  today: "i dag",
  reviewDue: (every) => `vurderingsdatoen + ${period(every)}`,
  period,
  uses: (count) => (count === 1 ? "brukt én gang" : `brukt ${count} ganger`),
  snippets: {
    radar: "Ny radar",
    category: "Ny kategori",
    technology: "Ny teknologi",
    assessment: "Vurdering av modenhet, forståelse og potensial",
    areaOfUse: "Nytt anvendelsesområde",
    evidence: "Ny dokumentasjon",
    override: "Ny overstyring",
    process: "Ny arbeidsprosess",
    project: "Nytt prosjekt",
    trial: "Nytt forsøk",
    benefit: "Ny gevinst",
    challenge: "Ny utfordring",
    platform: "Ny plattform",
    measure: "Nytt tiltak",
    consequence: "Ny konsekvens",
    scenario: "Nytt scenario",
  },
  blanks: {
    radar: "Teknologiradar",
    title: "Navn",
    grounds: "Begrunnelse",
    by: "Hvem",
    because: "Hvorfor denne verdien",
    benefit: "Hva som blir bedre",
    hypothesis: "Hva vi tror",
    learnt: "Hva vi lærte",
    indicator: "Hva det ses på",
    source: "Hvor tallet er fra",
  },
  dimensions: { sector: "Sektor", municipality: "Kommune", group: "Gruppe av kommuner" },
  rules: { report: "Rapportens regel", none: "Ingen regel: anbefalingene oppgis" },
};

function period({ count, unit }: Parameters<CompletionWords["period"]>[0]): string {
  if (unit === "years") return `${count} år`;
  return `${count} ${count === 1 ? "måned" : "måneder"}`;
}
