import type { VNode } from "preact";
import { ColumnHead } from "../ColumnHead.js";
import { ExplainButton } from "../explanation/ExplainButton.js";
import { FigureTable } from "../FigureTable.js";
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
    <FigureTable class="kr-splits kr-named-above">
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
        {splits.map((split) => (
          <Row key={split.id} split={split} words={words} />
        ))}
      </tbody>
    </FigureTable>
  );
}

function Row({
  split,
  words,
}: {
  readonly split: SplitView;
  readonly words: BesideWords["comparison"];
}): VNode {
  const { against, measure, difference, mix, sector, path } = split;
  const title = `${against},\u00a0${measure}`;
  const figure = (label: string, text: string) => (
    <td class="kr-number">
      <ExplainButton path={path} name={`${title}, ${label}: ${text}`}>
        {text}
      </ExplainButton>
    </td>
  );
  return (
    <tr>
      <th scope="row" class="kr-word">
        {title}
      </th>
      {figure(words.differenceScore, difference)}
      {figure(words.mix, mix)}
      {figure(words.sector, sector)}
    </tr>
  );
}
