/**
 * Whether a file's name is one that a glob is about.
 * @param glob `**`, a slash, and a pattern of names with `*` and `{a,b}`, one inside another or not
 */
export function nameMatcher(glob: string): (name: string) => boolean {
  const name = glob.replace(/^\*\*\//, "");
  let depth = 0;
  const source = name.replaceAll(/[*{},]|[.+?^$()|[\]\\]/g, (sign) => {
    if (sign === "*") return "[^/]*";
    if (sign === "{") {
      depth++;
      return "(?:";
    }
    if (sign === "}") {
      depth--;
      return ")";
    }
    if (sign === ",") return depth > 0 ? "|" : ",";
    return `\\${sign}`;
  });
  const pattern = new RegExp(`^${source}$`);
  return (file) => pattern.test(file);
}
