import { useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Page } from '#ui/Page.tsx';
import { Row } from '#ui/Stack.tsx';
import { Done, type DoneImport } from './Done.tsx';
import { freeNamesHere } from './freeNames.ts';
import { NotRead } from './NotRead.tsx';
import { OnOpenPlatform } from './OnOpenPlatform.tsx';
import { takePending } from './pending.ts';
import { ReadingLine } from './ReadingLine.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { RestoreRows } from './RestoreRows.tsx';
import { Source } from './Source.tsx';
import { Unlock } from './Unlock.tsx';
import { type Incoming, useReading } from './useReading.ts';

/** Import without an open platform: a file becomes a platform of this device, or goes into the one it names. */
export function RestorePage() {
  const t = useTranslations('transfer');
  return (
    <Page title={t('restoreTitle')} lead={t('restoreLead')}>
      <Restoring />
    </Page>
  );
}

function Restoring() {
  const { storages } = useSession().effects;
  const reader = useReading(() => freeNamesHere(storages.real));
  const { take } = reader;
  const [done, setDone] = useState<DoneImport>();
  useEffect(() => {
    const pending = takePending();
    if (pending !== undefined) take(pending.reading, pending.name);
  }, [take]);
  const { incoming } = reader;
  const another = () => {
    reader.clear();
    setDone(undefined);
  };
  if (done !== undefined) return <Finished done={done} onAnother={another} />;
  if (incoming.state === 'none') return <Source reader={reader} kind="primary" />;
  if (incoming.state === 'reading') return <ReadingLine incoming={incoming} onStop={reader.clear} />;
  if (incoming.state === 'locked') return <Unlock incoming={incoming} reader={reader} />;
  return <Read incoming={incoming} onDone={setDone} onOther={reader.clear} />;
}

type ReadProps = {
  readonly incoming: Extract<Incoming, { state: 'read' | 'unreadable' }>;
  readonly onDone: (done: DoneImport) => void;
  readonly onOther: () => void;
};

function Read({ incoming, onDone, onOther }: ReadProps) {
  const { name } = incoming;
  const shared = { name, level: 2, onDone, onOther } as const;
  if (incoming.state === 'unreadable') return <NotRead name={name} problem={undefined} onOther={onOther} />;
  const { reading } = incoming;
  if (reading.kind === 'rows') return <RestoreRows reading={reading} {...shared} />;
  if (reading.kind === 'bundle') return <RestoreBackup backup={reading} {...shared} />;
  return <NotRead name={name} problem={reading.problem} onOther={onOther} />;
}

type FinishedProps = { readonly done: DoneImport; readonly onAnother: () => void };

function Finished({ done, onAnother }: FinishedProps) {
  const t = useTranslations('transfer');
  return (
    <>
      <OnOpenPlatform platformId={done.platformId}>
        <Done done={done} />
      </OnOpenPlatform>
      <Row>
        <Button onClick={onAnother}>{t('another')}</Button>
        <a className={buttonClass('plain')} href={hrefOf({ page: 'home' })}>
          {t('toHome')}
        </a>
      </Row>
    </>
  );
}
