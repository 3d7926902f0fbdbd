import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Marked } from "../languages/Marked.js";
import { words as sharedWords } from "../text/index.js";
import type { Palette } from "../theme.js";
import { Board } from "./Board.js";
import { FilterBar } from "./FilterBar.js";
import { filteredView } from "./filter.js";
import { LearningSection } from "./LearningSection.js";
import { MeasuredSection } from "./MeasuredSection.js";
import type { ProjectsView } from "./model.js";
import { moveAmongTitles } from "./move-among-titles.js";
import { ProjectGroups } from "./ProjectGroups.js";
import { ProjectsEmpty } from "./ProjectsEmpty.js";
import { ProjectsTable } from "./ProjectsTable.js";
import { PageContext } from "./page-context.js";
import { type ProjectsPageState, projectsModes } from "./page-state.js";
import { projectsPageWords } from "./words/index.js";

/** What `ProjectsPage` is given. */
export interface ProjectsPageProps {
  /** Of `buildProjectsView`; its language is the page’s. */
  readonly view: ProjectsView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** What the reader has done to the page; from `projectsStartState`. */
  readonly state: ProjectsPageState;
  /** Absent on pages nobody can press: choosing and filtering are then not offered. */
  readonly onState?: ((state: ProjectsPageState) => void) | undefined;
  /** Shows a project in its file, or one of its trials by its position. */
  readonly onReveal?: ((key: string, trial?: number) => void) | undefined;
  /** Opens the sample projects; absent, it is not offered where there are none. */
  readonly onOpenExample?: (() => void) | undefined;
  /** `named`: a card is where `#id` leads; `linked`: a name leads to the address of its project. */
  readonly addresses?: "named" | "linked" | undefined;
  /** Key of the project the cursor stands in, or that the address names. */
  readonly highlighted?: string | undefined;
  /** Position of the trial of that project the cursor stands in. */
  readonly highlightedTrial?: number | undefined;
  /** What is shown is older than the text. */
  readonly isStale?: boolean;
  /** A newer view is being made; default false. */
  readonly isUpdating?: boolean;
  /** The host's controls beside the title. */
  readonly tools?: ComponentChildren;
}

/** Projects: a board, lists and a table of them, and beside these what is measured and what was learnt. */
export function ProjectsPage(props: ProjectsPageProps): VNode {
  const { palette, state, onState, onReveal, addresses, highlighted, highlightedTrial } = props;
  const { view: all, isStale = false, isUpdating = false } = props;
  const view = useMemo(() => filteredView(all, state.filter), [all, state.filter]);
  const { language } = view;
  const words = projectsPageWords(language);
  const context = useMemo(
    () => ({ language, words, palette, state, onState, onReveal, addresses, highlighted, highlightedTrial }),
    [language, words, palette, state, onState, onReveal, addresses, highlighted, highlightedTrial],
  );
  const isEmpty = all.projects.length === 0;
  const isSynthetic = all.projects.some((project) => project.isSynthetic);
  return (
    <PageContext.Provider value={context}>
      <main
        class={`kr-projects kr-${palette.mode}${isStale ? " kr-is-stale" : ""}`}
        lang={language}
        // The theme's own warning colour need not be readable as text: the palette's is mended.
        style={{ "--kr-lacking": palette.warning }}
      >
        <header>
          <div>
            <h1>
              <Marked text={view.title} />
            </h1>
            {view.sentence !== "" && <p>{view.sentence}</p>}
          </div>
          {isUpdating && <span class="kr-muted">{sharedWords(language).shared.updating}</span>}
          {!isEmpty && onState !== undefined && (
            <div class="kr-modes" role="group" aria-label={words.view}>
              {projectsModes.map((mode) => (
                <button
                  key={mode}
                  type="button"
                  aria-pressed={state.mode === mode}
                  onClick={() => onState({ ...state, mode })}
                >
                  {words[mode]}
                </button>
              ))}
            </div>
          )}
          {!isEmpty && props.tools}
        </header>
        {!isEmpty && onState !== undefined && <FilterBar view={all} found={view.projects.length} />}
        {isEmpty ? (
          <ProjectsEmpty onOpenExample={props.onOpenExample} />
        ) : (
          <div class="kr-projects-body">
            <div
              class="kr-projects-main"
              role="group"
              aria-label={words[state.mode]}
              onKeyDown={moveAmongTitles}
            >
              <Content view={view} mode={state.mode} />
            </div>
            <aside>
              <Figures view={view} />
            </aside>
          </div>
        )}
        <footer class="kr-muted kr-small">
          {view.sourceLine}
          {isSynthetic && ` ${words.syntheticNote}`}
        </footer>
      </main>
    </PageContext.Provider>
  );
}

interface ContentProps {
  readonly view: ProjectsView;
  readonly mode: ProjectsPageState["mode"];
}

/** The projects themselves, as the reader wants them laid out. */
export function Content({ view, mode }: ContentProps): VNode {
  const projects = useByKey(view);
  const { technologies, sectors, board, language } = view;
  const words = projectsPageWords(language);
  if (view.projects.length === 0) return <p>{words.noMatch}</p>;
  return (
    <>
      <h2 class="kr-hidden">{words[mode]}</h2>
      {mode === "board" && <Board board={board} projects={projects} />}
      {mode === "technologies" && (
        <ProjectGroups
          groups={technologies}
          projects={projects}
          beside={({ categoryTitle, sectorTitle }) => `${categoryTitle} · ${sectorTitle}`}
        />
      )}
      {mode === "sectors" && (
        <ProjectGroups groups={sectors} projects={projects} beside={({ categoryTitle }) => categoryTitle} />
      )}
      {mode === "table" && <ProjectsTable view={view} />}
    </>
  );
}

/** What of them is measured, and what they have taught. */
export function Figures({ view }: { readonly view: ProjectsView }): VNode {
  const projects = useByKey(view);
  return (
    <>
      <MeasuredSection groups={view.measured} projects={projects} />
      {view.learning && <LearningSection learning={view.learning} />}
    </>
  );
}

function useByKey({ projects }: ProjectsView) {
  return useMemo(() => new Map(projects.map((project) => [project.key, project])), [projects]);
}
