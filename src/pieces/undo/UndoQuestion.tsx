import type { Going } from '#domain/views/undoing.ts';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';
import { useActLabel } from './useActLabel.ts';

type UndoQuestionProps = {
  readonly count: number;
  readonly going: Going;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before an undo that takes much away: says what would go and what can come back, and offers to save it first. */
export function UndoQuestion({ count, going, onConfirm, onCancel }: UndoQuestionProps) {
  const t = useTranslations('pieces.undo');
  const label = useActLabel();
  const { space, platformId } = useOpenPlatform();
  const last = useOpenPlatformState(({ past }) => past.at(-1)?.act);
  const { isPlatform, groups, criteria } = going;
  const files = hrefOf({ page: 'platform', space, platformId, place: 'files' });
  return (
    <ConfirmDialog
      title={
        count === 1 && last !== undefined
          ? t('question', { act: label(last) })
          : t('questionSeveral', { count })
      }
      confirmLabel={t('confirm')}
      cancelLabel={t('keep')}
      onConfirm={onConfirm}
      onCancel={onCancel}
      danger={isPlatform}
      before={
        <Row>
          <a className={buttonClass('quiet')} href={files} onClick={onCancel}>
            <DownloadIcon />
            {t('saveFirst')}
          </a>
        </Row>
      }
    >
      {isPlatform ? (
        <>
          <p>{t('goingPlatform', { groups, criteria })}</p>
          <p>{t('platformBack')}</p>
        </>
      ) : (
        <>
          {groups + criteria === 0 ? null : <p>{t('going', { groups, criteria })}</p>}
          <p>{t('redoable')}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
