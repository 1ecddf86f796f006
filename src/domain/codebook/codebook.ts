import { type ComponentCode, type DimensionLetter, dimensionLetters } from '#domain/componentCode.ts';
import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { component, listOf, mapOf, oneOf, position, shape, text } from '#domain/record/fields.ts';
import { textLimit } from '#domain/words.ts';

const keyStatuses = ['attested', 'data', 'reconstructed', 'loaded'] as const;
/** attested: code and label read in the published key; data: code met in real data, label ours; reconstructed: ours, to be checked; loaded: from a list this platform loaded. */
export type KeyStatus = (typeof keyStatuses)[number];

const dimensionStatuses = [...keyStatuses, 'labelSeen'] as const;
/** labelSeen: the French label was seen in public texts, the letter is inferred from its place in their list. */
export type DimensionStatus = (typeof dimensionStatuses)[number];

/** Words by BCP 47 tag. A missing language falls back to one that is there; the screen marks it with `lang`. */
export type Words = Readonly<Record<string, string>>;

export type KeyDimension = {
  readonly letter: DimensionLetter;
  readonly status: DimensionStatus;
  readonly label: Words;
};

export type KeyEntry = {
  readonly code: ComponentCode;
  readonly status: KeyStatus;
  readonly label: Words;
  readonly hint: Words;
};

/** The determination key: the list of components, in its own order, with what belongs in each. */
export type DeterminationKey = {
  readonly keyId: string;
  readonly version: string;
  readonly dimensions: readonly KeyDimension[];
  readonly entries: readonly KeyEntry[];
};

/** A key a platform loaded; versions are kept, since classifications refer to them. The greatest `order` is in force. */
export type KeyRecord = RecordBase<'key'> & {
  readonly key: DeterminationKey;
  readonly order: number;
};

const words = text(textLimit);
// A language tag as a name cannot be `__proto__` or `constructor`.
const labels = mapOf(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, words, 100);
const status = oneOf(keyStatuses);

export const keyEntity = defineEntity<KeyRecord>({
  fields: {
    key: shape<DeterminationKey>({
      keyId: words,
      version: words,
      dimensions: listOf(
        shape<KeyDimension>({
          letter: oneOf(dimensionLetters),
          status: oneOf(dimensionStatuses),
          label: labels,
        }),
        100,
      ),
      entries: listOf(shape<KeyEntry>({ code: component, status, label: labels, hint: labels }), 10_000),
    }),
    order: position,
  },
  quiet: ['order'],
});
