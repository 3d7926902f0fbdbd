import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const wrongEncoding = defineRule({
  code: "wrong-encoding",
  severity: "error",
  title: { en: "Wrong encoding", nb: "Feil tegnkoding", nn: "Feil teiknkoding" },
  message: {
    en: ({ value, replaced }) =>
      `The letters of ${en.quote(value)} came out wrong: the file was opened in another encoding than it is written in. ${
        replaced
          ? "Open it again as Windows-1252 (in VS Code: Reopen with Encoding), and do not save it before."
          : "Open it again as UTF-8 (in VS Code: Reopen with Encoding), or export it anew as UTF-8."
      }`,
    nb: ({ value, replaced }) =>
      `Bokstavene i ${nb.quote(value)} er blitt feil: filen er åpnet med en annen tegnkoding enn den er skrevet med. ${
        replaced
          ? "Åpne den på nytt som Windows-1252 (i VS Code: tegnkodingen på statuslinjen), og ikke lagre den før det."
          : "Åpne den på nytt som UTF-8 (i VS Code: tegnkodingen på statuslinjen), eller eksporter den på nytt som UTF-8."
      }`,
    nn: ({ value, replaced }) =>
      `Bokstavane i ${nn.quote(value)} har vorte feil: fila er opna med ei anna teiknkoding enn ho er skriven med. ${
        replaced
          ? "Opne ho på nytt som Windows-1252 (i VS Code: teiknkodinga på statuslinja), og ikkje lagre ho før det."
          : "Opne ho på nytt som UTF-8 (i VS Code: teiknkodinga på statuslinja), eller eksporter ho på nytt som UTF-8."
      }`,
  },
});
