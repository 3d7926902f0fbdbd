export { assumptionLines, curveLines, type ScenarioLanguage, scenarioTitle } from "./scenario-lines.js";
export { type HorizonTexts, horizonTexts } from "./words.js";
