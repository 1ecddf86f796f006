import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';

/** The list every code field of the table completes from. */
export const keyListId = 'codes-of-the-key';

/** The key's codes with their labels, offered while a code is typed. */
export function KeyCodes() {
  const locale = useLocale();
  const { key } = useKey();
  return (
    <datalist id={keyListId}>
      {key.entries.map(({ code, label }) => (
        <option key={code} value={code}>
          {wordsIn(label, locale)?.text}
        </option>
      ))}
    </datalist>
  );
}
