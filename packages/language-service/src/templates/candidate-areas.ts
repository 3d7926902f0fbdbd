/** A text in both languages of the templates. */
export interface Bilingual {
  readonly en: string;
  readonly nb: string;
}

export interface CandidateCategory {
  readonly id: string;
  readonly title: Bilingual;
  readonly crossCutting?: true;
}

export interface CandidateArea {
  readonly id: string;
  readonly category: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
}

/** Three categories by area of use and one that cuts across them; the division is ours. */
export const candidateCategories: readonly CandidateCategory[] = [
  { id: "work-processes", title: { en: "Work processes", nb: "Arbeidsprosesser" } },
  { id: "services", title: { en: "Services to residents", nb: "Tjenester til innbyggerne" } },
  { id: "infrastructure", title: { en: "Data and infrastructure", nb: "Data og infrastruktur" } },
  {
    id: "security",
    title: { en: "Security and privacy", nb: "Sikkerhet og personvern" },
    crossCutting: true,
  },
];

/** Ten candidate areas, chosen by us from what public municipal radars and reports name; none is assessed. */
export const candidateAreas: readonly CandidateArea[] = [
  {
    id: "rpa",
    category: "work-processes",
    title: { en: "Robotic process automation", nb: "Robotisert prosessautomatisering" },
    summary: {
      en: "Software robots do rule-based steps in the systems people use today.",
      nb: "Programvareroboter utfører regelstyrte oppgaver i fagsystemene som er der fra før.",
    },
  },
  {
    id: "ai",
    category: "work-processes",
    title: { en: "Artificial intelligence and machine learning", nb: "Kunstig intelligens og maskinlæring" },
    summary: {
      en: "Models that learn from data to predict, sort and suggest.",
      nb: "Modeller som lærer av data for å forutsi, sortere og foreslå.",
    },
  },
  {
    id: "blockchain",
    category: "work-processes",
    title: { en: "Blockchain", nb: "Blokkjede" },
    summary: {
      en: "A shared register that no single party can change alone.",
      nb: "Et delt register som ingen enkelt part kan endre alene.",
    },
  },
  {
    id: "chatbots",
    category: "services",
    title: { en: "Chatbots and language technology", nb: "Samtaleroboter og språkteknologi" },
    summary: {
      en: "Answers and guidance in writing and speech, at all hours.",
      nb: "Svar og veiledning i skrift og tale, hele døgnet.",
    },
  },
  {
    id: "vr-ar",
    category: "services",
    title: { en: "Virtual and augmented reality", nb: "Virtuell og utvidet virkelighet" },
    summary: {
      en: "Simulated surroundings for training, treatment and public participation.",
      nb: "Simulerte omgivelser til opplæring, behandling og medvirkning.",
    },
  },
  {
    id: "drones",
    category: "services",
    title: { en: "Drones and autonomous vehicles", nb: "Droner og autonome kjøretøy" },
    summary: {
      en: "Unmanned transport, inspection and surveying.",
      nb: "Ubemannet transport, inspeksjon og kartlegging.",
    },
  },
  {
    id: "iot",
    category: "infrastructure",
    title: { en: "Internet of things and sensors", nb: "Tingenes internett og sensorer" },
    summary: {
      en: "Connected sensors that measure and report by themselves.",
      nb: "Tilkoblede sensorer som måler og melder fra av seg selv.",
    },
  },
  {
    id: "cloud",
    category: "infrastructure",
    title: { en: "Cloud services", nb: "Skytjenester" },
    summary: {
      en: "Computing, storage and software rented over the network.",
      nb: "Regnekraft, lagring og programvare leid over nettet.",
    },
  },
  {
    id: "analytics",
    category: "infrastructure",
    title: { en: "Big data and analytics", nb: "Stordata og analyse" },
    summary: {
      en: "Insight from large and joined sets of data.",
      nb: "Innsikt fra store og sammenstilte datamengder.",
    },
  },
  {
    id: "security-privacy",
    category: "security",
    title: { en: "Security and privacy", nb: "Sikkerhet og personvern" },
    summary: {
      en: "Protection of information, systems and the people they concern.",
      nb: "Vern av informasjon, systemer og menneskene de angår.",
    },
  },
];
