/** The settings of `kommuneradar.*`, as the extension for VS Code has them. */
export interface Settings {
  readonly language: string;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Of `ask`, which a server cannot, the old id is kept: nothing is lost by it. */
  readonly keepAlias: boolean;
  /** A revision, or a YAML file named from beside the radar; "" for nothing. */
  readonly base: string;
}

export const standardSettings: Settings = {
  language: "auto",
  inlayHints: true,
  codeLens: true,
  keepAlias: true,
  base: "HEAD",
};

/**
 * Settings from what a client hands over, nested (`{ rename: { keepAlias } }`) or dotted (`"rename.keepAlias"`), with or without
 * the section `kommuneradar` around. What is missing or no sound value stays as it was.
 */
export function readSettings(given: unknown, before: Settings = standardSettings): Settings {
  const value = (name: string): unknown =>
    valueUnder(valueUnder(given, "kommuneradar") ?? given, name) ?? valueUnder(given, `kommuneradar.${name}`);
  const flag = (name: string, old: boolean) =>
    typeof value(name) === "boolean" ? Boolean(value(name)) : old;
  const text = (name: string, old: string) => (typeof value(name) === "string" ? String(value(name)) : old);
  const alias = text("rename.keepAlias", before.keepAlias ? "always" : "never");
  return {
    language: text("language", before.language),
    inlayHints: flag("inlayHints.enabled", before.inlayHints),
    codeLens: flag("codeLens.enabled", before.codeLens),
    keepAlias: alias !== "never",
    base: text("changes.base", before.base).trim(),
  };
}

/** The value under a dotted name, whether written as one key or as maps in each other. */
function valueUnder(given: unknown, name: string): unknown {
  if (typeof given !== "object" || given === null) return undefined;
  if (Object.hasOwn(given, name)) return (given as Record<string, unknown>)[name];
  const dot = name.indexOf(".");
  if (dot < 0) return undefined;
  const [first, rest] = [name.slice(0, dot), name.slice(dot + 1)];
  return Object.hasOwn(given, first)
    ? valueUnder((given as Record<string, unknown>)[first], rest)
    : undefined;
}
