import type { Edition, Radar, Range, Technology } from "@kommuneradar/core";
import type { PublishedRadar } from "./published-radar.js";

type PackedTechnology = Omit<Technology, "range" | "idRange" | "index">;
interface PackedRadar extends Omit<Radar, "technologies"> {
  /** Places in the list of all technologies: an edition costs what is different in it. */
  readonly technologies: readonly number[];
}

interface Packed {
  readonly version: 1;
  readonly page: Pick<PublishedRadar, "today" | "sector" | "home">;
  readonly technologies: readonly PackedTechnology[];
  readonly radar: PackedRadar;
  readonly since?: { readonly label: string; readonly radar: PackedRadar };
  readonly earlier: readonly { readonly id: string; readonly date?: string; readonly radar: PackedRadar }[];
}

/**
 * As JSON to stand inside a `script` element: a technology to a line, so that a change is a small difference in Git, and
 * nothing that the page does not show: no places in a file, no address that is not of the web.
 */
export function packRadar(published: PublishedRadar): string {
  const lines: string[] = [];
  const places = new Map<string, number>();
  const place = (technology: Technology): number => {
    const line = JSON.stringify(shownOf(technology));
    const known = places.get(line);
    if (known !== undefined) return known;
    places.set(line, lines.length);
    return lines.push(line) - 1;
  };
  const pack = (radar: Radar): PackedRadar => ({ ...radar, technologies: radar.technologies.map(place) });
  const { today, sector, home, since } = published;
  // The radar first: its technologies stand in the order of its file.
  const radar = JSON.stringify(pack(published.radar));
  const before = since && JSON.stringify({ label: since.label, radar: pack(since.radar) });
  const earlier = published.earlier.map(({ id, date, radar: own }) =>
    JSON.stringify({ id, date, radar: pack(own) }),
  );
  const parts = [
    `"version":1`,
    `"page":${JSON.stringify({ today, sector, home })}`,
    `"technologies":[\n${lines.join(",\n")}\n]`,
    `"radar":${radar}`,
    ...(before === undefined ? [] : [`"since":${before}`]),
    `"earlier":[${earlier.length > 0 ? `\n${earlier.join(",\n")}\n` : ""}]`,
  ];
  // Nothing in a file can end the element that it stands in.
  return `{${parts.join(",\n")}}`.replaceAll("<", "\\u003c");
}

export function unpackRadar(json: string): PublishedRadar {
  const packed = JSON.parse(json) as Packed;
  const unpack = (radar: PackedRadar): Radar => ({
    ...radar,
    technologies: radar.technologies.flatMap((at, index): Technology[] => {
      const own = packed.technologies[at];
      return own === undefined ? [] : [{ ...own, range: nowhere, idRange: nowhere, index }];
    }),
  });
  const { page, since } = packed;
  return {
    ...page,
    radar: unpack(packed.radar),
    since: since && { label: since.label, radar: unpack(since.radar) },
    earlier: packed.earlier.map(({ id, date, radar }): Edition => ({ id, date, radar: unpack(radar) })),
  };
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const isOfWeb = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? "");

function shownOf({ range: _, idRange: __, index: ___, ...technology }: Technology): PackedTechnology {
  const { assessment, areasOfUse } = technology;
  return {
    ...technology,
    areasOfUse: areasOfUse.map((area) => ({ ...area, processes: [] })),
    ...(assessment && {
      assessment: {
        ...assessment,
        evidence: assessment.evidence.map(({ url, ...own }) => (isOfWeb(url) ? { ...own, url } : own)),
      },
    }),
  };
}
