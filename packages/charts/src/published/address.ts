import type { Radar } from "@kommuneradar/core";

/** The technology that `#id` names, also by an id it had before; undefined for none. */
export function technologyInAddress(hash: string, radar: Radar): string | undefined {
  const id = idInAddress(hash);
  const { technologies } = radar;
  const found =
    technologies.find((own) => own.id === id) ?? technologies.find(({ aliases }) => aliases.includes(id));
  return found?.id;
}

/** The address of a technology or a project on its page; of the page itself without one. */
export function addressOf(id: string | undefined): string {
  return `#${encodeURIComponent(id ?? "")}`;
}

/** What `#id` names; "" where it names nothing. */
export function idInAddress(hash: string): string {
  const text = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
