import type { Radar } from "@kommuneradar/core";

/** The technology that `#id` names, also by an id it had before; undefined for none. */
export function technologyInAddress(hash: string, radar: Radar): string | undefined {
  const id = decoded(hash.replace(/^#/, ""));
  const { technologies } = radar;
  const found =
    technologies.find((own) => own.id === id) ?? technologies.find(({ aliases }) => aliases.includes(id));
  return found?.id;
}

/** The address of a technology on its page; of the page itself without one. */
export function addressOf(id: string | undefined): string {
  return `#${encodeURIComponent(id ?? "")}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
