import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { day, id, listOf, oneOf, optional, text, whole } from '#domain/record/fields.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type Origin, origin } from '#domain/record/origin.ts';
import { languageLimit, textLimit } from '#domain/record/words.ts';
import { type FreeQuestion, freeQuestionField } from './freeQuestion.ts';

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
  /** BCP 47 tags of the languages people write in. The first one is the default of new groups. */
  readonly languages: readonly string[];
  readonly description: string;
  /** The platform that this one belongs to (for a commune, its region). It may not be on this device. */
  readonly parentId?: PlatformId;
  /** `YYYY-MM-DD` after which the words should be erased, or absent. */
  readonly retentionDate?: string;
  /** How many days withdrawn records stay in the bin before they are erased; absent: `defaultBinDays`. */
  readonly binDays?: number;
  /** A fourth question in addition to the method's three; absent if the platform never had one. */
  readonly freeQuestion?: FreeQuestion;
  /** The source of an imported platform. */
  readonly origin?: Origin;
};

// Files may hold more than the screens allow (a long name, a language in words). What was stored must be readable.
const words = text(textLimit);

export const platformEntity = defineEntity<Platform>({
  fields: {
    name: words,
    kind: oneOf(platformKinds),
    territory: words,
    country: words,
    languages: listOf(text(languageLimit), 50),
    description: words,
    parentId: optional(id<'platform'>()),
    retentionDate: optional(day),
    binDays: optional(whole(1, 3650)),
    freeQuestion: optional(freeQuestionField),
    origin: optional(origin),
  },
});
