import type { NameKind } from "../symbols/name-places.js";
import type { Site } from "../symbols/symbol-index.js";
import type { Asked } from "./asked.js";
import { mappingFileCard } from "./mapping-file.js";
import { occupationCard } from "./occupation.js";
import { municipalityCard, processCard, scoreSetCard, sectorCard } from "./places.js";
import { challengeCard, platformCard } from "./plan-cards.js";
import { categoryCard, ringCard, technologyCard } from "./radar-cards.js";
import { scoreFileCard } from "./score-file.js";

type Card = (asked: Asked, site: Site) => string | undefined;

/** What is shown of the thing that a name means, by kind of name. Markdown. */
export const cards: Readonly<Record<NameKind, Card | undefined>> = {
  technology: technologyCard,
  ring: ringCard,
  category: categoryCard,
  process: processCard,
  platform: platformCard,
  challenge: challengeCard,
  // Named nowhere but where they stand, with their titles beside them.
  project: undefined,
  measure: undefined,
  consequence: undefined,
  scenario: undefined,
  occupation: (asked, { occurrence }) => occupationCard(asked, occurrence.name),
  municipality: (asked, { occurrence }) => municipalityCard(asked, occurrence.name),
  sector: (asked, { occurrence }) => sectorCard(asked, occurrence.name),
  "score-set": (asked, site) => scoreFileCard(asked, site) ?? scoreSetCard(asked, site.occurrence.name),
  // The link on each says where it leads; of scores and mappings there is more to say.
  file: (asked, site) => scoreFileCard(asked, site) ?? mappingFileCard(asked, site),
  address: undefined,
};
