import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { lengthAt, textAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unused-category": { readonly id: string };
  }
}

export const unusedCategory = defineRule({
  code: "unused-category",
  severity: "hint",
  title: {
    en: "Category without technologies",
    nb: "Kategori uten teknologier",
    nn: "Kategori utan teknologiar",
  },
  message: {
    en: ({ id }) =>
      `No technology stands in the category ${en.quote(id)}: its part of the radar is empty. Place one there, or remove the category.`,
    nb: ({ id }) =>
      `Ingen teknologi står i kategorien ${nb.quote(id)}, så den delen av radaren er tom. Plasser en der, eller fjern kategorien.`,
    nn: ({ id }) =>
      `Ingen teknologi står i kategorien ${nn.quote(id)}, så den delen av radaren er tom. Plasser ein der, eller fjern kategorien.`,
  },
  *checkRadar({ radar, source, rangeOf }) {
    if (radar.technologies.length === 0) return;
    const used = new Set(radar.technologies.map(({ category }) => category));
    // A name that is no category may have been meant as any of them.
    const known = new Set(radar.categories.map(({ id }) => id));
    if ([...used].some((category) => !known.has(category))) return;
    for (let index = 0; index < lengthAt(source, ["categories"]); index++) {
      const path = ["categories", index, "id"];
      const id = textAt(source, path);
      if (id !== undefined && id !== "" && !used.has(id)) yield { range: rangeOf(path), data: { id } };
    }
  },
});
