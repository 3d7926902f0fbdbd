/** How ids, codes and periods are written. A fault against one of these can be named by what was asked for. */
export const patterns = {
  /** Lower-case words joined by hyphens; Norwegian letters are letters. */
  id: /^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/,
  /** STYRK-08 and ISCO-08 have 2–4 digits, SOC-2010 `15-1132`. */
  occupationCode: /^[0-9][0-9-]*$/,
  /** A code, or the start of one and `*`. */
  occupationPrefix: /^[0-9][0-9-]*\*?$/,
  municipalityCode: /^\d{4}$/,
  /** Something but blanks. */
  written: /\S/,
  period: /^[1-9]\d{0,2} (month|months|year|years)$/,
} as const;
