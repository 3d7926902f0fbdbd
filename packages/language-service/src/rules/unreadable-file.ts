import { defineRule } from "../rule.js";

const en = {
  missing: "There is no such file. Check the path.",
  binary: "This is not a text file. Expected YAML or CSV.",
  encoding: "The text is neither UTF-8 nor Windows-1252. Save the file as UTF-8.",
  "not-utf8": "The text is not UTF-8. Save the file as UTF-8.",
  folder: "This is a folder. Name a file in it.",
  permission: "The file may not be read. Check who has access to it.",
};

const nb: typeof en = {
  missing: "Filen finnes ikke. Sjekk stien.",
  binary: "Dette er ikke en tekstfil. Ventet YAML eller CSV.",
  encoding: "Teksten er verken UTF-8 eller Windows-1252. Lagre filen som UTF-8.",
  "not-utf8": "Teksten er ikke UTF-8. Lagre filen som UTF-8.",
  folder: "Dette er en mappe. Oppgi en fil i den.",
  permission: "Filen kan ikke leses. Sjekk hvem som har tilgang til den.",
};

const nn: typeof en = {
  missing: "Fila finst ikkje. Sjekk stien.",
  binary: "Dette er ikkje ei tekstfil. Venta YAML eller CSV.",
  encoding: "Teksten er verken UTF-8 eller Windows-1252. Lagre fila som UTF-8.",
  "not-utf8": "Teksten er ikkje UTF-8. Lagre fila som UTF-8.",
  folder: "Dette er ei mappe. Oppgje ei fil i mappa.",
  permission: "Fila kan ikkje lesast. Sjekk kven som har tilgang til ho.",
};

export const unreadableFile = defineRule({
  code: "unreadable-file",
  severity: "error",
  title: { en: "Unreadable file", nb: "Filen kan ikke leses", nn: "Fila kan ikkje lesast" },
  message: { en: ({ reason }) => en[reason], nb: ({ reason }) => nb[reason], nn: ({ reason }) => nn[reason] },
});
