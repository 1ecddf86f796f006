import { useTranslations } from '#i18n/intl.ts';
import { useDesk, useDeskState } from '#session/useDesk.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { RedoIcon, UndoIcon } from '#ui/icons.ts';
import { useActWords } from './useActWords.ts';

/** Back and forth, each with the name of what it takes back or does again. Absent when there is nothing to. */
export function UndoRedo() {
  const t = useTranslations('app');
  const act = useActWords();
  const desk = useDesk();
  const unsaved = useDeskState(({ save }) => save.state === 'unsaved');
  const last = useDeskState(({ past }) => past.at(-1)?.act);
  const next = useDeskState(({ future }) => future.at(-1)?.act);
  if (unsaved) return null;
  return (
    <>
      {last === undefined ? null : (
        <IconButton
          label={t('undoAct', { act: act(last) })}
          icon={<UndoIcon />}
          onClick={() => desk.undo()}
        />
      )}
      {next === undefined ? null : (
        <IconButton
          label={t('redoAct', { act: act(next) })}
          icon={<RedoIcon />}
          onClick={() => desk.redo()}
        />
      )}
    </>
  );
}
