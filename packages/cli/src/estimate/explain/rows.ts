import { LineTally, lineRanges, type PublishOptions, type RowLines, type RowWatch } from "@kommuneradar/core";
import type { EstimateInputs } from "../inputs.js";
import type { Explained } from "./explain.js";

/** Rows in one file. */
export interface RowPlace {
  readonly file: string;
  readonly lines: RowLines;
}

/** Where the rows of what was explained stand: of an occupation, or of one within a group. */
export type RowsOf = (explained: Explained, code: string) => readonly RowPlace[];

/** Reads the files once more for the lines of the rows; memory holds the first ranges of each occupation told. */
export async function readRows(
  explained: readonly Explained[],
  inputs: Pick<EstimateInputs, "shownAs" | "watchRows">,
  groups: PublishOptions["groups"],
): Promise<RowsOf> {
  const withRows = explained.filter((one): one is WithRows => one.kind !== "place");
  const tallies = new Map<Explained, Map<string, Map<number, LineTally>>>(
    withRows.map((one) => [one, new Map<string, Map<number, LineTally>>()]),
  );
  const watchOf =
    (file: number): RowWatch =>
    (code, key) => {
      const found = withRows.flatMap((one) => {
        if (!tells(one, code) || !isWithin(keyOf(one), key, groups)) return [];
        const byFile = at(
          tallies.get(one) ?? new Map<string, Map<number, LineTally>>(),
          code,
          () => new Map(),
        );
        return [at(byFile, file, () => new LineTally())];
      });
      const [first] = found;
      if (first === undefined || found.length === 1) return first;
      return {
        add: (line) => {
          for (const tally of found) tally.add(line);
        },
      };
    };
  if (withRows.length > 0) await inputs.watchRows(watchOf);
  return (one, code) =>
    [...(tallies.get(one)?.get(code) ?? [])].map(([file, tally]) => ({
      file: inputs.shownAs[file] ?? "",
      lines: tally.lines,
    }));
}

/** `arbeidsstyrke.workforce.csv:12–18, 40`, and how many rows more. */
export function placeText({ file, lines }: RowPlace, most: number): { text: string; more: number } {
  const { text, more } = lineRanges(lines, most);
  return { text: `${file}:${text}`, more };
}

/** A place beside the figures tells of no rows. */
type WithRows = Exclude<Explained, { kind: "place" }>;

function tells(one: WithRows, code: string): boolean {
  return one.kind === "occupation"
    ? one.explanation.code === code
    : one.explanation.occupations.some((occupation) => occupation.code === code);
}

const keyOf = (one: WithRows) => (one.kind === "occupation" ? {} : one.explanation.key);

/** Whether rows with these values of dimensions are of a group; `group` is a set of municipalities where no column is. */
function isWithin(
  group: Readonly<Record<string, string>>,
  row: Readonly<Record<string, string>>,
  sets: PublishOptions["groups"] = [],
): boolean {
  return Object.entries(group).every(([name, value]) => {
    if (name !== "group" || "group" in row) return (row[name] ?? "") === value;
    const within = sets.filter(({ municipalities }) => municipalities.includes(row.municipality ?? ""));
    return value === "" ? within.length === 0 : within.some(({ id }) => id === value);
  });
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
