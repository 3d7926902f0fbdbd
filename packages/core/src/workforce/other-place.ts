import type { ReferenceData } from "@kommuneradar/schema";

/**
 * What a number stands for that statistics write where a municipality's is expected: a county, all of Norway, Svalbard and
 * the sea (`outside`), or that no municipality is stated.
 */
export type OtherPlace = "county" | "country" | "outside" | "unstated";

/** Numbers of registers for people abroad, and for those of whom nothing is stated. */
const unstated = new Set(["9900", "9998", "9999"]);

/**
 * What a number that is no municipality's stands for; undefined for one that is or has been a municipality's, and for one
 * that stands for nothing that is known.
 */
export function otherPlace(
  code: string,
  { municipalities, formerMunicipalities }: Pick<ReferenceData, "municipalities" | "formerMunicipalities">,
): OtherPlace | undefined {
  if (!/^\d{1,4}$/.test(code) || municipalities.has(code) || formerMunicipalities.has(code)) return undefined;
  if (unstated.has(code)) return "unstated";
  if (/^0+$/.test(code)) return "country";
  if (/^2[123]\d\d$/.test(code)) return "outside";
  const county = /^(?:\d\d(?=00$)|\d{1,2}$)/.exec(code)?.[0].padStart(2, "0");
  if (county === undefined) return undefined;
  const isCounty = [municipalities, formerMunicipalities].some((known) =>
    [...known.keys()].some((municipality) => municipality.startsWith(county)),
  );
  return isCounty ? "county" : undefined;
}
