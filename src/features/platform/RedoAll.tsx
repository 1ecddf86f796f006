import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { RedoIcon } from '#ui/icons.ts';
import { pageTitle } from '#ui/pageTitle.ts';

/**
 * On a platform without groups: redoes everything that was undone, in one touch. A platform that was undone act by act
 * down to its birth is empty when it is restored; its words would otherwise come back one arrow at a time.
 */
export function RedoAll() {
  const t = useTranslations('platform');
  const openPlatform = useOpenPlatform();
  const count = useOpenPlatformState(({ future }) => future.length);
  if (count === 0) return null;
  const redoAll = async () => {
    while (await openPlatform.redo());
    pageTitle()?.focus();
  };
  return (
    <Button icon={<RedoIcon />} onClick={redoAll}>
      {t('redoAll', { count })}
    </Button>
  );
}
