import type { VNode } from "preact";
import { usePage } from "./page-context.js";

/** No workforce yet: what to do about it. */
export function EmptyState(): VNode {
  const { words, controls, actions } = usePage();
  const { importFile, openExample } = actions;
  return (
    <section class="kr-empty">
      <h2>{words.empty.heading}</h2>
      <p>{words.empty.sentence}</p>
      <div class="kr-buttons">
        {importFile !== undefined && (
          <controls.Button appearance="primary" onClick={importFile}>
            {words.empty.importFile}
          </controls.Button>
        )}
        {openExample !== undefined && (
          <controls.Button
            appearance={importFile === undefined ? "primary" : "secondary"}
            onClick={openExample}
          >
            {words.empty.openExample}
          </controls.Button>
        )}
      </div>
    </section>
  );
}
