import type { VNode } from "preact";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { Cited } from "../Cited.js";
import { usePage } from "../page-context.js";
import { Updating } from "../Updating.js";
import { ExplainedRows } from "./ExplainedRows.js";
import type { ExplanationView, FormulaView } from "./model.js";
import { PartsTable } from "./PartsTable.js";
import type { GoTo } from "./use-walk.js";
import { walkKey } from "./walk-key.js";
import { explanationWords } from "./words.js";

/** How a figure comes about. Every part of it is a link one place deeper; Escape and *Back* go one place up. */
export function ExplanationSection(props: {
  readonly view: ExplanationView;
  readonly goTo: GoTo;
  /** Its figures are of rows before these. */
  readonly isOlder: boolean;
}): VNode {
  const { view, goTo } = props;
  const { controls, actions, language } = usePage();
  const words = explanationWords(language);
  /** Tables of which all is shown, by place. */
  const [full, setFull] = useState<readonly string[]>([]);
  const up = view.crumbs.at(-2)?.path ?? null;
  const { overrideOccupation } = actions;
  return (
    <section
      class="kr-beside kr-explanation"
      aria-labelledby="kr-explanation"
      aria-busy={props.isOlder || undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        goTo(up);
      }}
    >
      <div class="kr-explanation-head">
        <nav aria-label={words.path}>
          <Crumbs view={view} goTo={goTo} />
        </nav>
        <span class="kr-explanation-tools">
          {props.isOlder && <Updating />}
          {up !== null && <controls.Button onClick={() => goTo(up)}>{words.back}</controls.Button>}
          <controls.Button onClick={() => goTo(null)}>{words.close}</controls.Button>
        </span>
      </div>
      <h2 id="kr-explanation" tabIndex={-1}>
        <span lang={view.language === "" ? undefined : view.language}>{view.heading}</span>
        {view.figure !== "" && `: ${view.figure}`}
      </h2>
      {view.formulas.length > 0 && (
        <dl class="kr-formulas">
          {view.formulas.map((formula) => (
            <Formula key={formula.label} formula={formula} />
          ))}
        </dl>
      )}
      {view.facts.map(({ text, language: of }) => (
        <p key={text} lang={of === "" ? undefined : of}>
          {text}
        </p>
      ))}
      <div class="kr-explained-tables">
        {view.tables.map((table) => {
          const key = `${table.id} ${walkKey(view.path)}`;
          const isFull = full.includes(key);
          return (
            <PartsTable
              key={key}
              parts={table}
              goTo={goTo}
              isFull={isFull}
              onFull={() => setFull(isFull ? full.filter((other) => other !== key) : [...full, key])}
            />
          );
        })}
      </div>
      {view.ground.length > 0 && (
        <dl class="kr-ground">
          {view.ground.map(({ id, label, value, cited }) => (
            <div key={id} data-ground={id}>
              <dt>{label}</dt>
              <dd>
                <Cited value={value} cited={cited} />
              </dd>
            </div>
          ))}
          {view.rows.length > 0 && (
            <div data-ground="rows">
              <dt>{words.rows}</dt>
              <dd>
                <ExplainedRows files={view.rows} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {view.overrides !== "" && overrideOccupation !== undefined && (
        <p>
          <controls.Button onClick={() => overrideOccupation(view.overrides)}>
            {words.override}
          </controls.Button>
        </p>
      )}
    </section>
  );
}

function Crumbs({ view, goTo }: { readonly view: ExplanationView; readonly goTo: GoTo }): VNode {
  const last = view.crumbs.length - 1;
  return (
    <ol class="kr-crumbs">
      {view.crumbs.map(({ label, language, path }, at) => (
        <li key={walkKey(path)} lang={language || undefined}>
          {at === last ? (
            <span aria-current="location">{label}</span>
          ) : (
            <button type="button" class="kr-link" onClick={() => goTo(path)}>
              {label}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** `A = Σ årsverk × sannsynlighet / Σ årsverk med verdi = 519,5 / 1400 = 37,1 %` */
function Formula({ formula: { label, formula, numbers, result } }: { readonly formula: FormulaView }): VNode {
  const steps = [formula, numbers].filter((step) => step !== "");
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {steps.map((step) => (
          <Fragment key={step}>
            <span>= {step}</span>{" "}
          </Fragment>
        ))}
        <strong>= {result}</strong>
      </dd>
    </div>
  );
}
