import { useState } from 'react';
import type { Copies } from '#copies/copies.ts';
import type { PlatformId } from '#domain/record/identity.ts';
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

/** True once no second copy holds the platform. */
const dropCopies = async (copies: Copies | undefined, id: PlatformId): Promise<boolean> =>
  copies === undefined ||
  copies.drop(id).then(
    () => true,
    () => false,
  );

/** The only act that cannot be undone, so the name of the platform has to be typed. */
export function ErasePlatform({ summary, onErased, onClose }: ErasePlatformProps) {
  const t = useTranslations('settings');
  const common = useTranslations('common');
  const { storages, textStore, copies } = useSession().effects;
  const begun = useTranslations('begun');
  const [failed, setFailed] = useState<'notErased' | 'copiesNotErased'>();
  const { id, name } = summary.platform;
  const waiting = useWaitingOf('real', id).length;
  const erase = async () => {
    const outcome = await storages.real.erase(id);
    if (!outcome.ok) return setFailed('notErased');
    clearTexts(textStore, 'real', id);
    // Words that a second copy still holds are not erased.
    if (!(await dropCopies(copies, id))) return setFailed('copiesNotErased');
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
      {failed === undefined ? null : (
        <Notice kind="danger">
          <p>{t(failed)}</p>
        </Notice>
      )}
    </ConfirmDialog>
  );
}
