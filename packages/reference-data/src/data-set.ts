import type { Provenance } from "@kommuneradar/schema";

/** What a data set is and where it comes from, for method notes and for crediting the publisher. */
export interface DataSet extends Provenance {
  /** Names it in files and calls, e.g. `styrk08`. */
  readonly id: string;
  /** What people know it by. */
  readonly title: string;
  /** Publishers whom the licence obliges us to credit, in the words they ask for. */
  readonly attribution?: string;
}

/** The four fields of a `Provenance`, without the rest of the data set. */
export function provenanceOf(dataSet: DataSet): Provenance {
  const { source, year, licence, url } = dataSet;
  return { source, year, licence, ...(url === undefined ? {} : { url }) };
}
