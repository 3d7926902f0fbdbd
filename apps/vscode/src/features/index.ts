import { answerAssistants } from "./answer-assistants.js";
import { assessTechnology } from "./assess-technology.js";
import { checkDocuments } from "./check-documents.js";
import { checkWorkforces } from "./check-workforces.js";
import { chooseInView } from "./choose-in-view.js";
import { compareRadar } from "./compare-radar.js";
import { exportRadar } from "./export-radar.js";
import { exportView } from "./export-view.js";
import type { Feature } from "./feature.js";
import { helpWriting } from "./help-writing.js";
import { highlightPlanEntry } from "./highlight-plan-entry.js";
import { highlightProject } from "./highlight-project.js";
import { highlightTechnology } from "./highlight-technology.js";
import { importRadar } from "./import-radar.js";
import { importWorkforce } from "./import-workforce.js";
import { knowActiveKind } from "./know-active-kind.js";
import { knowComparing } from "./know-comparing.js";
import { listRadars } from "./list-radars.js";
import { markChanges } from "./mark-changes.js";
import { newRadar } from "./new-radar.js";
import { newTechnology } from "./new-technology.js";
import { newWorkforce } from "./new-workforce.js";
import { openEstimate } from "./open-estimate.js";
import { openExample } from "./open-example.js";
import { openPlanPreview } from "./open-plan-preview.js";
import { openProjectsPreview } from "./open-projects-preview.js";
import { openRadarPreview } from "./open-radar-preview.js";
import { openReport } from "./open-report.js";
import { openTimeline } from "./open-timeline.js";
import { openTour } from "./open-tour.js";
import { override } from "./override.js";
import { showLog } from "./show-log.js";

/** Everything the extension does, one line each. */
export const features: readonly Feature[] = [
  answerAssistants,
  assessTechnology,
  checkDocuments,
  checkWorkforces,
  chooseInView,
  compareRadar,
  exportRadar,
  exportView,
  helpWriting,
  highlightPlanEntry,
  highlightProject,
  highlightTechnology,
  importRadar,
  importWorkforce,
  knowActiveKind,
  knowComparing,
  listRadars,
  markChanges,
  newRadar,
  newTechnology,
  newWorkforce,
  openEstimate,
  openExample,
  openPlanPreview,
  openProjectsPreview,
  openRadarPreview,
  openReport,
  openTimeline,
  openTour,
  override,
  showLog,
];
