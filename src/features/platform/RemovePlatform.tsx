import { useState } from 'react';
import { removePlatform } from '#domain/platform/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform, usePlatform } from '#session/useOpenPlatform.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';

/** Removes the platform after offering a backup; the home page can restore it. */
export function RemovePlatform({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('platform');
  const common = useTranslations('common');
  const route = usePlatformRoute();
  const go = useGo();
  const openPlatform = useOpenPlatform();
  const platform = usePlatform();
  const [failed, setFailed] = useState(false);
  const { index } = openPlatform.state.getState();
  const remove = async () => {
    const saved = await openPlatform.act(removePlatform(platform));
    if (saved) go({ page: 'home' });
    else setFailed(true);
  };
  return (
    <ConfirmDialog
      title={t('removePlatformTitle', { name: platform.name })}
      confirmLabel={t('removePlatformConfirm')}
      cancelLabel={common('cancel')}
      danger
      onConfirm={remove}
      onCancel={onClose}
      before={
        <Row>
          <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'files' })}>
            <DownloadIcon />
            {t('exportFirst')}
          </a>
        </Row>
      }
    >
      <p>{t('removePlatformText', { groups: index.groups().length, criteria: index.criteria().length })}</p>
      {failed ? (
        <Notice kind="danger">
          <p>{t('notSaved')}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
