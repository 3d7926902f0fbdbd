import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownKey = defineRule({
  code: "unknown-key",
  severity: "error",
  title: { en: "Unknown key", nb: "Ukjent felt", nn: "Ukjent felt" },
  message: {
    en: (data) =>
      data.inside === undefined
        ? `There is no field ${en.quote(data.name)} here.${en.suggest(data) || " Remove it."}`
        : `The field ${en.quote(data.name)} belongs in ${en.quote(data.inside)}, ${data.isThere ? "where it stands already. Keep one of the two." : "not beside it. Move it there."}`,
    nb: (data) =>
      data.inside === undefined
        ? `Feltet ${nb.quote(data.name)} finnes ikke her.${nb.suggest(data) || " Fjern det."}`
        : `Feltet ${nb.quote(data.name)} hører hjemme i ${nb.quote(data.inside)}, ${data.isThere ? "der det allerede står. Behold ett av de to." : "ikke ved siden av. Flytt det dit."}`,
    nn: (data) =>
      data.inside === undefined
        ? `Feltet ${nn.quote(data.name)} finst ikkje her.${nn.suggest(data) || " Fjern det."}`
        : `Feltet ${nn.quote(data.name)} høyrer heime i ${nn.quote(data.inside)}, ${data.isThere ? "der det alt står. Behald eitt av dei to." : "ikkje ved sida av. Flytt det dit."}`,
  },
});
