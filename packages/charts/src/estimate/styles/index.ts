import { baseStyles } from "./base.js";
import { besideStyles } from "./beside.js";
import { explanationStyles } from "./explanation.js";
import { figureStyles } from "./figures.js";
import { printStyles } from "./print.js";
import { sensitivityStyles } from "./sensitivity.js";
import { stackedStyles } from "./stacked.js";
import { tableStyles } from "./tables.js";
import { whereStyles } from "./where.js";

/** The estimate page's style sheet: only `kr-` classes, the theme's variables with fallbacks, no address. */
export const estimateStyles: string =
  baseStyles +
  figureStyles +
  tableStyles +
  besideStyles +
  whereStyles +
  sensitivityStyles +
  explanationStyles +
  stackedStyles +
  printStyles;
