import { reportStyles } from "@kommuneradar/charts";
import { render, type VNode } from "preact";
import type { ReportFromWebview } from "../protocol/from-webview.js";
import type { ReportChoice } from "../protocol/report-choice.js";
import { type ReportToWebview, reportToWebview } from "../protocol/to-webview.js";
import { adoptStyles } from "./adopt-styles.js";
import { registerComponents } from "./components.js";
import { followLinks } from "./follow-links.js";
import { connectHost } from "./host.js";
import { keepSections } from "./keep-sections.js";
import { ReportPreview, type ReportShown } from "./ReportPreview.js";
import { beginReportState, type SavedReportPage } from "./report-state.js";
import { createStore } from "./store.js";
import { useStore } from "./use-store.js";
import { writeReport } from "./write-report.js";
import "./page.css";
import "./report.css";

const pictures = createStore<ReportShown | undefined>(undefined);

const host = connectHost<ReportToWebview, ReportFromWebview>(reportToWebview, (message) => {
  switch (message.type) {
    case "picture":
      pictures.set(kept(message));
      void writeAsked();
      break;
    case "write":
      asked = message;
      void writeAsked();
      break;
    case "updating":
      break;
  }
});

function kept(message: ReportShown): ReportShown {
  const last = pictures.get()?.picture;
  if (message.picture === null) return message;
  const isSame = last?.choice === message.picture.choice;
  const report = keepSections(isSame ? last?.report : undefined, message.picture.report);
  return { ...message, picture: { ...message.picture, report } };
}

/** The file that is asked for; it is made as soon as there is a report to make it of. */
let asked: Extract<ReportToWebview, { type: "write" }> | undefined;

async function writeAsked(): Promise<void> {
  const report = pictures.get()?.picture?.report;
  if (asked === undefined || report === undefined) return;
  const { kind, name } = asked;
  asked = undefined;
  host.post(await writeReport(report, kind, name, host.source));
}

let saved: SavedReportPage = beginReportState(host.readState());
function keep(next: Partial<SavedReportPage>): void {
  saved = { ...saved, ...next };
  host.writeState(saved);
}

function choose(choice: ReportChoice): void {
  keep({ choice });
  host.post({ type: "choose", source: host.source, choice });
}

function App(): VNode | null {
  const shown = useStore(pictures);
  if (shown === undefined) return null;
  return (
    <ReportPreview
      shown={shown}
      saved={saved}
      onKeep={keep}
      onChoose={choose}
      onSave={() => host.post({ type: "save", source: host.source })}
      onRevealProblem={() => host.post({ type: "revealProblem", source: host.source })}
    />
  );
}

const root = document.getElementById("root");
if (root !== null) {
  registerComponents();
  followLinks();
  adoptStyles(reportStyles);
  render(<App />, root);
  host.post({ type: "ready", source: host.source });
}
