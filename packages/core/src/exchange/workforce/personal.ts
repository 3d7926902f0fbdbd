import { foldName } from "../../workforce/fold-name.js";
import { isNationalId } from "./national-id.js";

/** Why a column is taken to tell who somebody is. */
export type PersonalReason = "name" | "birth-number" | "birth-date" | "contact" | "employee-id";

const headers: Readonly<Record<PersonalReason, RegExp>> = {
  "birth-number":
    /^(?:fodselsnummer|fodselsnr|fnr|personnummer|personnr|dnummer|dnr|norskident|norskidentifikator|nationalid|ssn)/,
  "birth-date": /^(?:fodselsdato|fodtdato|fodt|dateofbirth|birthdate|dob)/,
  name: /^(?:(?:ansatt(?:es)?|tilsett(?:es)?|person|full|arbeidstakers?|medarbeiders?|leders?)?(?:navn|namn)(?:(?:pa)?(?:ansatt|tilsett|person))?|(?:employee|full)?name|medarbeider|ansatt|tilsett|(?:nærmeste|næraste)?(?:leder|leiar)|(?:kontakt|ansvarlig|ansvarleg|verge)person|parorende|verneombud|tillitsvalgt|tillitsvald)$|(?:for|etter|mellom)(?:navn|namn)|(?:first|last|sur|given|family)name/,
  contact: /^(?:epost|email|mail|telefon|tlf|mobil|phone|adresse|address|postadresse)/,
  "employee-id":
    /^(?:ansattnr|ansattnummer|ansattid|ressursnr|ressursnummer|lonnsnr|lonnsnummer|medarbeidernr|arbeidsforhold(?:ets?)?id|brukernavn|brukerid|userid|username|employeeid|employeenumber|personid)/,
};

/** What a header says of a person; undefined where it says nothing. `folded` as `foldName` makes it. */
export function personalHeader(header: string): PersonalReason | undefined {
  const folded = foldName(header).replaceAll("ø", "o");
  return (Object.keys(headers) as PersonalReason[]).find((reason) => headers[reason].test(folded));
}

/** What a cell says of a person: a birth number or D-number with right check digits, or an e-mail address. */
export function personalValue(cell: string): PersonalReason | undefined {
  if (isNationalId(cell)) return "birth-number";
  return cell.includes("@") && /[^\s@]+@[^\s@]+\.[^\s@]+/.test(cell) ? "contact" : undefined;
}
