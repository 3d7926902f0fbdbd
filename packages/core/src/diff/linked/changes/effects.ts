import type { Benefit, Project } from "../../../projects/model.js";
import { sameValue } from "../../same-value.js";
import { titleKey } from "../match-entries.js";
import { pairByName } from "../pair-by-name.js";
import type { ChangeKind, ToldChange } from "./change.js";

/** What was measured before, is hoped for, or has been had. A benefit is known by its title. */
export const effects: ChangeKind<Project> = {
  fields: ["baseline"],
  tell(old, now) {
    const { baseline: from } = old;
    const { baseline: to } = now;
    return [
      ...(sameValue(from, to)
        ? []
        : [{ kind: "effect", which: "baseline", benefit: undefined, from, to } as const]),
      ...paired(old, now).flatMap(ofBenefit),
    ];
  },
  // A benefit that came or went with an effect is told by that.
  sameRest: {
    benefits: (old, now) =>
      paired(old, now).every(([before, after]) =>
        before && after
          ? before.kind === after.kind && before.owner === after.owner
          : ofBenefit([before, after]).length > 0,
      ),
  },
};

function paired(old: Project, now: Project) {
  return pairByName(old.benefits, now.benefits, ({ title }) => titleKey(title));
}

function ofBenefit([old, now]: readonly [Benefit | undefined, Benefit | undefined]): readonly ToldChange[] {
  return (["potential", "realised"] as const).flatMap((which) => {
    const [from, to] = [old?.[which], now?.[which]];
    const benefit = (now ?? old)?.title;
    return sameValue(from, to) ? [] : [{ kind: "effect", which, benefit, from, to } as const];
  });
}
