import { useState } from 'react';
import styles from '#features/versions/Versions.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ActItem } from './ActItem.tsx';

/** How many acts are drawn at first: a list of hundreds is not read, and takes long to draw on an old tablet. */
const shownAtFirst = 30;

type ActsDialogProps = {
  /** Undoes so many of the latest acts, after a question. */
  readonly onUndo: (count: number) => void;
  readonly onClose: () => void;
};

/** The acts that can be undone, the latest first, each with a button that undoes everything back to it. */
export function ActsDialog({ onUndo, onClose }: ActsDialogProps) {
  const t = useTranslations('versions.acts');
  const common = useTranslations('common');
  const app = useTranslations('app');
  const past = useOpenPlatformState((state) => state.past);
  const undone = useOpenPlatformState(({ future }) => future.length);
  const unsaved = useOpenPlatformState(({ save }) => save.state === 'unsaved');
  const [shown, setShown] = useState(shownAtFirst);
  const latestFirst = past.toReversed();
  return (
    <Dialog title={app('acts')} closeLabel={common('close')} onClose={onClose} size="wide">
      <p>{t(past.length === 0 ? 'none' : 'lead')}</p>
      <p role="status">{undone === 0 ? null : t('undone', { count: undone })}</p>
      <ol className={styles['steps']}>
        {latestFirst.slice(0, shown).map((entry, at) => (
          <ActItem
            key={`${entry.counter}/${entry.device}`}
            entry={entry}
            onUndo={unsaved ? undefined : () => onUndo(at + 1)}
          />
        ))}
      </ol>
      {past.length > shown ? (
        <Button onClick={() => setShown(shown + shownAtFirst)}>{t('more')}</Button>
      ) : null}
    </Dialog>
  );
}
