import type { VNode } from "preact";
import type { NothingCoveredView } from "./model.js";
import { usePage } from "./page-context.js";

/** No figure at all: the heaviest codes say why. */
export function NothingCovered({ view }: { readonly view: NothingCoveredView }): VNode {
  const { words } = usePage();
  return (
    <section class="kr-empty">
      <h2>{view.heading}</h2>
      <p>{view.sentence}</p>
      <table class="kr-table kr-small-table">
        <caption class="kr-hidden">{view.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="kr-code">
              {words.occupations.code}
            </th>
            <th scope="col" class="kr-word">
              {words.occupations.occupation}
            </th>
            <th scope="col" class="kr-number">
              {view.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.codes.map(({ code, title, language, weightText }) => (
            <tr key={code}>
              <td class="kr-code">{code}</td>
              <th scope="row" class="kr-word" lang={language || undefined}>
                {title}
              </th>
              <td class="kr-number">{weightText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
