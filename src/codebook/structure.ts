import type { DimensionStatus, LabelStatus } from '#domain/codebook/codebook.ts';
import type { DimensionLetter } from '#domain/codebook/componentCode.ts';

/**
 * The codes of the shipped codebook, in its order, and how well each is known. The published codebook could not be read
 * whole. What could not be read is marked and never presented as official. Some of these codes cannot exist in the
 * published one (see beyondSeen.ts), and it has others: the number of codes here says nothing about the published
 * total.
 */
export const structure = [
  {
    letter: 'A',
    status: 'attested',
    components: [
      ['A00', 'attested'],
      ['A01', 'attested'],
      ['A02', 'attested'],
      ['A03', 'attested'],
      ['A04', 'data'],
      ['A05', 'attested'],
      ['A06', 'attested'],
      ['A07', 'attested'],
      ['A08', 'data'],
      ['A09', 'attested'],
      ['A10', 'reconstructed'],
      ['A11', 'attested'],
    ],
  },
  {
    letter: 'B',
    status: 'attested',
    components: [
      ['B00', 'attested'],
      ['B01', 'data'],
      ['B02', 'attested'],
      ['B03', 'data'],
      ['B04', 'reconstructed'],
      ['B05', 'reconstructed'],
      ['B06', 'reconstructed'],
      ['B07', 'reconstructed'],
    ],
  },
  {
    letter: 'C',
    status: 'labelSeen',
    components: [
      ['C00', 'reconstructed'],
      ['C01', 'reconstructed'],
      ['C02', 'reconstructed'],
      ['C03', 'reconstructed'],
      ['C04', 'reconstructed'],
      ['C05', 'reconstructed'],
      ['C06', 'data'],
    ],
  },
  {
    letter: 'D',
    status: 'labelSeen',
    components: [
      ['D00', 'data'],
      ['D01', 'reconstructed'],
      ['D02', 'data'],
      ['D03', 'data'],
      ['D04', 'reconstructed'],
      ['D05', 'reconstructed'],
      ['D06', 'reconstructed'],
    ],
  },
  {
    letter: 'E',
    status: 'labelSeen',
    components: [
      ['E00', 'reconstructed'],
      ['E01', 'reconstructed'],
      ['E02', 'reconstructed'],
      ['E03', 'reconstructed'],
      ['E04', 'reconstructed'],
      ['E05', 'reconstructed'],
      ['E06', 'reconstructed'],
      ['E07', 'reconstructed'],
    ],
  },
  {
    letter: 'F',
    status: 'labelSeen',
    components: [
      ['F00', 'reconstructed'],
      ['F01', 'data'],
      ['F02', 'reconstructed'],
      ['F03', 'data'],
      ['F04', 'reconstructed'],
      ['F05', 'reconstructed'],
      ['F06', 'reconstructed'],
      ['F07', 'reconstructed'],
      ['F08', 'data'],
    ],
  },
  {
    letter: 'G',
    status: 'labelSeen',
    components: [
      ['G00', 'data'],
      ['G01', 'data'],
      ['G02', 'data'],
      ['G03', 'reconstructed'],
      ['G04', 'data'],
      ['G05', 'reconstructed'],
    ],
  },
  {
    letter: 'H',
    status: 'labelSeen',
    components: [
      ['H00', 'reconstructed'],
      ['H01', 'reconstructed'],
      ['H02', 'reconstructed'],
      ['H03', 'data'],
      ['H04', 'reconstructed'],
      ['H05', 'reconstructed'],
      ['H06', 'reconstructed'],
    ],
  },
  {
    letter: 'I',
    status: 'labelSeen',
    components: [
      ['I00', 'reconstructed'],
      ['I07', 'data'],
      ['I08', 'data'],
    ],
  },
] as const satisfies readonly {
  readonly letter: DimensionLetter;
  readonly status: DimensionStatus;
  readonly components: readonly (readonly [code: string, status: LabelStatus])[];
}[];

/** A code that the shipped codebook lists. Every language it is shipped in must have words for it. */
export type ShippedCode = (typeof structure)[number]['components'][number][0];

/** One language's words for the shipped codebook. A hint says in a few words what belongs in the component. */
export type CodebookLabels = {
  readonly dimensions: Readonly<Record<DimensionLetter, string>>;
  readonly components: Readonly<Record<ShippedCode, { readonly label: string; readonly hint: string }>>;
};
