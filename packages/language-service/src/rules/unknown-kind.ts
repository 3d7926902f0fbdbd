import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownKind = defineRule({
  code: "unknown-kind",
  severity: "error",
  title: { en: "Unknown kind", nb: "Ukjent filtype", nn: "Ukjend filtype" },
  message: {
    en: ({ found, allowed }) =>
      found === undefined
        ? `Nothing tells what kind of file this is. Begin a YAML file with “kommuneradar: …” and ${en.either(allowed)}, and a CSV file with a header.`
        : `${en.quote(found)} is not a kind of file. Write “kommuneradar:” and ${en.either(allowed)}.`,
    nb: ({ found, allowed }) =>
      found === undefined
        ? `Ingenting viser hva slags fil dette er. Begynn en YAML-fil med «kommuneradar: …» og ${nb.either(allowed)}, og en CSV-fil med en overskriftsrad.`
        : `${nb.quote(found)} er ikke en kjent filtype. Skriv «kommuneradar:» og ${nb.either(allowed)}.`,
    nn: ({ found, allowed }) =>
      found === undefined
        ? `Ingenting viser kva slags fil dette er. Begynn ei YAML-fil med «kommuneradar: …» og ${nn.either(allowed)}, og ei CSV-fil med ei overskriftsrad.`
        : `${nn.quote(found)} er ikkje ein kjend filtype. Skriv «kommuneradar:» og ${nn.either(allowed)}.`,
  },
});
