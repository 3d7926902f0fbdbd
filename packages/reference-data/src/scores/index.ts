import type { ScoreSet } from "@kommuneradar/schema";
import { eloundouGpt42024 } from "./eloundou-gpt4-2024.js";
import { eloundouGpt4Alpha2024 } from "./eloundou-gpt4-alpha-2024.js";
import { eloundouGpt4Gamma2024 } from "./eloundou-gpt4-gamma-2024.js";
import { eloundouHuman2024 } from "./eloundou-human-2024.js";
import { eloundouHumanAlpha2024 } from "./eloundou-human-alpha-2024.js";
import { eloundouHumanGamma2024 } from "./eloundou-human-gamma-2024.js";
import { freyOsborne2017 } from "./frey-osborne-2017.js";
import { ilo2023 } from "./ilo-2023.js";
import { ilo2025 } from "./ilo-2025.js";
import { microsoft2025 } from "./microsoft-2025.js";
import { nestaSml2020 } from "./nesta-sml-2020.js";

/** Every score set, in the order they are offered; the first is the default. */
export const allScoreSets: readonly ScoreSet[] = [
  freyOsborne2017,
  nestaSml2020,
  ilo2023,
  ilo2025,
  eloundouGpt4Alpha2024,
  eloundouGpt42024,
  eloundouGpt4Gamma2024,
  eloundouHumanAlpha2024,
  eloundouHuman2024,
  eloundouHumanGamma2024,
  microsoft2025,
];
