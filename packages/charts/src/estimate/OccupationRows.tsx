import type { WalkPath } from "@kommuneradar/core";
import type { VNode } from "preact";
import { ExplainButton } from "./explanation/ExplainButton.js";
import type { OccupationRow } from "./model.js";
import { OccupationChain } from "./OccupationChain.js";
import { ProbabilityLine } from "./ProbabilityLine.js";
import { usePage } from "./page-context.js";

interface OccupationRowsProps {
  readonly row: OccupationRow;
  readonly isOpen: boolean;
  /** Absent on pages nobody can press. */
  readonly onToggle: ((code: string) => void) | undefined;
}

/** An occupation's row, and under it the chain when it is open. A press on the row shows its line in the file. */
export function OccupationRows({ row, isOpen, onToggle }: OccupationRowsProps): VNode {
  const { actions } = usePage();
  const { revealOccupation } = actions;
  const canReveal = row.place !== null && revealOccupation !== undefined;
  const path: WalkPath = [{ kind: "occupation", code: row.code }];
  const meta = [row.code, row.levelText, row.sourcesText].join(" · ");
  return (
    <tbody class={row.changed ? "kr-changed" : undefined} data-occupation={row.code}>
      <tr
        class={canReveal ? "kr-reveals" : undefined}
        onClick={canReveal ? () => revealOccupation(row.code) : undefined}
      >
        <td class="kr-code kr-wide">{row.code}</td>
        <th scope="row" class="kr-word">
          <div class="kr-occupation">
            <Disclosure row={row} isOpen={isOpen} onToggle={onToggle} />
            <div>
              <span class="kr-flagged" title={canReveal ? row.place.text : undefined}>
                <span lang={row.titleLanguage || undefined}>{row.title}</span>
              </span>{" "}
              {row.wideText !== "" && <span class="kr-flag">{row.wideText}</span>}
              <span class="kr-meta kr-middle">{meta}</span>
              {row.reason !== "" && <span class="kr-meta">{row.reason}</span>}
            </div>
          </div>
        </th>
        <td class="kr-number">{row.weightText}</td>
        <td class="kr-number kr-score">
          <span class={row.value === null ? "kr-scored kr-muted" : "kr-scored"}>
            <ExplainButton path={[...path, { kind: "value" }]} name={`${row.title}: ${row.valueText}`}>
              {row.valueText}
            </ExplainButton>
            {row.value !== null && <ProbabilityLine value={row.value} min={row.min} max={row.max} />}
          </span>
        </td>
        <td class="kr-number kr-wide">{row.sourceCount}</td>
        <td class="kr-word kr-level kr-wide">{row.levelText}</td>
        <td class="kr-number kr-not-narrow">
          <ExplainButton path={path} name={`${row.title}: ${row.contributionFact}`}>
            {row.contributionText}
          </ExplainButton>
        </td>
      </tr>
      {isOpen && (
        <tr class="kr-chain-row">
          <td colSpan={7}>
            <OccupationChain row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Disclosure({ row, isOpen, onToggle }: OccupationRowsProps): VNode | null {
  const { palette, words } = usePage();
  if (onToggle === undefined) return null;
  return (
    <button
      type="button"
      class="kr-disclosure"
      aria-expanded={isOpen}
      aria-label={words.occupations.openChain(row.title)}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row.code);
      }}
    >
      <svg width="16" height="16" aria-hidden="true">
        <path
          d={isOpen ? "M4 6L8 10L12 6" : "M6 4L10 8L6 12"}
          fill="none"
          stroke={palette.foreground}
          stroke-width="1.25"
        />
      </svg>
    </button>
  );
}
