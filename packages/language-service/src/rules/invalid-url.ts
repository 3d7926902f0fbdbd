import { addressFault } from "../address.js";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { lengthAt, textAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "invalid-url": {
      readonly url: string;
      /** `no-scheme`: only `https://` is lacking · `relative`: a path · `scheme`: of another kind · `malformed`. */
      readonly reason: "no-scheme" | "relative" | "scheme" | "malformed";
    };
  }
}

const mend = {
  "no-scheme": {
    en: "Begin it with “https://”.",
    nb: "Begynn den med «https://».",
    nn: "Begynn ho med «https://».",
  },
  relative: {
    en: "A path leads nowhere from a published radar; write the whole address, from “https://” on.",
    nb: "En sti leder ingen steder fra en publisert radar; skriv hele adressen, fra «https://» av.",
    nn: "Ein sti fører ingen stad frå ein publisert radar; skriv heile adressa, frå «https://» av.",
  },
  scheme: {
    en: "Only “https:”, “http:” and “mailto:” can be followed.",
    nb: "Bare «https:», «http:» og «mailto:» kan følges.",
    nn: "Berre «https:», «http:» og «mailto:» kan følgjast.",
  },
  malformed: {
    en: "Write the whole address without blanks, such as “https://example.org/report”.",
    nb: "Skriv hele adressen uten mellomrom, for eksempel «https://example.org/rapport».",
    nn: "Skriv heile adressa utan mellomrom, til dømes «https://example.org/rapport».",
  },
};

export const invalidUrl = defineRule({
  code: "invalid-url",
  severity: "warning",
  title: { en: "Address that cannot be opened", nb: "Ugyldig adresse", nn: "Ugyldig adresse" },
  message: {
    en: ({ url, reason }) => `${en.quote(url)} is not an address that can be opened. ${mend[reason].en}`,
    nb: ({ url, reason }) => `${nb.quote(url)} er ikke en adresse som kan åpnes. ${mend[reason].nb}`,
    nn: ({ url, reason }) => `${nn.quote(url)} er ikkje ei adresse som kan opnast. ${mend[reason].nn}`,
  },
  *checkNames({ source, references }) {
    for (const { name: url, path } of references("address")) {
      const reason = addressFault(url);
      if (reason !== undefined) yield { range: source.rangeOf(path), data: { url, reason } };
    }
  },
  *checkRadar({ radar, source, rangeOf }) {
    const isFaulty = ({ url = "" }: { readonly url?: string }) =>
      url !== "" && addressFault(url) !== undefined;
    for (const { links, assessment, index } of radar.technologies) {
      if (!links.some(isFaulty) && !assessment?.evidence.some(isFaulty)) continue;
      const entry = ["technologies", index];
      for (const list of [
        [...entry, "links"],
        [...entry, "assessment", "evidence"],
      ]) {
        const isLinks = list.at(-1) === "links";
        for (let item = 0; item < lengthAt(source, list); item++) {
          // A link may be an address alone; evidence that is a line of text is its title.
          for (const path of [[...list, item, "url"], ...(isLinks ? [[...list, item]] : [])]) {
            const url = textAt(source, path);
            const reason = url === undefined || url === "" ? undefined : addressFault(url);
            if (url !== undefined && reason !== undefined)
              yield { range: rangeOf(path), data: { url, reason } };
          }
        }
      }
    }
  },
});
