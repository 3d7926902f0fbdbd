import type { Position, RadarReading, Range, YamlPath } from "../../src/index.ts";

/** All that can be seen of a reading, as text: problems, model, values, and where keys, values and cursors are. */
export function seen({ radar, problems, source }: RadarReading, text: string): string {
  const paths = [...pathsIn(source.value)].flatMap((path) => [path, [...path, "none"], [...path, 9]]);
  return JSON.stringify(
    {
      problems,
      radar,
      syntax: source.problems,
      value: source.value,
      ranges: paths.map(
        (path) => `${path.join(".")} ${shown(source.rangeOf(path))} ${shown(source.rangeOf(path, "key"))}`,
      ),
      places: positionsIn(text).map((position) => {
        const places = source.placesAt(position);
        const found = places.map(({ path, part, range }) => `${path.join(".")} ${part} ${shown(range)}`);
        return `${shownPlace(position)}: ${found.join(", ")}`;
      }),
    },
    (_, value) => (value instanceof Map ? { map: [...value] } : value),
    1,
  );
}

const shown = ({ start, end }: Range) => `${shownPlace(start)}-${shownPlace(end)}`;
const shownPlace = ({ line, character }: Position) => `${line}:${character}`;

function* pathsIn(value: unknown, path: YamlPath = []): Generator<YamlPath> {
  yield path;
  if (path.length > 4) return;
  const below = value instanceof Map ? value : Array.isArray(value) ? value.entries() : [];
  for (const [step, part] of below) yield* pathsIn(part, [...path, step]);
}

function positionsIn(text: string): Position[] {
  return [...text.split("\n"), ""].flatMap((content, line) =>
    [0, 1, 2, 3, 4, 5, 9, content.length, content.length + 3].map((character) => ({ line, character })),
  );
}
