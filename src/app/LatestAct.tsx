import { useState } from 'react';
import type { Act } from '#domain/record/change.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Toast } from '#ui/Toast.tsx';
import styles from './frame.module.css';
import { useActLabel } from './useActLabel.ts';

/** Acts that take something out of sight or bring much in: the others are seen where they happen, and a line at each Enter would be noise. */
const announced: ReadonlySet<Act['type']> = new Set([
  'removeGroup',
  'removeCriterion',
  'joinCriteria',
  'unclassify',
  'removeSynthesis',
  'loadKey',
  'removeKey',
  'import',
  'choose',
  'restoreRecord',
]);

/** Several criteria at once came from a paste: most of them are out of sight. */
const isAnnounced = ({ type, count }: Act): boolean =>
  announced.has(type) || (type === 'addCriterion' && count > 1);

/** What was just done, with the way to take it back. */
export function LatestAct() {
  const t = useTranslations('app');
  const act = useActLabel();
  const openPlatform = useOpenPlatform();
  const latest = useOpenPlatformState((state) => state.latest);
  const unsaved = useOpenPlatformState(({ save }) => save.state === 'unsaved');
  const [seen, setSeen] = useState(latest?.nth ?? 0);
  // What is not written cannot be taken back yet: the red line speaks instead.
  if (unsaved || latest === undefined || latest.nth <= seen || !isAnnounced(latest.act)) return null;
  const dismiss = () => setSeen(latest.nth);
  const undo = () => {
    dismiss();
    void openPlatform.undo();
  };
  return (
    <div className={styles['latest']}>
      <Toast
        key={latest.nth}
        message={capitalised(act(latest.act))}
        action={{ label: t('undo'), onAct: undo }}
        dismissLabel={t('dismiss')}
        onDismiss={dismiss}
      />
    </div>
  );
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
