import type { VNode } from "preact";
import type { Compared, ComparedOffer } from "../protocol/compared.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { comparedWords } from "./compared-words.js";
import { Dropdown } from "./components.js";

/** Controls to choose the municipality and the group; the choice holds in the view, the file keeps its own. */
export function ComparedTools(props: {
  readonly offer: ComparedOffer;
  readonly language: PageLanguage;
  readonly onChange: (compared: Compared) => void;
}): VNode {
  const { offer, onChange } = props;
  const words = comparedWords[props.language];
  const { now } = offer;
  const none = { id: "", title: words.none };
  return (
    <div class="kr-tools" data-tools="compared">
      <div class="kr-tools-row">
        <Dropdown
          label={words.municipality}
          value={now.municipality}
          options={[none, ...offer.municipalities]}
          onChange={(municipality) => onChange({ ...now, municipality })}
        />
        <Dropdown
          label={words.group}
          value={now.group}
          options={[none, ...offer.groups]}
          onChange={(group) => onChange({ ...now, group })}
        />
      </div>
    </div>
  );
}
