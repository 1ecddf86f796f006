import { useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { removeStaleTexts, type StaleTexts, staleTexts } from '#session/staleTexts.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { TrashIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './Stored.module.css';

/** Nothing while the platforms are not known: what belongs to one of them must not be offered for removal. */
function useStale(platformIds: readonly string[] | undefined) {
  const { textStore } = useSession().effects;
  const [stale, setStale] = useState<readonly StaleTexts[]>([]);
  useEffect(() => {
    setStale(platformIds === undefined ? [] : staleTexts(textStore, new Set(platformIds)));
  }, [textStore, platformIds]);
  const remove = (texts: StaleTexts) => {
    removeStaleTexts(textStore, texts);
    setStale(stale.filter((each) => each !== texts));
  };
  return { stale, remove };
}

type StaleWordsProps = { readonly platformIds: readonly string[] | undefined };

/** Words that were typed for platforms that are no longer here: they are shown, and can be removed. */
export function StaleWords({ platformIds }: StaleWordsProps) {
  const t = useTranslations('settings.stale');
  const { stale, remove } = useStale(platformIds);
  return stale.map((texts) => (
    <Notice
      key={texts.platformId}
      kind="warning"
      title={t('title')}
      actions={
        <Button kind="danger" icon={<TrashIcon />} onClick={() => remove(texts)}>
          {t('remove')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      <ul className={styles['stale']} translate="no">
        {texts.words.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </Notice>
  ));
}
