import type { Category, PlanFile, Radar, Technology, WorkProcess } from "@kommuneradar/core";
import type { Site, SymbolIndex } from "./symbol-index.js";

/** The technology that a name means, with its radar; the first where several radars have it. */
export function technologyOf(
  symbols: SymbolIndex,
  site: Site,
): { readonly radar: Radar; readonly technology: Technology } | undefined {
  for (const { context, entry } of symbols.entriesOf(site)) {
    const radar = context.radar?.radar;
    const technology = radar && technologyAt(radar, entry);
    if (radar !== undefined && technology !== undefined) return { radar, technology };
  }
  return undefined;
}

/** The technology at a position of the file's list; entries that cannot be read are not in the model's. */
export function technologyAt(radar: Radar, index: number): Technology | undefined {
  const { technologies } = radar;
  const likely = technologies[index];
  return likely?.index === index ? likely : technologies.find((technology) => technology.index === index);
}

/** The category that a name means in its radar. */
export function categoryOf({
  context,
  occurrence,
}: Site): { readonly radar: Radar; readonly category: Category } | undefined {
  const radar = context.radar?.radar;
  const category = radar?.categories.find(({ id }) => id === occurrence.name);
  return radar && category && { radar, category };
}

/** The work process that a name means; the first where several files have it. */
export function processOf(
  symbols: SymbolIndex,
  site: Site,
): { readonly process: WorkProcess; readonly language: string } | undefined {
  for (const { context } of symbols.entriesOf(site)) {
    const file = context.estimate?.estimate ?? context.plan?.plan;
    const process = file?.processes.find(({ id }) => id === site.occurrence.name);
    if (file !== undefined && process !== undefined) return { process, language: file.language };
  }
  return undefined;
}

/** The entry of a plan that a name means, of a list of it; the first where several plans have it. */
export function planEntryOf<E extends { readonly id: string }>(
  symbols: SymbolIndex,
  site: Site,
  listOf: (plan: PlanFile) => readonly E[],
): { readonly entry: E; readonly language: string } | undefined {
  for (const { context } of symbols.entriesOf(site)) {
    const plan = context.plan?.plan;
    const entry = plan && listOf(plan).find(({ id }) => id === site.occurrence.name);
    if (plan !== undefined && entry !== undefined) return { entry, language: plan.language };
  }
  return undefined;
}
