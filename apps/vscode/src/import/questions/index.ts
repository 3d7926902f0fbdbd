import { codes, level } from "./codes.js";
import { columns } from "./columns.js";
import { header } from "./header.js";
import { mapping } from "./mapping.js";
import { oneMunicipality, splitMunicipalities } from "./municipalities.js";
import type { Question } from "./question.js";
import { rows } from "./rows.js";
import { sheet } from "./sheet.js";
import { text } from "./text.js";
import { weight } from "./weight.js";
import { write } from "./write.js";

/** As they are listed: what can be done, what must be said first, and what may be changed. */
export const questions: readonly Question[] = [
  write,
  splitMunicipalities,
  level,
  mapping,
  sheet,
  columns,
  oneMunicipality,
  codes,
  weight,
  rows,
  header,
  text,
];
