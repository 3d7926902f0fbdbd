import type { VNode } from "preact";
import { radarWords } from "../text/radar.js";
import type { RadarView, TechnologySectorView } from "./view.js";

interface AreasOfUseProps {
  readonly view: Pick<RadarView, "language">;
  readonly sectors: readonly TechnologySectorView[];
}

/** Areas of use by sector, each with its ring and what it rests on; the sectors that lag come first and say so. */
export function AreasOfUse({ view, sectors }: AreasOfUseProps): VNode {
  const words = radarWords(view.language);
  return (
    <dl class="kr-areas">
      {sectors.map(({ sector, title, ringTitle, lags, areas }) => (
        <div key={sector}>
          <dt>
            {title}
            <span class="kr-area-ring">
              {ringTitle}
              {lags && <em>{words.behind}</em>}
            </span>
          </dt>
          {areas.map((area) => {
            const ring = areas.length > 1 ? area.ringTitle : "";
            const notes = [ring, area.basis, area.occupations].filter((note) => note !== "").join(" · ");
            return (
              <dd key={`${area.title} ${area.basis} ${area.occupations}`}>
                {area.title}
                {notes !== "" && <span class="kr-muted">{area.title === "" ? notes : ` · ${notes}`}</span>}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
