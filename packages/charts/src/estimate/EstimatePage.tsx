import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Palette } from "../theme.js";
import { Banner } from "./Banner.js";
import { BareFigures } from "./BareFigures.js";
import { ComparisonSection } from "./beside/ComparisonSection.js";
import { YearsSection } from "./beside/YearsSection.js";
import { type Controls, plainControls } from "./controls.js";
import { EmptyState } from "./EmptyState.js";
import { EstimateBodyParts } from "./EstimateBodyParts.js";
import { EstimateHeader } from "./EstimateHeader.js";
import { useWalk } from "./explanation/use-walk.js";
import { Patterns } from "./marks.js";
import type { BannerView, EstimateView } from "./model.js";
import { NothingCovered } from "./NothingCovered.js";
import { arrowKeysId } from "./one-stop/use-one-stop.js";
import { type EstimateActions, PageContext } from "./page-context.js";
import type { EstimatePageState } from "./page-state.js";
import { ProcessesSection } from "./processes/ProcessesSection.js";
import { SettingsSummary } from "./SettingsSummary.js";
import { SourceLine } from "./SourceLine.js";
import { SensitivitySection } from "./sensitivity/SensitivitySection.js";
import { estimateWords } from "./text/index.js";
import { MappingsSection } from "./variants/MappingsSection.js";
import { ScoreSetsSection } from "./variants/ScoreSetsSection.js";
import { WhereSection } from "./where/WhereSection.js";

/** What `EstimatePage` is given. */
export interface EstimatePageProps {
  /** Of `buildEstimateView`; its language is the page’s. */
  readonly view: EstimateView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** What the reader has done to the page; from `initialPageState`, then `followView` for each newer view. */
  readonly state: EstimatePageState;
  /** Absent on pages nobody can press (a file, print): sorting, opening and filtering are then not offered. */
  readonly onState?: ((state: EstimatePageState) => void) | undefined;
  /** What the host can do; without one, its control is not drawn. */
  readonly actions?: EstimateActions | undefined;
  /** Controls of the host’s design system; plain ones stand in for those that are not given. */
  readonly controls?: Partial<Controls> | undefined;
  /** Replaces the view's own banner. */
  readonly banner?: BannerView | null | undefined;
  /** Text for the live region, held back by the host to one per two seconds; the banner's or the view's own otherwise. */
  readonly announcement?: string | undefined;
  /** The host's controls beside the title. */
  readonly headerTools?: ComponentChildren;
  /** The host's controls to choose what is compared. */
  readonly comparisonTools?: ComponentChildren;
  /** The host's controls for the method's settings. */
  readonly settingsTools?: ComponentChildren;
}

/** The estimate page: two main figures, composition, sectors, occupations, method and source. */
export function EstimatePage(props: EstimatePageProps): VNode {
  const { view, palette, state, onState, actions = {}, controls } = props;
  const words = estimateWords(view.language);
  const { root, goTo } = useWalk(view.explanation, onState && actions.explain);
  const { language } = view;
  const isLive = onState !== undefined;
  const context = useMemo(
    () => ({ palette, language, words, controls: { ...plainControls, ...controls }, actions, isLive, goTo }),
    [palette, language, words, controls, actions, isLive, goTo],
  );
  const banner = props.banner === undefined ? view.banner : props.banner;
  const settings = view.settings.length > 0 && (
    <SettingsSummary settings={view.settings} tools={props.settingsTools} />
  );
  // Where nothing is chosen and nothing can be, there is nothing to say.
  const isComparing = props.comparisonTools !== undefined || view.comparison?.isChosen === true;
  const classes = [
    "kr-estimate",
    `kr-${palette.mode}`,
    ...(isLive ? ["kr-live"] : []),
    ...(banner?.kind === "stale" ? ["kr-stale"] : []),
  ];
  return (
    <PageContext.Provider value={context}>
      <div class={classes.join(" ")} lang={view.language} ref={root as never}>
        <Patterns palette={palette} />
        <div class="kr-page">
          <EstimateHeader view={view} tools={props.headerTools} />
          <main>
            {view.body === "empty" && <EmptyState />}
            {(view.body === "loading" || view.body === "blank") && <BareFigures loading={view.loading} />}
            {view.nothingCovered !== null && <NothingCovered view={view.nothingCovered} />}
            {view.body === "figures" && (
              <EstimateBodyParts view={view} state={state} onState={onState} settings={settings} />
            )}
            {view.processes !== null && (
              <ProcessesSection
                view={view.processes}
                language={view.language}
                isOlder={view.older.processes}
              />
            )}
            {view.where !== null && (
              <WhereSection view={view.where} language={view.language} isOlder={view.older.where} />
            )}
            {isComparing && view.comparison !== null && (
              <ComparisonSection
                view={view.comparison}
                language={view.language}
                tools={props.comparisonTools}
              />
            )}
            {view.years !== null && <YearsSection view={view.years} language={view.language} />}
            {view.scoreSets !== null && (
              <ScoreSetsSection
                view={view.scoreSets}
                language={view.language}
                isOlder={view.older.variants}
              />
            )}
            {view.mappings !== null && (
              <MappingsSection view={view.mappings} language={view.language} isOlder={view.older.variants} />
            )}
            {view.sensitivity !== null && (
              <SensitivitySection view={view.sensitivity} language={view.language} />
            )}
            {view.body !== "figures" && settings}
            {isLive && (
              <p id={arrowKeysId} class="kr-arrow-keys">
                {words.arrowKeys}
              </p>
            )}
          </main>
          {view.sourceLine !== "" && <SourceLine text={view.sourceLine} />}
        </div>
        {banner !== null && <Banner banner={banner} />}
        <div class="kr-hidden" role="status" aria-live="polite">
          {props.announcement ?? (banner === null ? view.announcement : banner.text)}
        </div>
      </div>
    </PageContext.Provider>
  );
}
