import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import { FilterPanel } from "./FilterPanel.js";
import { foldTools, type Tool, tools } from "./fold-tools.js";
import { Icon } from "./Icon.js";
import { Panel } from "./Panel.js";
import { HomeTool, LanguageTool, ThemeTool } from "./reading-tools.js";
import { SinceTool } from "./since/SinceTool.js";
import { TimelineTool } from "./since/TimelineTool.js";
import {
  FilterTool,
  type Focusable,
  ModeTool,
  SearchTool,
  SectorTool,
  type ToolProps,
  toolWidth,
} from "./tools.js";

interface RadarToolbarProps extends ToolProps {
  /** Room for the row, px. */
  readonly width: number;
  /** How many pass the filter. */
  readonly found: number;
  /** Lets the reader save or copy what is shown. */
  readonly onExport?: (() => void) | undefined;
}

/** Title and edition, and the tools: one row that never wraps. What has no room folds into *more*, from the right. */
export function RadarToolbar(toolbar: RadarToolbarProps): VNode {
  const { view, state, onState, comparing, reading, onExport, width, found } = toolbar;
  const words = radarWords(view.language);
  const [open, setOpen] = useState<"filter" | "more">();
  const opener = useRef<Focusable>(null);
  const { shown, folded } = foldTools(
    width,
    `${view.title} ${view.edition}`,
    tools.filter((tool) => isOffered(tool, toolbar)).map((tool) => ({ tool, width: toolWidth(tool, view) })),
  );
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  /** The focus goes back to what opened the first panel: the button for the filter may stand in *more*, and goes. */
  const toggle = (name: "filter" | "more", button: Focusable) => {
    if (open === undefined) opener.current = button;
    if (open === name) close();
    else setOpen(name);
  };
  const tool = (name: Tool) => {
    const props = { view, state, onState };
    if (name === "mode") return <ModeTool {...props} />;
    if (name === "search") return <SearchTool {...props} />;
    if (name === "sector") return <SectorTool {...props} />;
    if (name === "since")
      return comparing?.onCompare && <SinceTool view={view} onCompare={comparing.onCompare} />;
    if (name === "timeline") {
      const open = comparing?.timeline !== undefined;
      return comparing && <TimelineTool language={view.language} open={open} onOpen={comparing.onTimeline} />;
    }
    if (name === "export")
      return (
        onExport && (
          <button type="button" class="kr-tool" aria-haspopup="dialog" onClick={onExport}>
            {sharedWords(view.language).shared.export}
          </button>
        )
      );
    if (name === "language") return reading && <LanguageTool reading={reading} language={view.language} />;
    if (name === "theme") return reading && <ThemeTool reading={reading} language={view.language} />;
    if (name === "home") return reading && <HomeTool reading={reading} language={view.language} />;
    return <FilterTool {...props} open={open === "filter"} onOpen={(button) => toggle("filter", button)} />;
  };
  return (
    <header class="kr-toolbar">
      <h1 title={view.title}>
        {view.title} {view.edition !== "" && <span class="kr-muted">{view.edition}</span>}
      </h1>
      {shown.map((name) => (
        <div key={name} class={`kr-tool-${name}`}>
          {tool(name)}
        </div>
      ))}
      {folded.length > 0 && (
        <button
          type="button"
          class="kr-tool"
          aria-label={words.more}
          title={words.more}
          aria-expanded={open === "more"}
          aria-haspopup="dialog"
          onClick={(event) => toggle("more", event.currentTarget as Focusable)}
        >
          <Icon name="more" />
        </button>
      )}
      {open === "filter" && (
        <Panel id="kr-filter" label={words.filter} onClose={close}>
          <FilterPanel
            view={view}
            filter={state.filter}
            found={found}
            onFilter={(filter) => onState({ filter })}
          />
        </Panel>
      )}
      {open === "more" && (
        <Panel id="kr-more" label={words.more} onClose={close}>
          <div class="kr-more">
            {folded.map((name) => (
              <div key={name}>{tool(name)}</div>
            ))}
          </div>
        </Panel>
      )}
    </header>
  );
}

/** Whether there is something for a tool to do. */
function isOffered(tool: Tool, { view, comparing, reading, onExport }: RadarToolbarProps): boolean {
  if (tool === "export") return onExport !== undefined && view.technologies.length > 0;
  if (tool === "sector") return view.sectors.length > 0;
  if (tool === "since") return comparing?.onCompare !== undefined;
  if (tool === "timeline") return comparing !== undefined;
  if (tool === "language" || tool === "theme") return reading !== undefined;
  if (tool === "home") return reading?.home !== undefined;
  return view.technologies.length > 0;
}
