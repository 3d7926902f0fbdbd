import type { CompletionWords } from "./words.js";

export const nn: CompletionWords = {
  required: "påkravd",
  byRule: "følgjer av vurderinga",
  today: "i dag",
  reviewDue: (every) => `vurderingsdatoen + ${period(every)}`,
  period,
  uses: (count) => (count === 1 ? "brukt éin gong" : `brukt ${count} gonger`),
  snippets: {
    radar: "Ny radar",
    category: "Ny kategori",
    technology: "Ny teknologi",
    assessment: "Vurdering av mognad, forståing og potensial",
    areaOfUse: "Nytt bruksområde",
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
    title: "Namn",
    grounds: "Grunngjeving",
    by: "Kven",
    because: "Kvifor denne verdien",
    benefit: "Kva som blir betre",
    hypothesis: "Kva vi trur",
    learnt: "Kva vi lærte",
    indicator: "Kva det blir sett på",
    source: "Kvar talet er frå",
  },
  dimensions: { sector: "Sektor", municipality: "Kommune", group: "Gruppe av kommunar" },
  rules: { report: "Regelen i rapporten", none: "Ingen regel: tilrådingane blir oppgjevne" },
};

function period({ count, unit }: Parameters<CompletionWords["period"]>[0]): string {
  if (unit === "years") return `${count} år`;
  return `${count} ${count === 1 ? "månad" : "månader"}`;
}
