import type * as vscode from "vscode";
import { EventEmitter } from "./vscode-base.js";

/**
 * A panel, as far as a preview goes.
 * @param post is given what the page is sent
 */
export function panelOf(post: (message: object) => void = () => undefined) {
  const posted: object[] = [];
  const received = new EventEmitter<unknown>();
  const viewState = new EventEmitter<void>();
  const disposed = new EventEmitter<void>();
  let isDisposed = false;
  const panel = {
    get visible(): boolean {
      if (isDisposed) throw new Error("Webview is disposed");
      return true;
    },
    active: true,
    title: "",
    webview: {
      html: "",
      cspSource: "",
      options: {},
      asWebviewUri: (uri: vscode.Uri) => uri,
      onDidReceiveMessage: received.event,
      postMessage: (data: object) => {
        posted.push(data);
        post(data);
      },
    },
    onDidChangeViewState: viewState.event,
    onDidDispose: disposed.event,
    dispose() {
      isDisposed = true;
      disposed.fire();
    },
  };
  return {
    panel: panel as unknown as vscode.WebviewPanel,
    posted,
    receive: (data: unknown) => received.fire(data),
    change: () => viewState.fire(),
  };
}
