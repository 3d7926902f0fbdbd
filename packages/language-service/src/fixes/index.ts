// One line per quick fix.
export { nearestName } from "./nearest-name.js";
export { ringAgainstRule } from "./ring-against-rule.js";
