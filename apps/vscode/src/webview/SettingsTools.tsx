import type { VNode } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { PageLanguage } from "../protocol/envelope.js";
import type { SettingsOffer } from "../protocol/to-webview.js";
import type { ViewSettings } from "../protocol/view-settings.js";
import { Checkbox, Divider, Dropdown } from "./components.js";
import { SettingsChanged } from "./SettingsChanged.js";
import { ShareField } from "./ShareField.js";
import { pageWords } from "./words.js";

export interface SettingsToolsProps {
  readonly offer: SettingsOffer;
  readonly language: PageLanguage;
  /** Names of the mapping methods. */
  readonly mappingTitle: (id: string) => string;
  readonly onChange: (settings: ViewSettings) => void;
  readonly onCopy: () => void;
}

/** Controls to try other settings in the view; no file is touched, and that is said. */
export function SettingsTools({
  offer,
  language,
  mappingTitle,
  onChange,
  onCopy,
}: SettingsToolsProps): VNode {
  const words = pageWords[language];
  const { now } = offer;
  const isChanged = offer.asYaml !== "";
  const [open, setOpen] = useState(isChanged);
  // Settings may be changed by a command too: that they are not the file's must not stand in what is folded away.
  useLayoutEffect(() => {
    if (isChanged) setOpen(true);
  }, [isChanged]);
  const change = (changed: ViewSettings) => onChange({ ...now, ...changed });
  const mappings = offer.mappings.map((id) => ({ id, title: mappingTitle(id) }));
  const shareProblem = (fits: (value: number) => boolean) => (value: number | undefined) => {
    if (value === undefined) return words.notAShare;
    return fits(value) ? undefined : words.thresholdOrder;
  };
  return (
    <details
      class="kr-tools"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-tools="settings"
    >
      <summary>{words.settings}</summary>
      <p class="kr-muted">{words.viewOnly}</p>
      <div class="kr-tools-row">
        <Dropdown
          label={words.scores}
          value={now.scores}
          options={offer.scores}
          onChange={(scores) => change({ scores })}
        />
        <Dropdown
          label={words.mapping}
          value={now.mapping}
          options={mappings}
          onChange={(mapping) => change({ mapping })}
        />
        <ShareField
          label={words.high}
          value={now.high}
          language={language}
          problemOf={shareProblem((value) => value >= now.low)}
          onChange={(high) => change({ high })}
        />
        <ShareField
          label={words.low}
          value={now.low}
          language={language}
          problemOf={shareProblem((value) => value <= now.high)}
          onChange={(low) => change({ low })}
        />
      </div>
      <div class="kr-tools-row">
        <Checkbox label={words.bridge} checked={now.bridge} onChange={(bridge) => change({ bridge })} />
        <Checkbox
          label={words.fallback}
          checked={now.fallback}
          onChange={(fallback) => change({ fallback })}
        />
      </div>
      {isChanged && (
        <SettingsChanged
          offer={offer}
          language={language}
          mappingTitle={mappingTitle}
          onCopy={onCopy}
          onReset={() => onChange({})}
        />
      )}
      <Divider />
    </details>
  );
}
