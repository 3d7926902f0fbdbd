import type { ComponentChildren, VNode } from "preact";
import { Updating } from "./Updating.js";

/** The frame of what stands beside the figures: a heading, the tables it names (`aria-labelledby={id}`), and notes. */
export function BesideSection(props: {
  /** Of the heading; also the section's own class. */
  readonly id: string;
  readonly heading: string;
  /** Beside the heading: a legend. */
  readonly legend?: ComponentChildren;
  readonly notes: readonly string[];
  /** Its figures are of rows before these. */
  readonly isOlder?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { id, heading, legend, notes, isOlder = false, children } = props;
  return (
    <section class={`kr-beside ${id}`} aria-busy={isOlder || undefined}>
      <div class="kr-section-head">
        <h2 id={id}>{heading}</h2>
        {isOlder && <Updating />}
        {legend}
      </div>
      {children}
      <SectionNotes notes={notes} />
    </section>
  );
}

/** What has to be known to read a section's figures: in the open, never in a tooltip. */
export function SectionNotes({ notes }: { readonly notes: readonly string[] }): VNode {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="kr-muted kr-beside-note">
          {note}
        </p>
      ))}
    </>
  );
}
