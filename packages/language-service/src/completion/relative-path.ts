/**
 * The path from the folder of one address to another, as a file of ours writes it; undefined where they lie in different
 * places (another disk or server), or one has no place at all.
 */
export function relativePath(from: string, to: string): string | undefined {
  const [own, other] = [partsOf(from), partsOf(to)];
  if (own === undefined || other === undefined || own.root !== other.root) return undefined;
  const folders = own.steps.slice(0, -1);
  let common = 0;
  while (common < folders.length && folders[common] === other.steps[common]) common++;
  const steps = [...folders.slice(common).map(() => ".."), ...other.steps.slice(common)];
  try {
    return steps.map(decodeURIComponent).join("/");
  } catch {
    return undefined;
  }
}

function partsOf(uri: string): { readonly root: string; readonly steps: readonly string[] } | undefined {
  const found = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/([^?#]+)/i.exec(uri);
  return found ? { root: found[1] ?? "", steps: (found[2] ?? "").split("/") } : undefined;
}

/** Paths, those of fewest steps first. */
export function nearestFirst(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

function depth(path: string): number {
  return path.split("/").length;
}
