import { useTranslations } from '#i18n/intl.ts';
import { beyondSeen, codeRanges, publishedTotals, unreadCodes } from '#key/beyondSeen.ts';
import { shippedKey } from '#key/shipped.ts';
import { useKey } from '#session/useDesk.tsx';

// A line must not end in the middle of a range.
const unbroken = (ranges: string): string => ranges.replaceAll('–', '\u2060–\u2060');

/** Which codes of the shipped key are doubtful, which are missing, and why its total says nothing. Nothing of a loaded key. */
export function BeyondSeen() {
  const t = useTranslations('key.beyond');
  const { key } = useKey();
  if (key.keyId !== shippedKey.keyId) return null;
  const { codes, seen, impossible } = beyondSeen(key);
  return (
    <>
      <p>{t('codes', { count: codes.length, codes: unbroken(codeRanges(codes)) })}</p>
      <p>{t('impossible', { ...publishedTotals, seen, impossible })}</p>
      <p>{t('unread', unreadCodes)}</p>
      <p>{t('total')}</p>
    </>
  );
}
