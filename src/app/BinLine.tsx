import { useEffect, useState } from 'react';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type BinNews, closeBinNews, keepBinDays, noBinNews } from '#session/binDays.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';

/** A page may stay open for days, over midnight. */
const everyMs = 10 * 60_000;
/** How long nobody must have written before the bin is counted again: that reads the whole platform. */
const restMs = 2_000;

/** Erases what has been in the bin for its days: when the platform opens, and while it is open. */
function useBinNews(): readonly [news: BinNews, close: () => void] {
  const openPlatform = useOpenPlatform();
  const { effects } = useSession();
  const [news, setNews] = useState(noBinNews);
  const revision = useOpenPlatformState((state) => state.revision);
  // While something is announced, it is counted again when acts rest: somebody may have brought it back.
  const counted = news.coming === undefined ? undefined : revision;
  useEffect(() => {
    let isHere = true;
    const keep = async () => {
      const next = await keepBinDays(openPlatform, effects);
      if (isHere) setNews(next);
    };
    if (counted === undefined) void keep();
    const rest = counted === undefined ? undefined : setTimeout(() => void keep(), restMs);
    const timer = setInterval(() => void keep(), everyMs);
    return () => {
      isHere = false;
      clearTimeout(rest);
      clearInterval(timer);
    };
  }, [openPlatform, effects, counted]);
  const close = () => {
    closeBinNews(openPlatform, effects);
    setNews({ ...news, erased: 0 });
  };
  return [news, close];
}

/** Says what the program erased because its days in the bin were over, and what comes next. */
export function BinLine() {
  const [{ erased, coming }, close] = useBinNews();
  return (
    <>
      {erased === 0 ? null : <ErasedLine count={erased} onClose={close} />}
      {coming === undefined ? null : <ComingLine {...coming} />}
    </>
  );
}

function ErasedLine({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const t = useTranslations('versions.bin');
  return (
    <div className={styles['unread']} data-noprint>
      <Notice live>
        <div className={styles['oneLine']}>
          <span>{t('erasedAlone', { count })}</span>
          <Button onClick={onClose}>{t('closeNews')}</Button>
        </div>
      </Notice>
    </div>
  );
}

function ComingLine({ count, day }: { readonly count: number; readonly day: string }) {
  const t = useTranslations('versions.bin');
  const dayLabel = useDayLabel();
  const { page, space, platformId, place } = usePlatformRoute();
  return (
    <div className={styles['unread']} data-noprint>
      <Notice kind="warning" live>
        <div className={styles['oneLine']}>
          <span>{t('coming', { count, day: dayLabel(day) })}</span>
          {place === 'bin' ? null : (
            <a className={buttonClass()} href={hrefOf({ page, space, platformId, place: 'bin' })}>
              {t('open')}
            </a>
          )}
        </div>
      </Notice>
    </div>
  );
}
