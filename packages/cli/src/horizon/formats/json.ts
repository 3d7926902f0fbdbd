import { inThousandths } from "@kommuneradar/charts";
import { type HorizonOfSector, resolveText } from "@kommuneradar/core";
import type { HorizonOutput } from "@kommuneradar/schema";
import type { HorizonFormat } from "./types.js";

export const json: HorizonFormat = (document, language) => {
  const { language: from, horizons, settings, fictional, hiddenSectors, findings } = document;
  const output: HorizonOutput = {
    version: 1,
    weight: settings.weight,
    interval: settings.interval,
    fictional,
    hiddenSectors,
    scenarios: horizons.map(({ scenario, sectors, total, left, span, potential }) => ({
      id: scenario.id,
      title: resolveText(scenario.title, language, from) || scenario.id,
      from: span?.[0] ?? null,
      to: span?.[1] ?? null,
      adoption: [...scenario.adoption],
      adoptionBecause: resolveText(scenario.adoptionBecause, language, from) || null,
      potential,
      total: total.map(inThousandths),
      sectors: sectors.map((one) => ({
        sector: one.sector,
        assumption: assumptionOf(one),
        coverage: one.coverage,
        onProcesses: one.onProcesses,
        years: one.years.map(inThousandths),
      })),
      left: [...left],
    })),
    diagnostics: findings.map((finding) => ({ ...finding, related: [...finding.related] })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;

  function assumptionOf({ assumption }: HorizonOfSector) {
    const { sector, retirement = 0, turnover = 0, demandGrowth = 0, because } = assumption;
    return {
      sector: sector ?? null,
      retirement,
      turnover,
      demandGrowth,
      because: resolveText(because, language, from) || null,
    };
  }
};
