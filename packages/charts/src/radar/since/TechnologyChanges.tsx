import type { VNode } from "preact";
import type { RadarView } from "../view-model.js";
import { sinceWords } from "./words.js";

interface TechnologyChangesProps {
  readonly view: Pick<RadarView, "since" | "language">;
  readonly id: string;
}

/** What of one technology is different; nothing where it is as it was, or compared with nothing. */
export function TechnologyChanges({ view: { since, language }, id }: TechnologyChangesProps): VNode | null {
  const own = since?.changes.filter((change) => change.id === id) ?? [];
  if (since === null || own.length === 0) return null;
  return (
    <section class="kr-since">
      <h3>{sinceWords(language).heading(since.label)}</h3>
      <ul>
        {own.map(({ kind, heading, text }) => (
          <li key={kind}>
            <b>{heading}:</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
