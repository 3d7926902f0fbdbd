import type {
  EstimateView,
  EstimateViewChanges,
  PlanView,
  ProjectsView,
  ProjectsViewChanges,
  RadarView,
  RadarViewChanges,
  Report,
  TimelineView,
} from "@kommuneradar/charts";
import * as z from "zod";
import { base } from "./base.js";
import { comparedOffer } from "./compared.js";
import { envelope, pageLanguage, status } from "./envelope.js";
import { reportChoice, reportFileKind } from "./report-choice.js";
import { viewSettings } from "./view-settings.js";

/** A view model is plain JSON made by our own code: checked to be an object, not read key by key. */
const viewModel = <T>() => z.custom<T>((data) => typeof data === "object" && data !== null);

/**
 * The newest picture, complete: `picture` is null as long as the text has never made one, and the last good
 * one while it is broken (`status.kind` is then `stale`). `title` is the document's name, for a page without a picture.
 */
const picture = <T extends z.ZodType>(content: T) =>
  z.strictObject({
    type: z.literal("picture"),
    ...envelope,
    language: pageLanguage,
    picture: content.nullable(),
    status,
    title: z.string(),
  });

/** A newer picture is being made, and it takes a while. */
const updating = z.strictObject({ type: z.literal("updating"), source: envelope.source });

/** What the radar is compared with, and the editions one can go through while the timeline is open. */
const comparing = z.strictObject({
  base: base.nullable(),
  timeline: viewModel<TimelineView>().nullable(),
});

/** What the radar page shows. */
export const radarPicture = z.strictObject({
  view: viewModel<RadarView>(),
  /** The text has an error, and this is what could be read of it: there is no good picture yet. */
  isPartial: z.boolean(),
  comparing,
});
export type RadarPicture = z.infer<typeof radarPicture>;

/** The cursor stands in the entry of a technology, a project or a plan (`id`), or in none. Not a click: the page must not scroll for it. */
const highlight = z.strictObject({
  type: z.literal("highlight"),
  source: envelope.source,
  id: z.string().nullable(),
});

/** Show a technology as if it had been chosen in the page. */
const select = z.strictObject({ type: z.literal("select"), source: envelope.source, id: z.string().min(1) });

/** The newest picture as what is to be done to the one of version `from`; a page that shows another asks for all of it. */
const radarChanges = z.strictObject({
  type: z.literal("changes"),
  ...envelope,
  from: envelope.version,
  changes: viewModel<RadarViewChanges>(),
  isPartial: z.boolean(),
  comparing,
  status,
});

export const radarToWebview = z.discriminatedUnion("type", [
  picture(radarPicture),
  radarChanges,
  updating,
  highlight,
  select,
]);
export type RadarToWebview = z.infer<typeof radarToWebview>;

const choice = z.strictObject({ id: z.string(), title: z.string() });

/** What the settings controls offer, and what holds now. */
export const settingsOffer = z.strictObject({
  scores: z.array(choice),
  /** Ids of mapping methods; the page has their names. */
  mappings: z.array(z.string()),
  now: viewSettings.required(),
  /** What holds without the reader's changes. */
  own: viewSettings.required(),
  /** There is an estimate file that `own` comes from; else the method's defaults. */
  hasFile: z.boolean(),
  /** Settings the reader has changed in the view, as lines of an estimate file; empty when none. */
  asYaml: z.string(),
});
export type SettingsOffer = z.infer<typeof settingsOffer>;

/** What the estimate page shows. */
export const estimatePicture = z.strictObject({
  view: viewModel<EstimateView>(),
  settings: settingsOffer,
  /** null where there is nothing to compare. */
  compared: comparedOffer.nullable(),
});
export type EstimatePicture = z.infer<typeof estimatePicture>;

/** How far reading a large file has come, in bytes. */
const progress = z.strictObject({
  type: z.literal("progress"),
  source: envelope.source,
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
});

/** As those of a radar; `settings` and `compared` are absent where they are as they were. */
const estimateChanges = z.strictObject({
  type: z.literal("changes"),
  ...envelope,
  from: envelope.version,
  changes: viewModel<EstimateViewChanges>(),
  settings: settingsOffer.optional(),
  compared: comparedOffer.nullable().optional(),
  status,
});

export const estimateToWebview = z.discriminatedUnion("type", [
  picture(estimatePicture),
  estimateChanges,
  updating,
  progress,
]);
export type EstimateToWebview = z.infer<typeof estimateToWebview>;

/** What the projects page shows. */
export const projectsPicture = z.strictObject({
  view: viewModel<ProjectsView>(),
  /** The text has an error, and this is what could be read of it: there is no good picture yet. */
  isPartial: z.boolean(),
});
export type ProjectsPicture = z.infer<typeof projectsPicture>;

/** As those of a radar. */
const projectsChanges = z.strictObject({
  type: z.literal("changes"),
  ...envelope,
  from: envelope.version,
  changes: viewModel<ProjectsViewChanges>(),
  isPartial: z.boolean(),
  status,
});

/** As `highlight`, with the position of the trial that the cursor stands in. */
const highlightProject = highlight.extend({ trial: z.int().nonnegative().nullable() });

export const projectsToWebview = z.discriminatedUnion("type", [
  picture(projectsPicture),
  projectsChanges,
  updating,
  highlightProject,
]);
export type ProjectsToWebview = z.infer<typeof projectsToWebview>;

/** What the plan page shows. */
export const planPicture = z.strictObject({
  view: viewModel<PlanView>(),
  /** The text has an error, and this is what could be read of it: there is no good picture yet. */
  isPartial: z.boolean(),
});
export type PlanPicture = z.infer<typeof planPicture>;

export const planToWebview = z.discriminatedUnion("type", [picture(planPicture), updating, highlight]);
export type PlanToWebview = z.infer<typeof planToWebview>;

/** What the report page shows. */
export const reportPicture = z.strictObject({
  choice: reportChoice,
  /** There is a template of one's own to choose. */
  hasTemplate: z.boolean(),
  report: viewModel<Report>(),
});
export type ReportPicture = z.infer<typeof reportPicture>;

/** Make a file of the report that is shown; `name` is the file's without its ending, for those beside it. */
const write = z.strictObject({
  type: z.literal("write"),
  source: envelope.source,
  kind: reportFileKind,
  name: z.string().min(1),
});

export const reportToWebview = z.discriminatedUnion("type", [picture(reportPicture), updating, write]);
export type ReportToWebview = z.infer<typeof reportToWebview>;
