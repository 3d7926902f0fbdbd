/**
 * Whether a file beside a radar is named as an edition of it: `storby.radar.yaml` has `storby-2025.radar.yaml` and
 * `storby.2025-03.radar.yaml`, and these have each other. A `radar.yaml` has every other radar of its folder.
 */
export function isNamedAsEdition(radar: string, other: string): boolean {
  if (radar === other || !isRadarName(other)) return false;
  const [own, its] = [stem(radar), stem(other)];
  return own === "" || own === its;
}

function isRadarName(name: string): boolean {
  return /(^|\.)radar\.ya?ml$/i.test(name);
}

/** A name without what says that it is a radar, and of when. */
function stem(name: string): string {
  return name.replace(/(^|\.)radar\.ya?ml$/i, "").replace(/[-._ ]?\d{4}(-\d\d){0,2}$/, "");
}

/** The date that the text of an edition states, YYYY-MM-DD; undefined for a file that is edited still. */
export function statedEdition(text: string): string | undefined {
  return /^edition:\s*["']?(\d{4}-\d\d-\d\d)\b/m.exec(text)?.[1];
}
