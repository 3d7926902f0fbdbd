import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

const roles = {
  en: { code: "occupation codes", value: "values" },
  nb: { code: "yrkeskoder", value: "verdier" },
  nn: { code: "yrkeskodar", value: "verdiar" },
} as const;

export const scoreColumnMissing = defineRule({
  code: "score-column-missing",
  severity: "error",
  title: {
    en: "Score column not told apart",
    nb: "Kolonne i skårefil ikke funnet",
    nn: "Kolonne i skårefil ikkje funnen",
  },
  message: {
    en: ({ file, role, headers, found, wanted }) =>
      `${en.quote(file)} has ${found.length > 1 ? `several columns that may be the one of ${roles.en[role]}: ${en.all(found)}` : wanted === undefined ? `no column of ${roles.en[role]} that can be told` : `no column ${en.quote(wanted)}`}.${en.suggest({ nearest: undefined, allowed: found.length > 1 || headers.length === 0 ? [] : headers })} Write its header under ${en.quote(`columns.${role}`)}.`,
    nb: ({ file, role, headers, found, wanted }) =>
      `${nb.quote(file)} har ${found.length > 1 ? `flere kolonner som kan være den med ${roles.nb[role]}: ${nb.all(found)}` : wanted === undefined ? `ingen kolonne som kan kjennes igjen som ${roles.nb[role]}` : `ingen kolonne ${nb.quote(wanted)}`}.${nb.suggest({ nearest: undefined, allowed: found.length > 1 || headers.length === 0 ? [] : headers })} Skriv overskriften under ${nb.quote(`columns.${role}`)}.`,
    nn: ({ file, role, headers, found, wanted }) =>
      `${nn.quote(file)} har ${found.length > 1 ? `fleire kolonnar som kan vere den med ${roles.nn[role]}: ${nn.all(found)}` : wanted === undefined ? `ingen kolonne som kan kjennast att som ${roles.nn[role]}` : `ingen kolonne ${nn.quote(wanted)}`}.${nn.suggest({ nearest: undefined, allowed: found.length > 1 || headers.length === 0 ? [] : headers })} Skriv overskrifta under ${nn.quote(`columns.${role}`)}.`,
  },
  checkEstimate: (context) => scoreFaults("score-column-missing", context),
});
