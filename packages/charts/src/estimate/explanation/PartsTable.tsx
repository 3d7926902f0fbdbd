import type { VNode } from "preact";
import { SectionNotes } from "../BesideSection.js";
import { ColumnHead } from "../ColumnHead.js";
import { FigureTable } from "../FigureTable.js";
import { usePage } from "../page-context.js";
import type { PartsView, PartView } from "./model.js";
import type { GoTo } from "./use-walk.js";
import { walkKey } from "./walk-key.js";
import { explanationWords } from "./words.js";

/** Parts that are shown before a reader asks for all. */
const few = 10;

/** What a figure is made of: each part with what it adds, and the figure itself last. */
export function PartsTable(props: {
  readonly parts: PartsView;
  readonly goTo: GoTo;
  readonly isFull: boolean;
  readonly onFull: () => void;
}): VNode {
  const { parts, goTo, isFull, onFull } = props;
  const { controls, language, words: page } = usePage();
  const words = explanationWords(language);
  // Over a narrow column the name of the value may be parted; what is printed and copied has it whole.
  const valueHead = Object.values(page.measures).find(
    ({ value }) => value === parts.columns.value,
  )?.valueHead;
  const { columns, rows } = parts;
  // The id of a table may hold a sector as it is written in a file.
  const id = `kr-explanation-${parts.id.replace(/\s/gu, "-")}`;
  const shown = isFull ? rows : rows.slice(0, few);
  const last = [parts.rest, parts.sum].filter((part) => part !== null);
  return (
    <div class="kr-explained-parts">
      <h3 id={id}>{parts.heading}</h3>
      <FigureTable labelledBy={id}>
        <thead>
          <tr>
            <ColumnHead class="kr-word">{columns.part}</ColumnHead>
            {columns.weight !== "" && (
              <ColumnHead class="kr-number kr-not-narrow">{columns.weight}</ColumnHead>
            )}
            {columns.value !== "" && <ColumnHead class="kr-number">{valueHead ?? columns.value}</ColumnHead>}
            {columns.added !== "" && <ColumnHead class="kr-number">{columns.added}</ColumnHead>}
            {columns.share !== "" && <ColumnHead class="kr-number kr-part-share">{columns.share}</ColumnHead>}
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <Row key={part.id} part={part} columns={columns} goTo={goTo} />
          ))}
        </tbody>
        {last.length > 0 && (
          <tfoot>
            {last.map((part) => (
              <Row key={part.id} part={part} columns={columns} goTo={goTo} />
            ))}
          </tfoot>
        )}
      </FigureTable>
      {rows.length > few && (
        <p class="kr-more">
          <controls.Button onClick={onFull}>
            {isFull ? words.showFew(few) : words.showAll(rows.length)}
          </controls.Button>
        </p>
      )}
      {parts.note !== "" && <SectionNotes notes={[parts.note]} />}
    </div>
  );
}

function Row(props: {
  readonly part: PartView;
  readonly columns: PartsView["columns"];
  readonly goTo: GoTo;
}): VNode {
  const { part, columns, goTo } = props;
  const { path } = part;
  const name = (
    <>
      {part.code !== "" && <span class="kr-code">{part.code} </span>}
      <span lang={part.language === "" ? undefined : part.language}>{part.title}</span>
    </>
  );
  return (
    <tr>
      <th scope="row" class="kr-word">
        {path === null ? (
          name
        ) : (
          <button
            type="button"
            class="kr-link"
            data-part=""
            data-walk={walkKey(path)}
            onClick={() => goTo(path)}
          >
            {name}
          </button>
        )}
        {part.remark !== "" && <span class="kr-meta">{part.remark}</span>}
        {part.shareText !== "" && (
          <span class="kr-meta kr-narrow">{`${columns.share} ${part.shareText}`}</span>
        )}
      </th>
      {columns.weight !== "" && <td class="kr-number kr-not-narrow">{part.weightText}</td>}
      {columns.value !== "" && <td class="kr-number">{part.valueText}</td>}
      {columns.added !== "" && <td class="kr-number">{part.addedText}</td>}
      {columns.share !== "" && (
        <td class="kr-number kr-part-share">
          <Share part={part} />
        </td>
      )}
    </tr>
  );
}

function Share({ part: { share, shareText } }: { readonly part: PartView }): VNode {
  const { palette } = usePage();
  return (
    <span class="kr-part-bar">
      {share !== null && (
        <svg width="40" height="12" aria-hidden="true" class="kr-share-bar">
          <rect x="0" y="2" width={Math.max(share * 40, 0.5)} height="8" fill={palette.accent} />
        </svg>
      )}
      <span>{shareText}</span>
    </span>
  );
}
