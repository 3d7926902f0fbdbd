import type { Technology } from "@kommuneradar/core";
import { own } from "../own.js";
import { technologyView } from "./technology-view.js";
import type { ViewContext } from "./view-context.js";
import type { TechnologyView } from "./view-model.js";

/**
 * Makes technologies' views and keeps them: an entry that was not read anew, in surroundings that say the same of it,
 * needs no new one.
 */
export function createTechnologyMemo(): typeof technologyView {
  const made = new WeakMap<Technology, { readonly around: string; readonly view: TechnologyView }>();
  const grounds = new WeakMap<ViewContext, string>();
  return (technology, context) => {
    const ground = grounds.get(context) ?? groundOf(context);
    grounds.set(context, ground);
    const around = `${ground}\n${surroundings(technology, context)}`;
    const known = made.get(technology);
    if (known?.around === around) return known.view;
    const view = technologyView(technology, context);
    made.set(technology, { around, view });
    return view;
  };
}

/** What holds for all technologies of a view. */
function groundOf({ radar, language, today }: ViewContext): string {
  const { rule, rings, categories, reviewEvery } = radar;
  return JSON.stringify([language, today, radar.language, rule, rings, categories, reviewEvery]);
}

/** What a view says of a technology that does not stand in its own entry. */
function surroundings({ id, dependsOn }: Technology, context: ViewContext): string {
  const { shortOf, placed, movements, usersOf, relatedTo, reference } = context;
  const others = [dependsOn, usersOf(id), relatedTo(id)].map((ids) =>
    ids.map((other) => `${other} ${reference(other).title} ${reference(other).known}`).join("\t"),
  );
  return [shortOf(id), placed.has(id), JSON.stringify(own(movements, id)), ...others].join("\n");
}
