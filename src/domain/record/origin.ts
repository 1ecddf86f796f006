import { type Field, optional, shape, text } from './fields.ts';

/** Where an imported record came from. It is kept so that the same rows give the same records on any device. */
export type Origin = {
  /** `wikispiral`, `csv`, `bulk`. */
  readonly source: string;
  /** The source's own id, verbatim. */
  readonly id: string;
  /**
   * The source's own timestamp, verbatim (`2018-10-31 13:27`), if it gave one. A date of a column that writes the month
   * first is the exception: its day is written year first, since the date alone would be read the day first.
   */
  readonly created?: string;
  readonly modified?: string;
  /** The source's own proposition, verbatim, if it gave one. */
  readonly proposition?: string;
  /** The source's cells for the code, verbatim, when no code could be read in them. */
  readonly code?: string;
};

const words = text(20_000);

export const origin: Field<Origin> = shape<Origin>({
  source: words,
  id: words,
  created: optional(words),
  modified: optional(words),
  proposition: optional(words),
  code: optional(words),
});
