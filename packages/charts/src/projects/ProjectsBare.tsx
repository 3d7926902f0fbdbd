import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import type { Palette } from "../theme.js";

interface ProjectsBareProps {
  /** Name of the file. */
  readonly title: string;
  readonly language: Language;
  readonly palette: Palette;
}

/** What stands there while a text has never made a picture: its name, where the title will be. */
export function ProjectsBare({ title, language, palette }: ProjectsBareProps): VNode {
  return (
    <main class={`kr-projects kr-${palette.mode}`} lang={language}>
      <header>
        <div>
          <h1>{title}</h1>
        </div>
      </header>
    </main>
  );
}
