import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import { type ComponentCode, dimensionOf, generalComponent } from '#domain/codebook/componentCode.ts';
import type { CodebookView } from './codebookView.ts';
import type { ShippedCode } from './structure.ts';

/**
 * Components that are easily confused: a person who hesitates at one should look at these too. The general component of
 * the dimension is always offered as well. This list is ours, not the method's.
 */
const neighbours: Readonly<Record<ShippedCode, readonly ShippedCode[]>> = {
  A00: ['A08', 'E03'],
  A01: ['A08', 'F01'],
  A02: ['F01', 'A09', 'B03'],
  A03: ['B01', 'A08', 'B00'],
  A04: ['A08'],
  A05: ['F07', 'C06', 'D05'],
  A06: ['B07', 'C06', 'A08'],
  A07: ['F03', 'H02', 'B04'],
  A08: ['A06', 'A09'],
  A09: ['C05', 'C06', 'H04'],
  A10: ['B02', 'B03', 'F02'],
  A11: ['C03', 'C05', 'E07'],
  B00: ['B05', 'D04', 'G03'],
  B01: ['A03', 'B02', 'E06'],
  B02: ['A10', 'B01', 'B03'],
  B03: ['B04', 'A02', 'C05'],
  B04: ['A07', 'H03', 'B03'],
  B05: ['B01', 'B04'],
  B06: ['E06'],
  B07: ['A06', 'D05', 'G04'],
  C00: ['C05', 'C01'],
  C01: ['C02', 'E03', 'G02'],
  C02: ['C01', 'E05'],
  C03: ['A11', 'C05'],
  C04: ['C06', 'C05'],
  C05: ['A09', 'C03'],
  C06: ['C04', 'A06', 'A09'],
  D00: ['H03', 'D03', 'I08'],
  D01: ['D02'],
  D02: ['D01', 'E05'],
  D03: ['H03'],
  D04: ['B00', 'H04'],
  D05: ['B07', 'A05', 'D03'],
  D06: ['B05'],
  E00: ['E03', 'E01'],
  E01: ['E03', 'F05', 'C01'],
  E02: ['E03', 'E01'],
  E03: ['C01', 'H04', 'F06'],
  E04: ['A08', 'E03'],
  E05: ['G03', 'D02', 'C02'],
  E06: ['B01', 'H05', 'B06'],
  E07: ['A11'],
  F00: ['G00', 'F04'],
  F01: ['A02', 'F04'],
  F02: ['A10', 'F06', 'C01'],
  F03: ['A07', 'G04', 'B07'],
  F04: ['G04', 'F01', 'G05'],
  F05: ['E01', 'F08'],
  F06: ['G01', 'G02', 'I00'],
  F07: ['A05', 'H01'],
  F08: ['F07', 'H06', 'G03'],
  G00: ['F00', 'G05'],
  G01: ['F06', 'G02', 'H01'],
  G02: ['G01', 'C01', 'F06'],
  G03: ['E05', 'G04', 'B00'],
  G04: ['F04', 'F03', 'G03'],
  G05: ['F04'],
  H00: ['H06', 'H03'],
  H01: ['F07', 'G01'],
  H02: ['A07', 'H06', 'F08'],
  H03: ['D00', 'D03', 'I08'],
  H04: ['D04', 'I00', 'E03'],
  H05: ['E06', 'B01'],
  H06: ['F08', 'H01'],
  I00: ['H04', 'F06'],
  I07: ['H04', 'H03'],
  I08: ['H03', 'D00'],
};

/**
 * The entries of the codebook in force to look at before choosing this code; none for a code we do not know. The list
 * holds the method's codes, so a loaded codebook shows its own labels.
 */
export function neighboursOf(codebook: CodebookView, code: ComponentCode): readonly CodebookEntry[] {
  const known: Readonly<Record<string, readonly ShippedCode[]>> = neighbours;
  const codes = Object.hasOwn(known, code) ? (known[code] ?? []) : [];
  return codes.flatMap((each) => codebook.entry(each as string as ComponentCode) ?? []);
}

/**
 * The component of the same dimension to use in doubt. Undefined if this code is already the general one, or if the
 * codebook has none.
 */
export function generalOf(codebook: CodebookView, code: ComponentCode): CodebookEntry | undefined {
  const general = generalComponent(dimensionOf(code));
  return general === code ? undefined : codebook.entry(general);
}
