/** What an address of VS Code's Git (`git:…?{"path":…,"ref":…}`) stands for: a file as it was. */
export interface GitAddress {
  /** As the machine writes it. */
  readonly path: string;
  /** "" is what is staged, "~" what is staged or else HEAD. */
  readonly ref: string;
}

/** Reads such an address; undefined for any other. */
export function gitAddress({
  scheme,
  query,
}: {
  readonly scheme: string;
  readonly query: string;
}): GitAddress | undefined {
  if (scheme !== "git") return undefined;
  try {
    const read: unknown = JSON.parse(query);
    if (typeof read !== "object" || read === null || !("path" in read) || !("ref" in read)) return undefined;
    const { path, ref } = read;
    return typeof path === "string" && typeof ref === "string" ? { path, ref } : undefined;
  } catch {
    return undefined;
  }
}
