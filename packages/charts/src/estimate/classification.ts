import type { EstimateSettings } from "@kommuneradar/core";

const titles: Readonly<Record<EstimateSettings["classification"], string>> = {
  styrk08: "STYRK-08",
  isco08: "ISCO-08",
  soc2010: "SOC-2010",
};

/** A classification's own name, the same in every language. */
export function classificationTitle(id: EstimateSettings["classification"]): string {
  return titles[id];
}
