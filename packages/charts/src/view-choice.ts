/** One of what there is to choose. */
export interface ChoiceOption {
  /** Unique in its choice; "" may be one. */
  readonly id: string;
  /** As the page's control names it, in the view's language. */
  readonly title: string;
  /** How much it would show, in words; "" where there is nothing to say. */
  readonly note: string;
  /** It holds now. */
  readonly isChosen: boolean;
}

/** What a page lets its reader choose, for those who ask with a list and not with the page's own controls. */
export interface ViewChoice {
  /** Unique in its page. */
  readonly id: string;
  /** What it is about: how the view is laid out, whose radar is shown, what is filtered, what is estimated with. */
  readonly about: "view" | "sector" | "filter" | "settings";
  /** As the page's control is named, in the view's language. */
  readonly title: string;
  /** What holds now, in words; "" for nothing. */
  readonly now: string;
  /** One or many of the options, a text (`now`), or nothing: it is simply done. */
  readonly asks: "one" | "many" | "text" | "nothing";
  /** Empty where a text is asked for, or nothing. */
  readonly options: readonly ChoiceOption[];
}

/** The same where it is used. */
export interface UsableChoice<State> extends ViewChoice {
  /** The page's state after the choice of these ids, or of this text. */
  readonly apply: (state: State, chosen: readonly string[]) => State;
}

/** The search of a page. */
export const searchChoice = <State>(
  title: string,
  now: string,
  search: (state: State, query: string) => State,
): UsableChoice<State> => ({
  ...{ id: "search", about: "filter", title, now, asks: "text", options: [] },
  apply: (state, [query = ""]) => search(state, query),
});

/** Takes a page's filter away, where there is one. */
export const resetChoice = <State>(
  isFiltering: boolean,
  title: string,
  reset: (state: State) => State,
): UsableChoice<State>[] =>
  isFiltering
    ? [{ ...{ id: "reset", about: "filter", title, now: "", asks: "nothing", options: [] }, apply: reset }]
    : [];

/** The titles of what is chosen. */
export const titlesChosen = (options: readonly ChoiceOption[]): string =>
  options
    .filter(({ isChosen }) => isChosen)
    .map(({ title }) => title)
    .join(", ");
