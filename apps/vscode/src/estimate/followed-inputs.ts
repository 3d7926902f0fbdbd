import * as vscode from "vscode";
import type { EstimateInputs } from "./estimate-inputs.js";

/** What one estimate of several is made of, followed as it is typed: which one may become another. */
export class FollowedInputs implements vscode.Disposable {
  private now:
    | { readonly uri: string; readonly inputs: EstimateInputs; readonly listens: vscode.Disposable }
    | undefined;

  /** @param change told when anything of the estimate that is followed changes */
  constructor(
    private readonly open: (uri: vscode.Uri) => EstimateInputs,
    private readonly change: () => void,
  ) {}

  /** Of the estimate that is followed; undefined where none is. */
  get uri(): string | undefined {
    return this.now?.uri;
  }

  get inputs(): EstimateInputs | undefined {
    return this.now?.inputs;
  }

  /** Follows another estimate, or none; false where it is the same. */
  follow(uri: string | undefined): boolean {
    if (uri === this.now?.uri) return false;
    this.dispose();
    if (uri === undefined) return true;
    const inputs = this.open(vscode.Uri.parse(uri));
    const listens = vscode.Disposable.from(
      inputs,
      inputs.onDidChange(() => this.change()),
    );
    this.now = { uri, inputs, listens };
    return true;
  }

  dispose(): void {
    this.now?.listens.dispose();
    this.now = undefined;
  }
}
