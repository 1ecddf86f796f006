import { beyondSeen, codeRanges, publishedTotals, unreadCodes } from '#codebook/beyondSeen.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';

// Prevents a line break inside a range.
const unbroken = (ranges: string): string => ranges.replaceAll('–', '\u2060–\u2060');

/**
 * Which codes of the shipped codebook are doubtful, which are missing, and why its total proves nothing. Not shown for
 * a loaded one.
 */
export function BeyondSeen() {
  const t = useTranslations('codebook.beyond');
  const { codebook } = useCodebook();
  if (codebook.keyId !== shippedCodebook.keyId) return null;
  const { codes, seen, impossible } = beyondSeen(codebook);
  return (
    <>
      <p>{t('codes', { count: codes.length, codes: unbroken(codeRanges(codes)) })}</p>
      <p>{t('impossible', { ...publishedTotals, seen, impossible })}</p>
      <p>{t('unread', unreadCodes)}</p>
      <p>{t('total')}</p>
    </>
  );
}
