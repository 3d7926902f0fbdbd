import { defineRule } from "../rule.js";

const en = {
  aliases: "The file repeats itself through too many YAML aliases. Write the values out.",
  depth: "The file is nested too deeply to be read. Check the indentation.",
  size: "The file is too large to be read. Split it into several.",
};

const nb: typeof en = {
  aliases: "Filen gjentar seg selv gjennom for mange YAML-alias. Skriv ut verdiene.",
  depth: "Filen har for mange nivåer til å kunne leses. Sjekk innrykkene.",
  size: "Filen er for stor til å kunne leses. Del den i flere.",
};

const nn: typeof en = {
  aliases: "Fila tek opp att seg sjølv gjennom for mange YAML-alias. Skriv ut verdiane.",
  depth: "Fila har for mange nivå til å kunne lesast. Sjekk innrykka.",
  size: "Fila er for stor til å kunne lesast. Del ho i fleire.",
};

export const yamlLimit = defineRule({
  code: "yaml-limit",
  severity: "error",
  title: { en: "YAML beyond the limits", nb: "For stort eller for dypt", nn: "For stort eller for djupt" },
  message: { en: ({ limit }) => en[limit], nb: ({ limit }) => nb[limit], nn: ({ limit }) => nn[limit] },
});
