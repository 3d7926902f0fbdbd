import type { UsableChoice, ViewChoice } from "@kommuneradar/charts";
import { useLayoutEffect } from "preact/hooks";

/** What this page's reader can choose; `choose` says why it refuses. */
export interface OfferedChoice extends ViewChoice {
  readonly choose: (chosen: readonly string[]) => string | undefined;
}

/** A page that has not drawn by then has nothing to choose: its file cannot be read. Milliseconds. */
const patience = 5_000;
const pause = 50;

let offered: (() => readonly OfferedChoice[]) | undefined;

/** From now on these are what can be chosen; they are made when somebody asks. */
export function offerChoices(choices: () => readonly OfferedChoice[]): void {
  offered = choices;
}

/** What can be chosen, once there is a picture. */
export async function choicesOffered(): Promise<ViewChoice[]> {
  for (const start = Date.now(); offered === undefined && Date.now() - start < patience; )
    await new Promise((resolve) => setTimeout(resolve, pause));
  return (offered?.() ?? []).map(({ id, about, title, now, asks, options }) => ({
    id,
    about,
    title,
    now,
    asks,
    options,
  }));
}

/** @throws Error with the reason for which a choice is refused */
export function chooseOffered(id: string, chosen: readonly string[]): void {
  const problem = offered?.()
    .find((choice) => choice.id === id)
    ?.choose(chosen);
  if (problem !== undefined) throw new Error(problem);
}

/** Offers what a page's state can be made to be, as its own controls do. */
export function useChoices<State>(
  choices: () => readonly UsableChoice<State>[] | null,
  change: (next: (state: State) => State) => void,
): void {
  useLayoutEffect(() =>
    offerChoices(() =>
      (choices() ?? []).map((choice) => ({
        ...choice,
        choose(chosen) {
          change((state) => choice.apply(state, chosen));
          return undefined;
        },
      })),
    ),
  );
}
