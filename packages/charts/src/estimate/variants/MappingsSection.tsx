import type { VNode } from "preact";
import { Diamond, Dot, place } from "../marks.js";
import { usePage } from "../page-context.js";
import type { MappingRow, MappingsView } from "./model.js";
import { variantWords } from "./words.js";

/** The figures under every mapping and with coarser codes: one score set, so one axis. */
export function MappingsSection(props: {
  readonly view: MappingsView;
  readonly language: Parameters<typeof variantWords>[0];
}): VNode {
  const { view } = props;
  const { mappings: words } = variantWords(props.language);
  const heads = [
    ["kr-number", "A"],
    ["kr-number", "B"],
    ["kr-number kr-not-narrow", words.byUnitGroups],
    ["kr-number kr-not-narrow", words.coverage],
  ] as const;
  return (
    <section class="kr-beside kr-mappings">
      <div class="kr-section-head">
        <h2 id="kr-mappings">{view.heading}</h2>
      </div>
      <table class="kr-table" aria-labelledby="kr-mappings">
        <thead>
          <tr>
            <th scope="col" class="kr-word">
              <span class="kr-sort">{words.mapping}</span>
            </th>
            <th scope="col" class="kr-chart kr-very-wide">
              <span class="kr-sort">{words.marks(view.axis.from, view.axis.to)}</span>
            </th>
            {heads.map(([name, text]) => (
              <th key={text} scope="col" class={name}>
                <span class="kr-sort">{text}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} data-mapping={row.id}>
              <th scope="row" class="kr-word">
                {row.title}
                {row.current && <span class="kr-muted"> ({words.current})</span>}
              </th>
              <td class="kr-chart kr-very-wide">
                <Marks row={row} />
              </td>
              <td class="kr-number">{row.mean.text}</td>
              <td class="kr-number">{row.high.text}</td>
              <td class="kr-number kr-not-narrow">{row.byUnitGroups}</td>
              <td class="kr-number kr-not-narrow">{row.coverageText}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.notes.map((note) => (
        <p key={note} class="kr-muted kr-beside-note">
          {note}
        </p>
      ))}
    </section>
  );
}

function Marks({ row }: { readonly row: MappingRow }): VNode {
  const { palette } = usePage();
  return (
    <svg width="100%" height="16" overflow="visible" aria-hidden="true">
      <line
        x1="0"
        x2="100%"
        y1="8"
        y2="8"
        stroke={palette.line}
        stroke-width="1"
        shape-rendering="crispEdges"
      />
      {[0, 1].map((end) => (
        <line
          key={end}
          x1={place(end)}
          x2={place(end)}
          y1="4"
          y2="12"
          stroke={palette.line}
          stroke-width="1"
          shape-rendering="crispEdges"
        />
      ))}
      {row.mean.at !== null && <Dot palette={palette} share={row.mean.at} y={8} size={4} />}
      {row.high.at !== null && <Diamond palette={palette} share={row.high.at} y={8} size={4.5} />}
    </svg>
  );
}
