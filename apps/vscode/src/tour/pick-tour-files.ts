/** Exactly one of each, from the same folder. */
export function pickTourFiles<File extends { readonly path: string }>(
  radars: readonly File[],
  estimates: readonly File[],
  workforces: readonly File[],
): { radar: File; estimate: File; workforce: File } | undefined {
  for (const radar of byPath(radars)) {
    const beside = (file: File) => folderOf(file) === folderOf(radar);
    const estimate = byPath(estimates).find(beside);
    const workforce = byPath(workforces).find(beside);
    if (estimate !== undefined && workforce !== undefined) return { radar, estimate, workforce };
  }
  return undefined;
}

const byPath = <File extends { readonly path: string }>(files: readonly File[]) =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

const folderOf = (file: { readonly path: string }) => file.path.slice(0, file.path.lastIndexOf("/"));
