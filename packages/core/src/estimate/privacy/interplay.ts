/**
 * Whether hidden cells of a grouping and of a table of sectors could be told by laying the two side by side. Each is
 * safe by itself because its hidden cells could be divided otherwise; that holds for both at once when dividing the one
 * otherwise leaves the other as it is. Municipalities do so in a table of sectors, but not where that table parts them
 * too; sectors crossed with something else do not.
 */
export function tellOnEachOther(
  groupBy: readonly string[],
  hidden: { readonly groups: boolean; readonly sectors: boolean },
  partsMunicipalities: boolean,
): boolean {
  const dimensions = new Set(groupBy);
  const crossesSectors = dimensions.has("sector") && dimensions.size > 1;
  if (crossesSectors) return hidden.groups || hidden.sectors;
  const partsThem = dimensions.has("municipality") || dimensions.has("group");
  return partsMunicipalities && partsThem && hidden.groups;
}
