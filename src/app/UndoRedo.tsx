import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useActLabel } from '#pieces/undo/useActLabel.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { HistoryIcon, RedoIcon, UndoIcon } from '#ui/icons.ts';

type UndoRedoProps = { readonly onUndo: () => void; readonly onList: () => void };

/**
 * Undo and redo, each with the name of its act, and the list of acts. They are always drawn at the same places: a button
 * that moved would put redo under the finger that has just pressed undo.
 */
export function UndoRedo({ onUndo, onList }: UndoRedoProps) {
  const t = useTranslations('app');
  const nameOf = useActLabel();
  const openPlatform = useOpenPlatform();
  const last = useOpenPlatformState(({ past }) => past.at(-1)?.act);
  const next = useOpenPlatformState(({ future }) => future.at(-1)?.act);
  return (
    <>
      <Step
        label={last === undefined ? t('undoNothing') : t('undoAct', { act: nameOf(last) })}
        way={t('undo')}
        icon={<UndoIcon />}
        onStep={last && onUndo}
      />
      <Step
        label={next === undefined ? t('redoNothing') : t('redoAct', { act: nameOf(next) })}
        way={t('redo')}
        icon={<RedoIcon />}
        onStep={next && (() => void openPlatform.redo())}
      />
      <IconButton label={t('acts')} icon={<HistoryIcon />} onClick={onList} />
    </>
  );
}

type StepProps = {
  readonly label: string;
  /** The way without its act, for when it has to wait. */
  readonly way: string;
  readonly icon: ReactNode;
  /** Absent when there is nothing to undo or redo. */
  readonly onStep: (() => void) | undefined;
};

/** One of the two arrows. With nothing to do it can still be focused, and says so. */
function Step({ label, way, icon, onStep }: StepProps) {
  const t = useTranslations('app');
  const unsaved = useOpenPlatformState(({ save }) => save.state === 'unsaved');
  if (unsaved) return <IconButton label={t('undoWaits', { way })} icon={icon} aria-disabled />;
  return (
    <IconButton
      label={label}
      icon={icon}
      aria-disabled={onStep === undefined || undefined}
      onClick={onStep}
    />
  );
}
