import { useTranslations } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { LargeDisplayIcon } from '#ui/icons.ts';

/** The one visible switch for people with low vision: one touch, from anywhere. */
export function LargeDisplayButton() {
  const t = useTranslations('app');
  const [{ display }, change] = usePreferences();
  const large = display === 'large';
  return (
    <IconButton
      label={t('largeDisplay')}
      icon={<LargeDisplayIcon />}
      aria-pressed={large}
      onClick={() => change({ display: large ? 'default' : 'large' })}
    />
  );
}
