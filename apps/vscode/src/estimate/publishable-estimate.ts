import type { EstimateRead } from "@kommuneradar/charts";
import { defaultSuppressBelow, groupsFor, municipalitiesOf, workforceYears } from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import type { PageLanguage } from "../protocol/envelope.js";
import { comparedChoice } from "./compared-choice.js";
import type { EstimateInputs } from "./estimate-inputs.js";
import type { EstimateScores } from "./estimate-scores.js";
import type { EstimateSource } from "./estimate-source.js";
import type { LoadedTable } from "./stale-estimate.js";

/** An estimate as its files are now, and how it is published to be read; with the names of its tables. */
export type PublishableEstimate = EstimateRead & { readonly shownAs: readonly string[] };

/**
 * Reads what an estimate is made from, as its own file says alone; undefined without a table.
 * @throws {StaleEstimate} where it makes none
 */
export async function publishableEstimate(
  source: EstimateSource,
  from: {
    readonly inputs: Pick<EstimateInputs, "tables">;
    readonly scores: Pick<EstimateScores, "read">;
    readonly service: Pick<LanguageService, "planNamed">;
  },
  language: PageLanguage,
): Promise<{ readonly estimate: PublishableEstimate; readonly loaded: readonly LoadedTable[] } | undefined> {
  const byYear = workforceYears(await from.inputs.tables(source, language));
  const loaded = byYear.at(-1)?.files ?? [];
  const tables = loaded.map(({ table }) => table);
  if (tables.length === 0) return undefined;
  const scores = await from.scores.read(source);
  const { file, method } = source;
  const [set] = file?.scores ?? [];
  if (set !== undefined) scores.refuseWithout(set, language);
  const { reference } = scores.now;
  const choice = comparedChoice(file, {}, municipalitiesOf(tables), referenceData, language);
  const plan =
    method?.plan === undefined ? undefined : from.service.planNamed(source.base.toString(), method.plan).plan;
  return {
    loaded,
    estimate: {
      file,
      plan,
      tables,
      shownAs: loaded.map(({ name }) => name),
      reference,
      publishing: {
        groups: groupsFor(file, reference),
        compare: choice?.compare,
        years: byYear.flatMap(({ year, files }) =>
          year === undefined ? [] : [{ year, tables: files.map(({ table }) => table) }],
        ),
        suppressBelow: file?.suppressBelow ?? defaultSuppressBelow,
      },
    },
  };
}
