import type { Choice } from "../types.js";
import { bridge } from "./bridge.js";
import { fallback } from "./fallback.js";
import { mapping } from "./mapping.js";
import { occupations } from "./occupations.js";
import { overrides } from "./overrides.js";
import { scores } from "./scores.js";
import { threshold } from "./threshold.js";

/** Every kind of choice that a total rests on. */
export const choices: readonly Choice[] = [
  occupations,
  mapping,
  scores,
  overrides,
  threshold,
  bridge,
  fallback,
];
