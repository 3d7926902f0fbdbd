import fc from "fast-check";
import { expect, test } from "vitest";
import {
  describeLinkedDiff,
  diffPlans,
  diffProjects,
  isEmptyLinkedDiff,
  type LinkedChange,
  type LinkedDiff,
  readPlan,
  readProjects,
} from "../../src/index.ts";

const optional = (key: string, ...values: readonly string[]) =>
  fc.option(
    fc.constantFrom(...values).map((value) => `${key}: ${value}`),
    { nil: undefined },
  );
const entry = (...parts: readonly fc.Arbitrary<string | undefined>[]) =>
  fc.tuple(...parts).map((written) => written.filter((part) => part !== undefined).join(", "));
const effects = ["not-measured", "{ value: 3, unit: hours }", "{ value: 0, unit: percent, of: X }"] as const;
const benefit = entry(
  fc.constantFrom("title: T", "title: U"),
  optional("owner", "O", "P"),
  optional("potential", ...effects),
  optional("realised", ...effects),
);
const trial = entry(
  fc.constantFrom("hypothesis: H", "hypothesis: I"),
  fc.constantFrom("outcome: worked", "outcome: failed", "outcome: ongoing"),
  optional("learnt", "L", "M"),
);
const listOf = (key: string, of: fc.Arbitrary<string>) =>
  fc
    .array(of, { maxLength: 3 })
    .map((entries) =>
      entries.length === 0 ? undefined : `${key}: [${entries.map((one) => `{ ${one} }`).join(", ")}]`,
    );
const withIds = (of: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("A", "B", "C"), of), {
      selector: ([id]) => id,
      maxLength: 4,
    })
    .map((entries) => entries.map(([id, title, rest]) => `{ id: ${id}, title: ${title}, ${rest} }`));

const projectsFile = withIds(
  entry(
    fc.constantFrom("category: efficiency", "category: innovation"),
    optional("status", "idea", "pilot", "stopped"),
    optional("baseline", ...effects),
    optional("freedTime", "{ hours: 3 }", "{ hours: 3, usedFor: X }"),
    optional("tags", "[x, y]", "[y, x]", "[y]"),
    listOf("benefits", benefit),
    listOf("learning", trial),
  ),
).map((entries) => readProjects(`kommuneradar: projects/1\ntitle: P\nprojects: [${entries.join(", ")}]\n`));

const scenario = withIds(
  entry(
    optional("from", "2026", "2027"),
    optional(
      "adoption",
      "[{ year: 2030, share: 0.1 }]",
      "[{ year: 2031, share: 0.1 }, { year: 2032, share: 0.3 }]",
    ),
    listOf(
      "assumptions",
      entry(
        optional("sector", "health", "school"),
        optional("turnover", "0.1", "0.2"),
        optional("because", "X"),
      ),
    ),
  ),
);
const planFile = fc
  .tuple(
    withIds(entry(optional("state", "planned", "in-place"), optional("owner", "O", "P"))),
    withIds(entry(fc.constant("kind: culture"), optional("state", "planned", "done"))),
    scenario,
    fc.constantFrom("P", "Q"),
  )
  .map(([platforms, measures, scenarios, title]) =>
    readPlan(
      `kommuneradar: plan/1\ntitle: ${title}\nplatforms: [${platforms.join(", ")}]\nmeasures: [${measures.join(", ")}]\nscenarios: [${scenarios.join(", ")}]\n`,
    ),
  );

const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("nothing was read");
  return value;
};
const diffOfProjects = (old: ReturnType<typeof readProjects>, now: ReturnType<typeof readProjects>) =>
  diffProjects(given(old.projects), given(now.projects));
const diffOfPlans = (old: ReturnType<typeof readPlan>, now: ReturnType<typeof readPlan>) =>
  diffPlans(given(old.plan), given(now.plan));

/** As seen from the other side. */
function mirrored({ changes }: LinkedDiff): readonly unknown[] {
  const olderId = new Map(
    changes.flatMap((change) =>
      change.kind === "renamed" ? [[`${change.list} ${change.to}`, change.from] as const] : [],
    ),
  );
  const turned = changes.map((change): unknown => {
    const id =
      change.kind === "removed" ? change.id : (olderId.get(`${change.list} ${change.id}`) ?? change.id);
    if (change.kind === "added") return { ...change, kind: "removed" };
    if (change.kind === "removed") return { ...change, kind: "added" };
    if (change.kind === "edited") return { ...change, id };
    return { ...change, id, from: change.to, to: change.from };
  });
  return inOrder(turned);
}

/** What was learnt stands on one side, and a text is of the newer one: the rest is alike. */
function inOrder(changes: readonly unknown[]): readonly unknown[] {
  return changes
    .map((change) => ({ ...(change as LinkedChange), learnt: undefined }))
    .sort((a, b) => (JSON.stringify(sorted(a)) < JSON.stringify(sorted(b)) ? -1 : 1));
}
const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

test("neither projects nor plans differ from themselves", () => {
  fc.assert(
    fc.property(projectsFile, planFile, (projects, plan) => {
      for (const diff of [diffOfProjects(projects, projects), diffOfPlans(plan, plan)]) {
        expect(isEmptyLinkedDiff(diff)).toBe(true);
        expect(describeLinkedDiff(diff, "nb")).toEqual([]);
      }
    }),
  );
});

test("old and new exchanged, every change is mirrored", () => {
  fc.assert(
    fc.property(projectsFile, projectsFile, (old, now) => {
      expect(inOrder(diffOfProjects(now, old).changes)).toEqual(mirrored(diffOfProjects(old, now)));
    }),
  );
  fc.assert(
    fc.property(planFile, planFile, (old, now) => {
      expect(inOrder(diffOfPlans(now, old).changes)).toEqual(mirrored(diffOfPlans(old, now)));
      expect(diffOfPlans(now, old).file).toEqual(diffOfPlans(old, now).file);
    }),
  );
});

test("every change has words, in every language", () => {
  fc.assert(
    fc.property(projectsFile, projectsFile, (old, now) => {
      const diff = diffOfProjects(old, now);
      for (const language of ["en", "nb", "nn"] as const) {
        const lines = describeLinkedDiff(diff, language);
        expect(lines).toHaveLength(diff.changes.length);
        for (const { heading, title, text } of lines) {
          expect([heading, title, text]).not.toContain("");
          expect(text).not.toMatch(/undefined|\[object/);
        }
      }
    }),
  );
});

/** A model without places, its lists in an order of their own. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(meaning).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const places = ["range", "idRange", "index"];
  return Object.fromEntries(
    sorted(value)
      .filter(([key, part]) => !places.includes(key) && part !== undefined)
      .map(([key, part]) => [key, meaning(part)]),
  );
}

test("nothing that says another thing goes untold", () => {
  const isSame = (old: unknown, now: unknown) =>
    JSON.stringify(meaning(old)) === JSON.stringify(meaning(now));
  fc.assert(
    fc.property(projectsFile, projectsFile, (old, now) => {
      if (isEmptyLinkedDiff(diffOfProjects(old, now))) expect(isSame(old.projects, now.projects)).toBe(true);
      // One entry alone, so that much is often alike.
      const [one, other] = [given(old.projects), given(now.projects)];
      const alone = (file: typeof one) => ({
        ...file,
        projects: file.projects.slice(0, 1).map((p) => ({ ...p, id: "a", title: "A" })),
      });
      const diff = diffProjects(alone(one), alone(other));
      expect(isEmptyLinkedDiff(diff)).toBe(isSame(alone(one), alone(other)));
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(planFile, planFile, (old, now) => {
      expect(isEmptyLinkedDiff(diffOfPlans(old, now))).toBe(isSame(old.plan, now.plan));
    }),
  );
});
