import type { ProblemData } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

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
});

type Data = ProblemData["outdated-municipality"];

const isSplit = ({ successors }: Data) => successors.length > 1;

const named = ({ successors }: Data) => successors.map(({ code, name }) => `${code} ${name}`);
