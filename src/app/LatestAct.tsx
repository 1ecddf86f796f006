import { useState } from 'react';
import type { Act } from '#domain/record/change.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useActLabel } from '#pieces/undo/useActLabel.ts';
import { useTurnedMessage } from '#pieces/undo/useTurnedMessage.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Toast } from '#ui/Toast.tsx';
import styles from './frame.module.css';

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

/**
 * Says what was just done and offers to undo it. After an undo or a redo, says what came back or went, and where. The
 * element stays while there is no message: screen readers announce only what is added to a region they already know.
 */
export function LatestAct({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <div className={styles['latest']} aria-live="polite">
      <Message onUndo={onUndo} />
    </div>
  );
}

function Message({ onUndo }: { readonly onUndo: () => void }) {
  const t = useTranslations('app');
  const undoing = useTranslations('pieces.undo');
  const label = useActLabel();
  const turnedMessage = useTurnedMessage();
  const latest = useOpenPlatformState((state) => state.latest);
  const unsaved = useOpenPlatformState(({ save }) => save.state === 'unsaved');
  const [seen, setSeen] = useState(latest?.nth ?? 0);
  // What is not written cannot be undone yet; the red line is shown instead.
  if (unsaved || latest === undefined || latest.nth <= seen) return null;
  const turned = turnedMessage(latest);
  if (turned === undefined && !isAnnounced(latest.act)) return null;
  const dismiss = () => setSeen(latest.nth);
  const undo = () => {
    dismiss();
    onUndo();
  };
  const offer =
    turned === undefined
      ? { action: { label: t('undo'), onAct: undo } }
      : { link: { label: undoing('see'), href: hrefOf(turned.route) } };
  return (
    <Toast
      key={latest.nth}
      message={turned?.text ?? capitalised(label(latest.act))}
      {...offer}
      dismissLabel={t('dismiss')}
      onDismiss={dismiss}
    />
  );
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
