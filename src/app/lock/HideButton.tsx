import { useTranslations } from '#i18n/intl.ts';
import { useScreenLock } from '#session/useScreenLock.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { HiddenIcon } from '#ui/icons.ts';

/** Hides every word on this device with one touch, from anywhere. */
export function HideButton() {
  const t = useTranslations('app.lock');
  const [, lock] = useScreenLock();
  return <IconButton label={t('hide')} icon={<HiddenIcon />} onClick={() => lock.hide()} />;
}
