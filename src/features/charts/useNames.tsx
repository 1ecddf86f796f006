import type { ReactNode } from 'react';
import type { ComponentCode, DimensionLetter } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';

export type Names = {
  /** `A08 Pouvoir d'achat`, for sentences. A code that is not in the codebook is shown without a label. */
  readonly component: (code: ComponentCode) => string;
  readonly dimension: (letter: DimensionLetter) => string;
  /**
   * The same with code and label separated and the label's language marked; a code that is not in the codebook says so.
   */
  readonly drawnComponent: (code: ComponentCode) => ReactNode;
  readonly drawnDimension: (letter: DimensionLetter) => ReactNode;
};

/** The codebook's labels in the language of the screen, or the nearest one there is. */
export function useNames(): Names {
  const t = useTranslations('charts');
  const locale = useLocale();
  const codebook = useCodebook();
  const componentLabel = (code: ComponentCode) => labelIn(codebook.entry(code)?.label ?? {}, locale);
  const dimensionLabel = (letter: DimensionLetter) =>
    labelIn(codebook.dimension(letter)?.label ?? {}, locale);
  const drawn = (code: string, words: ReturnType<typeof labelIn>) => (
    <>
      <b>{code}</b>{' '}
      {words === undefined ? <i>{t('unlisted')}</i> : <span lang={words.language}>{words.text}</span>}
    </>
  );
  return {
    component: (code) => [code, componentLabel(code)?.text].filter(Boolean).join(' '),
    dimension: (letter) => [letter, dimensionLabel(letter)?.text].filter(Boolean).join(' '),
    drawnComponent: (code) => drawn(code, componentLabel(code)),
    drawnDimension: (letter) => drawn(letter, dimensionLabel(letter)),
  };
}
