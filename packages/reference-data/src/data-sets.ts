import { isco08Source } from "./classifications/isco08.js";
import { soc2010Source } from "./classifications/soc2010.js";
import { styrk08Source } from "./classifications/styrk08.js";
import { soc2010Isco08Source } from "./crosswalks/soc2010-isco08.js";
import { soc2010Soc2018Source } from "./crosswalks/soc2010-soc2018.js";
import { styrk08Isco08Source } from "./crosswalks/styrk08-isco08.js";
import type { DataSet } from "./data-set.js";
import { usOes2010Source } from "./employment/us-oes-2010.js";
import { formerMunicipalitiesSource } from "./municipal/former-municipalities.js";
import { municipalities2024Source } from "./municipal/municipalities.js";
import { eloundouGpt42024Source } from "./scores/eloundou-gpt4-2024.js";
import { eloundouGpt4Alpha2024Source } from "./scores/eloundou-gpt4-alpha-2024.js";
import { eloundouGpt4Gamma2024Source } from "./scores/eloundou-gpt4-gamma-2024.js";
import { eloundouHuman2024Source } from "./scores/eloundou-human-2024.js";
import { eloundouHumanAlpha2024Source } from "./scores/eloundou-human-alpha-2024.js";
import { eloundouHumanGamma2024Source } from "./scores/eloundou-human-gamma-2024.js";
import { freyOsborne2017Source } from "./scores/frey-osborne-2017.js";
import { ilo2023Source } from "./scores/ilo-2023.js";
import { ilo2025Source } from "./scores/ilo-2025.js";
import { microsoft2025Source } from "./scores/microsoft-2025.js";
import { nestaSml2020Source } from "./scores/nesta-sml-2020.js";

/** Every data set of the package with its source, year and licence. */
export const dataSets: readonly DataSet[] = [
  freyOsborne2017Source,
  nestaSml2020Source,
  ilo2023Source,
  ilo2025Source,
  eloundouGpt4Alpha2024Source,
  eloundouGpt42024Source,
  eloundouGpt4Gamma2024Source,
  eloundouHumanAlpha2024Source,
  eloundouHuman2024Source,
  eloundouHumanGamma2024Source,
  microsoft2025Source,
  soc2010Isco08Source,
  soc2010Soc2018Source,
  styrk08Isco08Source,
  styrk08Source,
  isco08Source,
  soc2010Source,
  usOes2010Source,
  municipalities2024Source,
  formerMunicipalitiesSource,
];
