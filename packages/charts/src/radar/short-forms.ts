import type { Technology } from "@kommuneradar/core";

/**
 * Short forms for the chart: `short:` of the file, else the initials of the id, so that no other entry changes one.
 * Initials that two technologies share would name neither, and are shown for neither.
 */
export function shortForms(technologies: readonly Technology[]): ReadonlyMap<string, string> {
  const forms = technologies.map(({ id, short }) => ({
    id,
    form: short ?? initials(id),
    stated: short !== undefined,
  }));
  const uses = new Map<string, number>();
  for (const { form } of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  return new Map(forms.map(({ id, form, stated }) => [id, stated || uses.get(form) === 1 ? form : ""]));
}

/** `robotic-process-automation` → RPA; a single word gives its first letters: `drones` → Dro, `ai` → AI. */
export function initials(id: string): string {
  const words = id.split("-").filter((word) => word !== "");
  if (words.length > 1)
    return words
      .slice(0, 5)
      .map((word) => word.slice(0, 1).toUpperCase())
      .join("");
  const [word = ""] = words;
  return word.length <= 3 ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1, 3);
}
