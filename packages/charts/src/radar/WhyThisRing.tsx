import type { VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import type { InputView, RadarView, TechnologyView } from "./view.js";

interface WhyThisRingProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly technology: TechnologyView;
}

/** The rule's three inputs as stepped dots, then the sentence that says what carries the ring and what lacks. */
export function WhyThisRing({ view, palette, technology }: WhyThisRingProps): VNode | null {
  const words = radarWords(view.language);
  const { inputs, why, ringBecause } = technology;
  if (inputs.length === 0 && why === "" && ringBecause === "") return null;
  return (
    <section>
      <h3>{words.whyThisRing}</h3>
      {inputs.length > 0 && (
        <dl class="kr-inputs">
          {inputs.map((input) => (
            <div key={input.title}>
              <dt>{input.title}</dt>
              <dd>
                <Steps input={input} palette={palette} />
                <span class={input.level === null ? "kr-muted" : undefined}>{input.levelTitle}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {why !== "" && <p>{why}</p>}
      {ringBecause !== "" && (
        <p>
          <b>{words.statedBecause}:</b> {ringBecause}
        </p>
      )}
    </section>
  );
}

const step = 14;

/** Filled dots up to the level; one dashed circle when the input is not assessed. */
function Steps({ input, palette }: { readonly input: InputView; readonly palette: Palette }): VNode {
  const dot = (index: number) => ({ cx: 6 + index * step, cy: 7, r: 4.5, stroke: palette.foreground });
  return (
    <svg width={12 + 2 * step} height="14" aria-hidden="true">
      {input.level === null ? (
        <circle {...dot(0)} fill="none" stroke-width="1.25" stroke-dasharray="2 2" />
      ) : (
        Array.from({ length: input.steps }, (_, index) => (
          <circle
            key={dot(index).cx}
            {...dot(index)}
            fill={index < (input.level ?? 0) ? palette.foreground : "none"}
            stroke-width="1.25"
          />
        ))
      )}
    </svg>
  );
}
