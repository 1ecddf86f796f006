import { useTranslations } from '#i18n/intl.ts';
import { WhatRemains } from '#pieces/WhatRemains.tsx';
import { erasePlatform, type PlatformErasure } from '#session/erasePlatform.ts';
import { useSession } from '#session/useSession.tsx';
import { useWaitingOf } from '#session/useWaiting.ts';
import type { Summary } from '#storage/storage.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SaveFirst } from './SaveFirst.tsx';

type ErasePlatformProps = {
  readonly summary: Summary;
  /** How the latest attempt ended. */
  readonly ended: PlatformErasure | undefined;
  /** Called with how an attempt ended, and once more if the database erases late. The dialog may be closed by then. */
  readonly onEnded: (outcome: PlatformErasure) => void;
  readonly onClose: () => void;
};

/** Like every erasure it cannot be undone; it takes a whole platform, so its name has to be typed. */
export function ErasePlatform({ summary, ended, onEnded, onClose }: ErasePlatformProps) {
  const t = useTranslations('settings');
  const common = useTranslations('common');
  const { effects } = useSession();
  const begun = useTranslations('begun');
  const { id, name } = summary.platform;
  const waiting = useWaitingOf('real', id).length;
  const erase = async () => onEnded(await erasePlatform(effects, id, onEnded));
  return (
    <ConfirmDialog
      title={t('eraseTitle', { name })}
      confirmLabel={t('eraseConfirm')}
      cancelLabel={common('cancel')}
      danger
      typed={{ label: t('eraseType', { name }), words: name }}
      onConfirm={erase}
      onCancel={onClose}
      before={<SaveFirst summary={summary} />}
    >
      <p>{t('eraseText', { criteria: summary.criteria })}</p>
      <WhatRemains />
      {waiting === 0 ? null : (
        <Notice kind="warning">
          <p>{begun('erased', { count: waiting })}</p>
        </Notice>
      )}
      {ended === undefined || ended === 'erased' ? null : (
        <Notice kind="danger" live>
          <p>{t(ended)}</p>
        </Notice>
      )}
    </ConfirmDialog>
  );
}
