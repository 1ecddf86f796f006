import { useState } from 'react';
import type { KeptCopy } from '#copies/copy.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { TrashIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { CopyOffer } from './CopyOffer.tsx';
import { newestOfEach } from './useCopies.ts';
import { useGoneCopies } from './useGoneCopies.ts';

type GoneCopiesProps = {
  /** The platforms of this device. While they are not known, nothing is called gone. */
  readonly platformIds: readonly string[] | undefined;
};

/** Second copies of platforms that are in no list: they can be looked at, saved, restored and erased. */
export function GoneCopies({ platformIds }: GoneCopiesProps) {
  const t = useTranslations('settings.goneCopies');
  const { gone, erase } = useGoneCopies(platformIds);
  const [chosen, setChosen] = useState<KeptCopy>();
  const [erased, setErased] = useState<string>();
  const done = (copy: KeptCopy) => {
    // Erasing takes a while: by now the dialog may be about the copies of another platform.
    setChosen((now) => (now === copy ? undefined : now));
    setErased(copy.name);
  };
  return (
    <>
      {erased === undefined ? null : (
        <Notice live>
          <p>{t('erased', { name: erased })}</p>
        </Notice>
      )}
      {newestOfEach(gone).map((copy) => (
        <OnePlatform
          key={copy.platformId}
          copy={copy}
          count={gone.filter(({ platformId }) => platformId === copy.platformId).length}
          onErase={() => setChosen(copy)}
        />
      ))}
      {chosen === undefined ? null : (
        <EraseCopies
          copy={chosen}
          erase={erase}
          onErased={() => done(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

type OnePlatformProps = {
  /** The newest copy. */
  readonly copy: KeptCopy;
  readonly count: number;
  readonly onErase: () => void;
};

function OnePlatform({ copy, count, onErase }: OnePlatformProps) {
  const t = useTranslations('settings.goneCopies');
  return (
    <Notice
      kind="warning"
      title={t('title')}
      actions={
        <Button
          kind="danger"
          icon={<TrashIcon />}
          aria-label={t('removeNamed', { name: copy.name })}
          onClick={onErase}
        >
          {t('remove', { count })}
        </Button>
      }
    >
      {count === 1 ? null : <p>{t('text', { count })}</p>}
      <CopyOffer copy={copy} onOpen={() => undefined} />
    </Notice>
  );
}

type EraseCopiesProps = {
  readonly copy: KeptCopy;
  /** Erases every copy of the platform. False when the disk refused. */
  readonly erase: (copy: KeptCopy) => Promise<boolean>;
  readonly onErased: () => void;
  readonly onClose: () => void;
};

/** These copies may be the last that this device holds of the platform, so a person confirms. */
function EraseCopies({ copy, erase, onErased, onClose }: EraseCopiesProps) {
  const t = useTranslations('settings.goneCopies');
  const common = useTranslations('common');
  const [isRefused, setRefused] = useState(false);
  const confirm = async () => {
    if (await erase(copy)) onErased();
    else setRefused(true);
  };
  return (
    <ConfirmDialog
      title={t('eraseTitle', { name: copy.name })}
      confirmLabel={t('eraseConfirm')}
      cancelLabel={common('cancel')}
      danger
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t('eraseText')}</p>
      {isRefused ? (
        <Notice kind="danger" live>
          <p>{t('notErased')}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
