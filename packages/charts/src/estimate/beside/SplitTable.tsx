import type { VNode } from "preact";
import { ColumnHead } from "../ColumnHead.js";
import type { SplitView } from "./model.js";
import type { BesideWords } from "./words.js";

/** The differences, and the two parts each is the sum of. */
export function SplitTable(props: {
  readonly inPoints: boolean;
  readonly splits: readonly SplitView[];
  readonly words: BesideWords["comparison"];
}): VNode {
  const { splits, inPoints, words } = props;
  const head = (text: string) => <ColumnHead class="kr-number">{text}</ColumnHead>;
  return (
    <table class="kr-table kr-splits">
      <caption>{words.split}</caption>
      <thead>
        <tr>
          <td />
          {head(inPoints ? words.difference : words.differenceScore)}
          {head(words.mix)}
          {head(words.sector)}
        </tr>
      </thead>
      <tbody>
        {splits.map(({ id, against, measure, difference, mix, sector }) => (
          <tr key={id}>
            <th scope="row" class="kr-word">{`${against},\u00a0${measure}`}</th>
            <td class="kr-number">{difference}</td>
            <td class="kr-number">{mix}</td>
            <td class="kr-number">{sector}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
