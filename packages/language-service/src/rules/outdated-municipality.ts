import type { ProblemData } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { writtenMunicipalities } from "../written-municipalities.js";

export const outdatedMunicipality = defineRule({
  code: "outdated-municipality",
  severity: "warning",
  title: { en: "Outdated municipality number", nb: "Utgått kommunenummer", nn: "Utgått kommunenummer" },
  message: {
    en: (data) =>
      `${en.quote(data.code)} was ${data.name} until ${data.until}. ${
        isSplit(data)
          ? `The municipality was split between ${en.all(named(data))}; write the one meant.`
          : `Today it is ${en.all(named(data))}.`
      }`,
    nb: (data) =>
      `${nb.quote(data.code)} var ${data.name} til og med ${data.until}. ${
        isSplit(data)
          ? `Kommunen ble delt mellom ${nb.all(named(data))}; skriv den som er ment.`
          : `I dag er det ${nb.all(named(data))}.`
      }`,
    nn: (data) =>
      `${nn.quote(data.code)} var ${data.name} til og med ${data.until}. ${
        isSplit(data)
          ? `Kommunen vart delt mellom ${nn.all(named(data))}; skriv den som er meint.`
          : `I dag er det ${nn.all(named(data))}.`
      }`,
  },
  *checkEstimate(context) {
    const { municipalities, formerMunicipalities } = context.reference;
    for (const { text: code, path } of writtenMunicipalities(context)) {
      const former = municipalities.has(code) ? undefined : formerMunicipalities.get(code);
      if (former === undefined) continue;
      const successors = former.successors.map((now) => ({
        code: now,
        name: municipalities.get(now)?.name ?? "",
      }));
      const { name, until } = former;
      yield { range: context.source.rangeOf(path), data: { code, name, until, successors } };
    }
  },
});

type Data = ProblemData["outdated-municipality"];

const isSplit = ({ successors }: Data) => successors.length > 1;

const named = ({ successors }: Data) => successors.map(({ code, name }) => `${code} ${name}`);
