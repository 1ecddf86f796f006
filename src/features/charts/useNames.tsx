import type { ReactNode } from 'react';
import type { ComponentCode, DimensionLetter } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';

export type Names = {
  /** `A08 Pouvoir d'achat`, for sentences. A code the key does not list stands bare. */
  readonly component: (code: ComponentCode) => string;
  readonly dimension: (letter: DimensionLetter) => string;
  /** The same with code and label apart and the label's language marked; an unlisted code says so. */
  readonly drawnComponent: (code: ComponentCode) => ReactNode;
  readonly drawnDimension: (letter: DimensionLetter) => ReactNode;
};

/** The key's words for codes, in the language of the screen or the nearest one there is. */
export function useNames(): Names {
  const t = useTranslations('charts');
  const locale = useLocale();
  const key = useKey();
  const componentWords = (code: ComponentCode) => wordsIn(key.entry(code)?.label ?? {}, locale);
  const dimensionWords = (letter: DimensionLetter) => wordsIn(key.dimension(letter)?.label ?? {}, locale);
  const drawn = (code: string, words: ReturnType<typeof wordsIn>) => (
    <>
      <b>{code}</b>{' '}
      {words === undefined ? <i>{t('unlisted')}</i> : <span lang={words.language}>{words.text}</span>}
    </>
  );
  return {
    component: (code) => [code, componentWords(code)?.text].filter(Boolean).join(' '),
    dimension: (letter) => [letter, dimensionWords(letter)?.text].filter(Boolean).join(' '),
    drawnComponent: (code) => drawn(code, componentWords(code)),
    drawnDimension: (letter) => drawn(letter, dimensionWords(letter)),
  };
}
