/**
 * Codes 9901–9999 belong to no municipality: they are for samples. 9998 and 9999 too, by which registers mean that none is
 * stated: the range is the format's, and `not-a-municipality` says where one of them makes a sample of a real file.
 */
export function isFictional(code: string): boolean {
  return code.startsWith("99") && /^99\d\d$/.test(code) && code !== "9900";
}
