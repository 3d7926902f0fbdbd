// Apart from the document, so that who only reads a workforce loads nothing of what checks estimate files.

/** Classifications that a file may say its codes are of. */
export const classificationIds = ["styrk08", "isco08", "soc2010"] as const;
/** Methods that make one value of several source occupations; the first is the default. */
export const mappingIds = ["mean", "median", "min", "max", "whole-matches", "employment-weighted"] as const;
/** What the values of a score set of one’s own are; only `probability` may be read as shares of work. */
export const scoreKinds = ["probability", "ai-exposure", "index"] as const;
