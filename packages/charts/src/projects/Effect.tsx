import type { VNode } from "preact";
import { withoutMarks } from "../languages/language-marks.js";
import { Marked } from "../languages/Marked.js";
import type { BenefitView, EffectView } from "./model.js";
import { usePage } from "./page-context.js";

/** An effect; that there is no figure is said in words and looks like no figure. */
export function Effect({ effect }: { readonly effect: EffectView }): VNode {
  return (
    <span class={effect.isMeasured ? "kr-figure" : "kr-no-figure"}>
      <Marked text={effect.text} />
    </span>
  );
}

/** What each benefit is held to give, or has given; with the benefit's name where there are several. */
export function EffectList(props: {
  readonly benefits: readonly BenefitView[];
  readonly which: "potential" | "realised";
}): VNode | null {
  const { benefits, which } = props;
  const said = benefits.filter((benefit) => benefit[which] !== null);
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map((benefit, at) => {
        const effect = benefit[which];
        return (
          <li key={at}>
            {benefits.length > 1 && (
              <span class="kr-muted">
                <Marked text={benefit.title} />:{" "}
              </span>
            )}
            {effect && <Effect effect={effect} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A benefit with its two effects, never one number. */
export function Benefit({ benefit }: { readonly benefit: BenefitView }): VNode {
  const { words } = usePage();
  const { title, kind, owner, potential, realised } = benefit;
  const isNamedSo = kind.toLowerCase() === withoutMarks(title).toLowerCase();
  const facts = [isNamedSo ? "" : kind, owner && words.benefitOwner(owner)].filter((fact) => fact !== "");
  return (
    <div class="kr-benefit">
      <p>
        <Marked text={title} />
        {facts.length > 0 && (
          <span class="kr-muted">
            {" "}
            · <Marked text={facts.join(" · ")} />
          </span>
        )}
      </p>
      {(potential ?? realised) && (
        <dl>
          {potential && (
            <div>
              <dt>{words.potential}</dt>
              <dd>
                <Effect effect={potential} />
              </dd>
            </div>
          )}
          {realised && (
            <div>
              <dt>{words.realised}</dt>
              <dd>
                <Effect effect={realised} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
