import { useState } from 'react';
import type { Act } from '#domain/record/change.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Toast } from '#ui/Toast.tsx';
import styles from './frame.module.css';
import { useActLabel } from './useActLabel.ts';

/**
 * Acts that remove something from view or bring much in. All others are visible where they happen, and a line at each
 * Enter would be noise.
 */
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

/** Several criteria at once come from a paste: most of them are out of view. */
const isAnnounced = ({ type, count }: Act): boolean =>
  announced.has(type) || (type === 'addCriterion' && count > 1);

/** Says what was just done and offers to undo it. */
export function LatestAct() {
  const t = useTranslations('app');
  const act = useActLabel();
  const openPlatform = useOpenPlatform();
  const latest = useOpenPlatformState((state) => state.latest);
  const unsaved = useOpenPlatformState(({ save }) => save.state === 'unsaved');
  const [seen, setSeen] = useState(latest?.nth ?? 0);
  // What is not written cannot be undone yet; the red line is shown instead.
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
