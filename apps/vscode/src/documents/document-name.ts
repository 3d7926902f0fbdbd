/** As much of an address as its name needs. */
export interface Address {
  readonly scheme: string;
  readonly path: string;
  readonly query: string;
}

/**
 * What a file is called in the title of its preview: its name; with its folder where the name alone is the same in
 * every folder, and with the revision where it is the text of one.
 */
export function documentName({ scheme, path, query }: Address): string {
  const [folder = "", name = ""] = path.split("/").slice(-2);
  const place = name === "radar.yaml" && folder !== "" ? `${folder}/${name}` : name;
  const revision = scheme === "git" ? gitRevision(query) : undefined;
  return revision === undefined ? place : `${place} (${revision})`;
}

/** As VS Code's Git names it: its own addresses hold `{ path, ref }`, with a ref of "~" or "" for what is staged. */
function gitRevision(query: string): string {
  const ref = /"ref"\s*:\s*"([^"\\]*)"/.exec(query)?.[1] ?? "";
  if (ref === "" || ref.startsWith("~")) return "Index";
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 8) : ref;
}
