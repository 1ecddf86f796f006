import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { WhatRemains } from '#pieces/WhatRemains.tsx';
import { clearTexts } from '#session/drafts.ts';
import { useSession } from '#session/useSession.tsx';
import { useWaitingOf } from '#session/useWaiting.ts';
import type { Summary } from '#storage/storage.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SaveFirst } from './SaveFirst.tsx';

type ErasePlatformProps = {
  readonly summary: Summary;
  /** Called once the platform is really erased. */
  readonly onErased: (name: string) => void;
  readonly onClose: () => void;
};

/** The only act that cannot be undone, so the name of the platform has to be typed. */
export function ErasePlatform({ summary, onErased, onClose }: ErasePlatformProps) {
  const t = useTranslations('settings');
  const common = useTranslations('common');
  const { storages, textStore } = useSession().effects;
  const begun = useTranslations('begun');
  const [failed, setFailed] = useState(false);
  const { id, name } = summary.platform;
  const waiting = useWaitingOf('real', id).length;
  const erase = async () => {
    const outcome = await storages.real.erase(id);
    if (!outcome.ok) {
      setFailed(true);
      return;
    }
    clearTexts(textStore, 'real', id);
    onErased(name);
  };
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
      {failed ? (
        <Notice kind="danger">
          <p>{t('notErased')}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
