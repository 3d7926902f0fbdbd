/** A work process that counts; plain JSON. */
export interface ProcessRowView {
  readonly id: string;
  readonly title: string;
  readonly sector: string;
  readonly timeText: string;
  /** With its stated spread, where it has one. */
  readonly potentialText: string;
  readonly weightText: string;
  readonly automatableText: string;
  /** What the occupations' own values gave for the same time. */
  readonly replacedText: string;
}

/** Measure A with the work processes of the estimate. */
export interface ProcessesView {
  readonly heading: string;
  /** The figure, and that by occupations alone, as a sentence. */
  readonly lead: string;
  /** How much rests on each level, as a sentence; "" where no process counts. */
  readonly rests: string;
  /** 0–1: what of the potential rests on processes; null where no process counts. */
  readonly part: number | null;
  readonly unit: string;
  readonly rows: readonly ProcessRowView[];
  readonly sectors: readonly {
    readonly id: string;
    readonly title: string;
    readonly occupationText: string;
    readonly meanText: string;
    readonly partText: string;
  }[];
  readonly notes: readonly string[];
}
