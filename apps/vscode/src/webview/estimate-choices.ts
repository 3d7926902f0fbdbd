import type { Compared, ComparedOffer } from "../protocol/compared.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { SettingsOffer } from "../protocol/to-webview.js";
import type { ViewSettings } from "../protocol/view-settings.js";
import { readShare, writeShare } from "../text/share-text.js";
import { comparedWords } from "./compared-words.js";
import type { OfferedChoice } from "./offered-choices.js";
import { pageWords } from "./words.js";

interface EstimateChoicesInput {
  readonly offer: SettingsOffer;
  readonly compared: ComparedOffer | undefined;
  readonly language: PageLanguage;
  readonly mappingTitle: (id: string) => string;
  readonly onSettings: (settings: ViewSettings) => void;
  readonly onCompared: (compared: Compared) => void;
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The settings of an estimate's view, and what is compared in it, as the controls on the page have them. */
export function estimateChoices(input: EstimateChoicesInput): OfferedChoice[] {
  const { offer, compared, language, mappingTitle, onSettings, onCompared } = input;
  const words = pageWords[language];
  const { now } = offer;
  const change = (changed: ViewSettings) => onSettings({ ...now, ...changed });
  const share = (id: "high" | "low", fits: (value: number) => boolean): OfferedChoice => ({
    ...{ id, about: "settings", title: words[id], now: writeShare(now[id], language), asks: "text" },
    options: [],
    choose([text = ""]) {
      const value = readShare(text);
      if (value === undefined) return words.notAShare;
      if (!fits(value)) return words.thresholdOrder;
      change({ [id]: value });
      return undefined;
    },
  });
  const switched = (id: "bridge" | "fallback") =>
    one(id, words[id], offOn(words), now[id] ? "on" : "off", (value) => change({ [id]: value === "on" }));
  const mappings = offer.mappings.map((id) => ({ id, title: mappingTitle(id) }));
  return [
    one("scores", words.scores, offer.scores, now.scores, (scores) => change({ scores })),
    one("mapping", words.mapping, mappings, now.mapping, (mapping) => change({ mapping })),
    share("high", (value) => value >= now.low),
    share("low", (value) => value <= now.high),
    switched("bridge"),
    switched("fallback"),
    ...(compared === undefined ? [] : comparedChoices(compared, language, onCompared)),
    ...(offer.asYaml === "" ? [] : [reset(words.reset(offer.hasFile), () => onSettings({}))]),
  ];
}

function comparedChoices(
  { municipalities, groups, now }: ComparedOffer,
  language: PageLanguage,
  onCompared: (compared: Compared) => void,
): OfferedChoice[] {
  const words = comparedWords[language];
  const none = { id: "", title: words.none };
  return [
    one("municipality", words.municipality, [none, ...municipalities], now.municipality, (municipality) =>
      onCompared({ ...now, municipality }),
    ),
    one("group", words.group, [none, ...groups], now.group, (group) => onCompared({ ...now, group })),
  ];
}

function one(
  id: string,
  title: string,
  all: readonly Titled[],
  now: string,
  take: (id: string) => void,
): OfferedChoice {
  return {
    ...{ id, about: "settings", title, asks: "one" },
    now: all.find((option) => option.id === now)?.title ?? now,
    options: all.map((option) => ({ ...option, note: "", isChosen: option.id === now })),
    choose([chosen]) {
      if (chosen !== undefined && chosen !== now) take(chosen);
      return undefined;
    },
  };
}

const reset = (title: string, act: () => void): OfferedChoice => ({
  ...{ id: "reset", about: "settings", title, now: "", asks: "nothing", options: [] },
  choose() {
    act();
    return undefined;
  },
});

const offOn = ({ on, off }: { readonly on: string; readonly off: string }): Titled[] => [
  { id: "on", title: on },
  { id: "off", title: off },
];
