import { type Figures, type Language, type RingCounts, resolveText } from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import type { NetworkDocument, PooledDocument } from "../tables/network-document.js";
import { networkNotes, networkText, poolNotes, radarNames, whoLines } from "../tables/network-rows.js";
import { sectorName } from "../tables/text/sector-name.js";
import { type AnswerFinding, findingsBeside } from "./findings.js";
import { pageOf } from "./page.js";

/** Radars of many side by side, and their workforces as one, with nothing in it of a single one. */
export function networkAnswer(
  { spread, pool }: Omit<NetworkDocument, "who">,
  { offset }: Pick<Asked<"aggregate">, "offset">,
  findings: readonly AnswerFinding[],
  language: Language,
): Answer<"aggregate"> {
  const names = spread ? radarNames(spread, language) : new Map<string, string>();
  const { items, count, next } = pageOf(
    (spread?.technologies ?? []).map((one) => ({
      id: one.id,
      title: networkText(one.title, language) || one.id,
      radars: one.radars,
      rings: ringsOf(one.counts),
      innermost: one.innermost ?? null,
      outermost: one.outermost ?? null,
      agreement: one.agreement ?? null,
      withEvidence: one.withEvidence,
      who: whoLines(one, names, language).map(({ where, who }) => ({ where, radars: [...who] })),
    })),
    offset,
  );
  return {
    radars: (spread?.radars ?? []).map(({ newest: { id, radar }, earlier }) => ({
      file: id,
      title: resolveText(radar.title, language, radar.language) || id,
      edition: radar.edition ?? "",
      earlier: earlier.length,
    })),
    technologies: items,
    count,
    next,
    pooled: pool ? pooledOf(pool, language) : null,
    notes: [...(spread ? networkNotes(spread, language) : []), ...(pool ? poolNotes(pool, language) : [])],
    findings: findingsBeside(findings, language),
  };
}

function pooledOf(pool: PooledDocument, language: Language): Answer<"aggregate">["pooled"] {
  const { estimate, files, municipalities, fictional, withheld, weight } = pool;
  return {
    files,
    municipalities,
    fictional,
    withheld,
    weight,
    total: estimate ? figuresOf(estimate.total) : null,
    sectors: (estimate?.groups ?? []).map(({ key: { sector = "" }, ...figures }) => ({
      sector,
      title: sectorName(sector, language),
      ...figuresOf(figures),
    })),
    hiddenSectors: estimate?.suppression?.groups.length ?? 0,
  };
}

const ringsOf = ({ adopt, trial, assess, hold }: RingCounts) => ({ adopt, trial, assess, hold });
const figuresOf = ({ weight, coverage, mean, high }: Figures) => ({ weight, coverage, mean, high });
