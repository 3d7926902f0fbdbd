export { type HorizonTexts, horizonTexts } from "./words.js";
