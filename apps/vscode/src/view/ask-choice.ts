import type { ChoiceOption, ViewChoice } from "@kommuneradar/charts";
import * as vscode from "vscode";

/**
 * Asks which of what a view lets one choose is meant; each says what holds now.
 * @param title of the view
 */
export async function pickChoice(
  title: string,
  choices: readonly ViewChoice[],
): Promise<ViewChoice | undefined> {
  const items = choices.map((choice) => ({ label: choice.title, description: choice.now, choice }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return picked?.choice;
}

/** Asks for one or many of the options; undefined when the user thinks better of it. */
export async function pickOptions(choice: ViewChoice): Promise<readonly string[] | undefined> {
  const { title, asks, options } = choice;
  const asked = { title, matchOnDescription: true };
  if (asks === "many") {
    const items = options.map((option) => ({ ...itemOf(option), picked: option.isChosen }));
    const picked = await vscode.window.showQuickPick(items, { ...asked, canPickMany: true });
    return picked?.map(({ id }) => id);
  }
  const items = options.map((option) => {
    const item = itemOf(option);
    return { ...item, label: `${option.isChosen ? "$(check)" : "$(blank)"} ${item.label}` };
  });
  const picked = await vscode.window.showQuickPick(items, asked);
  return picked && [picked.id];
}

const itemOf = ({ id, title, note }: ChoiceOption) => ({ id, label: title, description: note });

/**
 * Asks for a text, beginning with the one that holds, until it is taken or the user thinks better of it.
 * @param take rejects with the reason for which a text is refused
 */
export function askText(
  { title, now }: Pick<ViewChoice, "title" | "now">,
  take: (text: string) => Promise<void>,
): Promise<void> {
  const box = vscode.window.createInputBox();
  box.title = title;
  box.value = now;
  return new Promise((resolve) => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(() => {
      take(box.value).then(
        () => box.hide(),
        (error: unknown) => {
          box.validationMessage = error instanceof Error ? error.message : String(error);
        },
      );
    });
    box.onDidHide(() => {
      box.dispose();
      resolve();
    });
    box.show();
  });
}
