import { expect, test } from "vitest";
import * as sources from "../../src/completion/sources/index.ts";
import { cards } from "../../src/hover/cards.ts";
import { namePlaces } from "../../src/symbols/name-places.ts";

/** Words of the reader's own, which nothing knows before they are written. */
const unknowable = ["address"];

test.each(["projects", "plan", "estimate", "radar"] as const)(
  "every name that a %s file can hold is completed, and has a card or a link",
  (kind) => {
    const bare = (steps: readonly string[]) => steps.filter((step) => step !== "*").join(".");
    const fields = Object.values(sources).flatMap((source) => source.fields?.[kind] ?? []);
    const offered = new Set(fields.map((field) => bare(field.split("."))));
    const references = namePlaces(kind).filter(
      ({ role, kind: named }) => role === "reference" && !unknowable.includes(named),
    );
    expect(references.length).toBeGreaterThan(0);
    const missing = references.map(({ pattern }) => bare(pattern)).filter((field) => !offered.has(field));
    expect(missing).toEqual([]);
    for (const { kind: named } of references) if (named !== "file") expect(cards[named], named).toBeDefined();
  },
);
