import { useState } from 'react';
import { eraseRecord } from '#domain/erasure/erase.ts';
import type { Withdrawn } from '#domain/views/bin.ts';
import { wordsOf } from '#features/versions/values/useRecordName.ts';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { WhatRemains } from '#pieces/WhatRemains.tsx';
import { momentsHandedOver } from '#session/backups.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';

type EraseNowProps = { readonly item: Withdrawn; readonly onErased: () => void };

/** The button that erases an item of the bin for ever, after a question that says what that means. */
export function EraseNow({ item, onErased }: EraseNowProps) {
  const t = useTranslations('versions.bin');
  const openPlatform = useOpenPlatform();
  const { effects } = useSession();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const name = wordsOf(item).text;
  const erase = async () => {
    setState('idle');
    if (await openPlatform.erase(eraseRecord(item, effects.clock.now()))) onErased();
    else setState('failed');
  };
  return (
    <>
      <Button kind="danger" aria-label={t('eraseNamed', { name })} onClick={() => setState('asking')}>
        {t('erase')}
      </Button>
      {state === 'failed' ? <p role="alert">{t('notErased')}</p> : null}
      {state === 'asking' ? (
        <ConfirmDialog
          title={t('eraseTitle')}
          confirmLabel={t('eraseConfirm')}
          cancelLabel={t('eraseCancel')}
          onConfirm={() => void erase()}
          onCancel={() => setState('idle')}
          danger
        >
          <p>
            <bdi>{name}</bdi>
          </p>
          <p>{t('eraseText')}</p>
          {item.gone.length === 0 ? null : <p>{t('eraseGone', { count: item.gone.length })}</p>}
          <HeldByBackups />
          <WhatRemains />
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** More than this many moments would push the buttons off the screen. */
const toldMoments = 6;

/** What this device knows of files that may still hold the words: it cannot reach into them. */
function HeldByBackups() {
  const t = useTranslations('versions.bin');
  const { platformId, space } = useOpenPlatform();
  const { effects } = useSession();
  const moment = useMomentLabel();
  const moments = space === 'real' ? momentsHandedOver(effects.textStore, platformId) : [];
  const [first, earlier] = [moments.at(-1), moments.length - toldMoments];
  return (
    <>
      <p>{t('eraseFiles')}</p>
      {first === undefined ? null : <p>{t('eraseBackups')}</p>}
      <ul>
        {moments.slice(0, toldMoments).map((when) => (
          <li key={when}>{moment(when)}</li>
        ))}
        {first === undefined || earlier <= 0 ? null : (
          <li>{t('eraseEarlier', { count: earlier, when: moment(first) })}</li>
        )}
      </ul>
    </>
  );
}
