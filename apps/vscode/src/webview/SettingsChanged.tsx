import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PageLanguage } from "../protocol/envelope.js";
import type { SettingsOffer } from "../protocol/to-webview.js";
import { writeShare } from "../text/share-text.js";
import { Button, DataGrid } from "./components.js";
import { pageWords } from "./words.js";

export interface SettingsChangedProps {
  readonly offer: SettingsOffer;
  readonly language: PageLanguage;
  readonly mappingTitle: (id: string) => string;
  readonly onCopy: () => void;
  readonly onReset: () => void;
}

/** What the reader has changed beside what the file says, and how to keep it. */
export function SettingsChanged(props: SettingsChangedProps): VNode {
  const { offer, language, mappingTitle, onCopy, onReset } = props;
  const words = pageWords[language];
  const { own, now, hasFile, asYaml } = offer;
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [asYaml]);

  const onOff = (value: boolean) => (value ? words.on : words.off);
  const share = (value: number) => writeShare(value, language);
  const scoresTitle = (id: string) => offer.scores.find((set) => set.id === id)?.title ?? id;
  const rows = [
    [words.scores, scoresTitle(own.scores), scoresTitle(now.scores)],
    [words.mapping, mappingTitle(own.mapping), mappingTitle(now.mapping)],
    [words.high, share(own.high), share(now.high)],
    [words.low, share(own.low), share(now.low)],
    [words.bridge, onOff(own.bridge), onOff(now.bridge)],
    [words.fallback, onOff(own.fallback), onOff(now.fallback)],
  ].filter(([, before, after]) => before !== after);

  return (
    <section class="kr-tools-changed" aria-label={words.changed}>
      <DataGrid
        label={words.changed}
        columns={[words.setting, words.own(hasFile), words.here]}
        rows={rows}
        tracks="minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)"
      />
      <p>{words.toKeep(hasFile)}</p>
      <pre>{asYaml}</pre>
      <div class="kr-tools-row">
        <Button
          onClick={() => {
            onCopy();
            setCopied(true);
          }}
        >
          {copied ? words.copied : words.copy}
        </Button>
        <Button onClick={onReset}>{words.reset(hasFile)}</Button>
      </div>
    </section>
  );
}
