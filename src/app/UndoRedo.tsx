import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { RedoIcon, UndoIcon } from '#ui/icons.ts';
import { useActLabel } from './useActLabel.ts';

/** Undo and redo, each with the name of its act. Absent when there is nothing to undo or redo. */
export function UndoRedo() {
  const t = useTranslations('app');
  const act = useActLabel();
  const openPlatform = useOpenPlatform();
  const unsaved = useOpenPlatformState(({ save }) => save.state === 'unsaved');
  const last = useOpenPlatformState(({ past }) => past.at(-1)?.act);
  const next = useOpenPlatformState(({ future }) => future.at(-1)?.act);
  if (unsaved) return null;
  return (
    <>
      {last === undefined ? null : (
        <IconButton
          label={t('undoAct', { act: act(last) })}
          icon={<UndoIcon />}
          onClick={() => openPlatform.undo()}
        />
      )}
      {next === undefined ? null : (
        <IconButton
          label={t('redoAct', { act: act(next) })}
          icon={<RedoIcon />}
          onClick={() => openPlatform.redo()}
        />
      )}
    </>
  );
}
