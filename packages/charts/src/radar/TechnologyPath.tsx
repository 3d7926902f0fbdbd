import type { VNode } from "preact";
import { own } from "../own.js";
import { readingWords } from "./reading-words.js";
import type { RadarView } from "./view-model.js";

interface TechnologyPathProps {
  readonly view: Pick<RadarView, "paths" | "language">;
  readonly id: string;
}

/** Where a technology stood in each edition, the latest first; nothing where only one is known. */
export function TechnologyPath({ view: { paths, language }, id }: TechnologyPathProps): VNode | null {
  const steps = own(paths, id) ?? [];
  if (steps.length < 2) return null;
  const words = readingWords(language);
  return (
    <section class="kr-path">
      <h3>{words.path}</h3>
      <ol>
        {steps.toReversed().map(({ edition, ringTitle, by }) => (
          <li key={edition}>
            <span class="kr-muted">{edition}</span> <span>{ringTitle}</span>
            {by !== 0 && <span class="kr-muted"> {by > 0 ? words.movedIn : words.movedOut}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
