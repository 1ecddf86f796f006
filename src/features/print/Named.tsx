import type { DimensionStatus } from '#domain/codebook/codebook.ts';
import type { ComponentCode, DimensionLetter } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import styles from './Sheet.module.css';

/** True for labels that nobody could read in the published codebook: a star refers to the last line of the sheet. */
export const isWorking = (status: DimensionStatus | undefined): boolean =>
  status === 'data' || status === 'reconstructed' || status === 'labelSeen';

/**
 * A component's code and label, with a star for a working label and a flag when the codebook does not list the code.
 */
export function NamedComponent({ code }: { readonly code: ComponentCode }) {
  const t = useTranslations('print');
  const entry = useCodebook().entry(code);
  const words = labelIn(entry?.label ?? {}, useLocale());
  return (
    <>
      <b>{code}</b>{' '}
      {words === undefined ? (
        <i className={styles['flag']}>{t('unlisted')}</i>
      ) : (
        <span lang={words.language}>{words.text}</span>
      )}
      {isWorking(entry?.status) ? '*' : null}
    </>
  );
}

export function NamedDimension({ letter }: { readonly letter: DimensionLetter }) {
  const dimension = useCodebook().dimension(letter);
  const words = labelIn(dimension?.label ?? {}, useLocale());
  return (
    <>
      <b>{letter}</b> <span lang={words?.language}>{words?.text}</span>
      {isWorking(dimension?.status) ? '*' : null}
    </>
  );
}
