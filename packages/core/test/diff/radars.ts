import fc from "fast-check";
import { type Radar, readRadar } from "../../src/index.ts";

/** A radar with these entries in `technologies`, one line of flow YAML each. */
export function radarOf(entries: readonly string[], frame = ""): Radar {
  const { radar } = readRadar(`kommuneradar: radar/1
title: Teknologiradar for Eksempelby
${frame}categories: [{ id: a, title: Arbeidsprosesser }, { id: b, title: Tjenester }]
technologies: [${entries.map((entry) => `{ ${entry} }`).join(", ")}]
`);
  if (!radar) throw new Error("no radar");
  return radar;
}

const optional = (key: string, values: readonly string[]) =>
  fc.option(
    fc.constantFrom(...values).map((value) => `${key}: ${value}`),
    { nil: undefined },
  );

const assessment = fc
  .tuple(
    optional("solutions", ["none", "immature", "ready", "robust"]),
    optional("understanding", ["unknown", "immature", "clear"]),
    optional("potential", ["promising", "demonstrated", "validated"]),
    optional("date", ["2026-01-01", "2026-02-01"]),
    optional("by", ["Arkitekt", "Leder"]),
  )
  .map((parts) => `assessment: { ${parts.filter((part) => part !== undefined).join(", ")} }`);

const body = fc
  .tuple(
    fc.constantFrom("title: En", "title: To", "title: { nb: En, en: One }"),
    fc.constantFrom("category: a", "category: b"),
    optional("ring", ["adopt", "trial", "assess", "hold"]),
    optional("status", ["active", "not-relevant", "phased-out"]),
    optional("summary", ["Kort", "Lang"]),
    optional("tags", ["[x, y]", "[y]"]),
    optional("relatesTo", ["[rpa]", "[ai, rpa]"]),
    optional("areasOfUse", [
      "[{ sector: health, understanding: clear }]",
      "[{ sector: health, understanding: unknown }]",
    ]),
    fc.option(assessment, { nil: undefined }),
  )
  .map((parts) => parts.filter((part) => part !== undefined).join(", "));

const ids = ["rpa", "rpa-2", "ai", "sky", "skyer", "blokkjede", "droner", "vr"];

/** Entries with ids of their own; some know earlier ids. */
export const entries: fc.Arbitrary<readonly string[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.subarray(ids, { maxLength: 2 }), body), {
    selector: ([id]) => id,
  })
  .map((list) => list.map(([id, aliases, rest]) => `id: ${id}, aliases: [${aliases.join(", ")}], ${rest}`));
