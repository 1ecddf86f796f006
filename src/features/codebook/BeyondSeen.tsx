import { beyondSeen, codeRanges, publishedTotals, unreadCodes } from '#codebook/beyondSeen.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useOpenPlatform.tsx';

// A line must not end in the middle of a range.
const unbroken = (ranges: string): string => ranges.replaceAll('–', '\u2060–\u2060');

/** Which codes of the shipped key are doubtful, which are missing, and why its total says nothing. Nothing of a loaded key. */
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
