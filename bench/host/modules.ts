// What of the extension's host is measured, and the stand-ins for the editor that its tests have.

export { readRadar } from "@kommuneradar/core";
export { estimatePreview } from "../../apps/vscode/src/estimate/estimate-preview.js";
export { PreviewPanel } from "../../apps/vscode/src/preview/preview-panel.js";
export { WorkforcePool } from "../../apps/vscode/src/workforce/workforce-pool.js";
export { panelOf } from "../../apps/vscode/test/support/panel.js";
export { EventEmitter, Uri } from "../../apps/vscode/test/support/vscode-base.js";
export { editor } from "../../apps/vscode/test/support/vscode-workspace.js";
