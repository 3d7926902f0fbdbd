import type { ComponentChildren, VNode } from "preact";
import { Cited } from "./Cited.js";
import type { SettingView } from "./model.js";
import { usePage } from "./page-context.js";

/** Every choice the figures rest on. `tools`: the host's controls for changing them. */
export function SettingsSummary(props: {
  readonly settings: readonly SettingView[];
  readonly tools?: ComponentChildren;
}): VNode {
  const { words } = usePage();
  return (
    <section class="kr-settings">
      <h2>{words.settings.heading}</h2>
      {props.tools}
      <dl>
        {props.settings.map(({ id, label, value, cited }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Cited value={value} cited={cited} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
