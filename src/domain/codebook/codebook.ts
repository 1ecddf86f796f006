import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { component, listOf, mapOf, oneOf, position, shape, text } from '#domain/record/fields.ts';
import { textLimit } from '#domain/record/words.ts';
import { type ComponentCode, type DimensionLetter, dimensionLetters } from './componentCode.ts';

const labelStatuses = ['attested', 'data', 'reconstructed', 'loaded'] as const;
/**
 * attested: code and label were read in the published codebook; data: the code was met in real data, the label is ours;
 * reconstructed: both are ours, to be checked; loaded: from a list that this platform loaded.
 */
export type LabelStatus = (typeof labelStatuses)[number];

const dimensionStatuses = [...labelStatuses, 'labelSeen'] as const;
/** labelSeen: the French label was seen in public texts, and the letter is inferred from its place in their list. */
export type DimensionStatus = (typeof dimensionStatuses)[number];

/** Words by BCP 47 tag. A missing language falls back to one that exists; the screen marks it with `lang`. */
export type Labels = Readonly<Record<string, string>>;

export type CodebookDimension = {
  readonly letter: DimensionLetter;
  readonly status: DimensionStatus;
  readonly label: Labels;
};

export type CodebookEntry = {
  readonly code: ComponentCode;
  readonly status: LabelStatus;
  readonly label: Labels;
  readonly hint: Labels;
};

/** The method's determination key: the list of components, in its own order, with what belongs in each. */
export type Codebook = {
  readonly keyId: string;
  readonly version: string;
  readonly dimensions: readonly CodebookDimension[];
  readonly entries: readonly CodebookEntry[];
};

/**
 * A codebook that a platform loaded. All versions are kept, since classifications refer to them. The one with the
 * greatest `order` is in force.
 */
export type CodebookRecord = RecordBase<'key'> & {
  readonly key: Codebook;
  readonly order: number;
};

const words = text(textLimit);
// The pattern of a language tag excludes names such as `__proto__` and `constructor`.
const labels = mapOf(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, words, 100);
const status = oneOf(labelStatuses);

export const codebookEntity = defineEntity<CodebookRecord>({
  fields: {
    key: shape<Codebook>({
      keyId: words,
      version: words,
      dimensions: listOf(
        shape<CodebookDimension>({
          letter: oneOf(dimensionLetters),
          status: oneOf(dimensionStatuses),
          label: labels,
        }),
        100,
      ),
      entries: listOf(shape<CodebookEntry>({ code: component, status, label: labels, hint: labels }), 10_000),
    }),
    order: position,
  },
  quiet: ['order'],
});
