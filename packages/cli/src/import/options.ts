import { type RadarImportOptions, type TableRole, tableRoles } from "@kommuneradar/core";
import { UsageError } from "../commands/command.js";
import { usageTexts } from "../text/usage.js";
import type { Pair } from "../workforce/options.js";

export interface RadarImportCall {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly from: string;
  readonly map?: readonly Pair[];
  readonly rings?: readonly string[];
  readonly categories?: readonly string[];
  readonly column?: readonly Pair[];
  readonly sheet?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly format: "text" | "json";
}

export function importOptions(call: RadarImportCall): RadarImportOptions {
  const { rings, categories, sheet, delimiter, encoding } = call;
  const columns = (call.column ?? []).map(([role, header]) => {
    if (!tableRoles.some((one) => one === role)) {
      throw new UsageError((language) => usageTexts(language).oneOf("--column", tableRoles.join(", "), role));
    }
    return [role as TableRole, header] as const;
  });
  return {
    map: new Map(call.map),
    columns: new Map(columns),
    ...(rings && { rings }),
    ...(categories && { categories }),
    ...(sheet !== undefined && { sheet }),
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
  };
}
