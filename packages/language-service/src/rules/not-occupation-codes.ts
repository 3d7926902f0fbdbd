import { classificationTitle, formatShare } from "@kommuneradar/core";
import { defineRule } from "../rule.js";

export const notOccupationCodes = defineRule({
  code: "not-occupation-codes",
  severity: "error",
  title: { en: "No occupation codes", nb: "Ikke yrkeskoder", nn: "Ikkje yrkeskodar" },
  message: {
    en({ looksLike, share, rows, classification }) {
      const title = classificationTitle(classification);
      const part = `${formatShare(share, "en")} of the weight${rows === undefined ? "" : `, in ${rows} ${rows === 1 ? "row" : "rows"},`}`;
      return {
        "position-codes": `These look like position codes, not ${title}; ${part} gets no value. A number found in both means something else in each: add a column “styrk08” with the occupation of each position.`,
        "seven-digit-codes": `These look like the 7-digit occupation codes of the employers’ monthly report, not ${title}; ${part} gets no value. They build on STYRK-98; translate them with Statistics Norway’s correspondence table 426, never by their first four digits.`,
        other: `${part} has a code that is not in ${title}. Check that this is the right column and classification; the header or the estimate file can state another.`,
      }[looksLike];
    },
    nb({ looksLike, share, rows, classification }) {
      const title = classificationTitle(classification);
      const part = `${formatShare(share, "nb")} av vekten${rows === undefined ? "" : `, i ${rows} ${rows === 1 ? "rad" : "rader"},`}`;
      return {
        "position-codes": `Dette ser ut som stillingskoder, ikke ${title}; ${part} får ingen verdi. Et tall som finnes i begge, betyr noe annet i hver: legg til en kolonne «styrk08» med yrket for hver stilling.`,
        "seven-digit-codes": `Dette ser ut som de sjusifrede yrkeskodene i a-meldingen, ikke ${title}; ${part} får ingen verdi. De bygger på STYRK-98; oversett dem med SSBs korrespondansetabell 426, aldri ut fra de fire første sifrene.`,
        other: `${part} har en kode som ikke finnes i ${title}. Sjekk at dette er riktig kolonne og klassifikasjon; overskriften eller estimatfilen kan oppgi en annen.`,
      }[looksLike];
    },
    nn({ looksLike, share, rows, classification }) {
      const title = classificationTitle(classification);
      const part = `${formatShare(share, "nn")} av vekta${rows === undefined ? "" : `, i ${rows} ${rows === 1 ? "rad" : "rader"},`}`;
      return {
        "position-codes": `Dette ser ut som stillingskodar, ikkje ${title}; ${part} får ingen verdi. Eit tal som finst i begge, tyder noko anna i kvar: legg til ein kolonne «styrk08» med yrket for kvar stilling.`,
        "seven-digit-codes": `Dette ser ut som dei sjusifra yrkeskodane i a-meldinga, ikkje ${title}; ${part} får ingen verdi. Dei byggjer på STYRK-98; set dei om med korrespondansetabell 426 frå SSB, aldri ut frå dei fire første sifra.`,
        other: `${part} har ein kode som ikkje finst i ${title}. Sjekk at dette er rett kolonne og klassifikasjon; overskrifta eller estimatfila kan oppgje ein annan.`,
      }[looksLike];
    },
  },
});
