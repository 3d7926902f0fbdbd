import type * as vscode from "vscode";
import type { Command } from "vscode-languageserver-types";

export function toCommand({ title, command, tooltip, arguments: given }: Command): vscode.Command {
  return {
    title,
    command,
    ...(tooltip === undefined ? {} : { tooltip }),
    ...(given === undefined ? {} : { arguments: given }),
  };
}
