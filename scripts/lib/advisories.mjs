/**
 * The advisories of a report of `npm audit --json`, each once.
 * @param {{ vulnerabilities?: Record<string, { via: readonly unknown[] }> }} report
 * @returns {{ id: string, package: string, severity: string, title: string }[]}
 */
export function advisoriesOf({ vulnerabilities = {} }) {
  const all = new Map();
  for (const { via } of Object.values(vulnerabilities)) {
    for (const one of via) {
      // A name is a package whose own advisory stands under that name.
      if (typeof one === "string") continue;
      const id = one.url.slice(one.url.lastIndexOf("/") + 1);
      all.set(id, { id, package: one.name, severity: one.severity, title: one.title });
    }
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Which advisories nobody has explained, and which explanations are of none any more.
 * @param {ReturnType<typeof advisoriesOf>} advisories
 * @param {Readonly<Record<string, string>>} explained why each does not matter here, by id
 */
export function compareAdvisories(advisories, explained) {
  const found = new Set(advisories.map(({ id }) => id));
  return {
    unexplained: advisories.filter(({ id }) => !Object.hasOwn(explained, id) || explained[id].trim() === ""),
    gone: Object.keys(explained).filter((id) => !found.has(id)),
  };
}
