const marks = /\p{Mark}+/gu;
const separators = /[\s_\-–./]+/gu;

/**
 * A name as it is compared: without case, accents, blanks and separators, so that `Årsverk`, `arsverk` and
 * `ÅRSVERK ` are one name, and so are `STYRK-08` and `styrk08`.
 */
export function foldName(name: string): string {
  return name.normalize("NFD").replace(marks, "").toLowerCase().replace(separators, "");
}
