import { type OtherPlace, otherPlace } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { writtenMunicipalities } from "../written-municipalities.js";

const places = {
  en: {
    county: "It stands for a county",
    country: "It stands for all of Norway",
    outside: "Statistics use it for Svalbard, Jan Mayen or the continental shelf",
    unstated: "Registers use it for what is abroad or not stated",
  },
  nb: {
    county: "Det står for et fylke",
    country: "Det står for hele landet",
    outside: "Statistikken bruker det om Svalbard, Jan Mayen eller kontinentalsokkelen",
    unstated: "Registre bruker det om det som er i utlandet eller uoppgitt",
  },
  nn: {
    county: "Det står for eit fylke",
    country: "Det står for heile landet",
    outside: "Statistikken bruker det om Svalbard, Jan Mayen eller kontinentalsokkelen",
    unstated: "Register bruker det om det som er i utlandet eller ikkje oppgjeve",
  },
} as const satisfies Record<string, Record<OtherPlace, string>>;

/** 9901 and upwards mark all they stand in as sample data, whatever they are meant as. */
const isSample = (code: string) => code > "9900";

export const notAMunicipality = defineRule({
  code: "not-a-municipality",
  severity: "warning",
  title: {
    en: "Number that is no municipality's",
    nb: "Nummer som ikke er en kommunes",
    nn: "Nummer som ikkje er til ein kommune",
  },
  message: {
    en: ({ code, place }) =>
      `${en.quote(code)} is no municipality's number. ${places.en[place]}${isSample(code) ? ", and as every number from 9901 it marks the data as a sample" : ""}. Write the municipality's four digits, or nothing where there is none.`,
    nb: ({ code, place }) =>
      `${nb.quote(code)} er ikke nummeret til en kommune. ${places.nb[place]}${isSample(code) ? ", og som alle numre fra 9901 merker det dataene som eksempeldata" : ""}. Skriv kommunens fire sifre, eller la cellen stå tom der det ikke er noen.`,
    nn: ({ code, place }) =>
      `${nn.quote(code)} er ikkje nummeret til ein kommune. ${places.nn[place]}${isSample(code) ? ", og som alle nummer frå 9901 merkjer det dataa som eksempeldata" : ""}. Skriv dei fire sifra til kommunen, eller lat cella stå tom der det ikkje er nokon.`,
  },
  *checkEstimate(context) {
    for (const { text: code, path } of writtenMunicipalities(context)) {
      const place = otherPlace(code, context.reference);
      if (place !== undefined) yield { range: context.source.rangeOf(path), data: { code, place } };
    }
  },
});
