/** Codes 9901–9999 belong to no municipality: they are for samples. */
export function isFictional(code: string): boolean {
  return code.startsWith("99") && /^99\d\d$/.test(code) && code !== "9900";
}
