import type { PlatformId } from './identity.ts';
import type { RecordBase } from './record.ts';

export const platformKinds = ['territory', 'collective', 'citizens'] as const;
/** territory: a commune or region; collective: a school, hospital, firm or service; citizens: a group of citizens. */
export type PlatformKind = (typeof platformKinds)[number];

/** The territory or organisation that runs the process. */
export type Platform = RecordBase<'platform'> & {
  readonly name: string;
  readonly kind: PlatformKind;
  /** The place in words ("Commune de Blégny"), or empty. */
  readonly territory: string;
  /** ISO 3166 alpha-2 in upper case, or empty. */
  readonly country: string;
  /** BCP 47 tags of the languages people write in; the first one is the default of new groups. */
  readonly languages: readonly string[];
  readonly description: string;
  /** The platform this one refers to (a commune its region); it may not be on this device. */
  readonly parentId?: PlatformId;
  /** `YYYY-MM-DD` after which the words should be erased, or absent. */
  readonly retentionDate?: string;
  /** Where an imported platform came from. */
  readonly origin?: Origin;
};

/** Where an imported record came from: kept so that the same rows give the same records, on any device. */
export type Origin = {
  /** `wikispiral`, `csv`, `bulk`. */
  readonly source: string;
  /** The source's own id, verbatim. */
  readonly id: string;
  /** The source's own stamps, verbatim (`2018-10-31 13:27`), where it gave some. */
  readonly created?: string;
  readonly modified?: string;
  /** The source's own proposition, verbatim, where it gave one. */
  readonly proposition?: string;
};
