import type { VNode } from "preact";
import { Marked } from "../languages/Marked.js";
import type { ProjectView } from "./model.js";
import { Unfolding } from "./Unfolding.js";

/** What is written of a project's benefits-realisation plan, folded under how much that is. */
export function BenefitsPlanPart({ project }: { readonly project: ProjectView }): VNode | null {
  const { key, benefitsPlan } = project;
  if (benefitsPlan === null) return null;
  const { title, parts, missing } = benefitsPlan;
  return (
    <Unfolding name={`plan ${key}`} summary={title}>
      <dl class="kr-benefits-plan">
        {parts.map(({ heading, text }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>
              <Marked text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {missing !== "" && <p class="kr-muted kr-small">{missing}</p>}
    </Unfolding>
  );
}
