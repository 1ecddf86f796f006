import { useLayoutEffect, useRef, useState } from 'react';
import { type Comparison, compareBackup } from '#exchange/plan/compareBackup.ts';
import type { FileReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { recordReadBack } from '#session/backups.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import { FileButton } from './FileButton.tsx';
import { NotRead } from './NotRead.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { Unlock } from './Unlock.tsx';
import { useReading } from './useReading.ts';

const noNames = (): readonly string[] => [];

/** Compares a backup that was read with the open platform; undefined for a file that is no backup. */
function useComparing(): (reading: FileReading) => Comparison | undefined {
  const { platformId, state } = useOpenPlatform();
  return (reading) =>
    reading.kind === 'bundle' ? compareBackup(reading, state.getState().index, platformId) : undefined;
}

const isGood = (comparison: Comparison | undefined): boolean =>
  comparison?.type === 'equal' || comparison?.type === 'different';

/** Notes once that a backup of this platform was read back, before the screen says so. */
function useNoting(reading: FileReading, comparison: Comparison | undefined, onNoted: () => void): void {
  const { space, platformId } = useOpenPlatform();
  const { clock, textStore } = useSession().effects;
  const noted = useRef(false);
  useLayoutEffect(() => {
    if (noted.current || reading.kind !== 'bundle' || space !== 'real' || !isGood(comparison)) return;
    noted.current = true;
    recordReadBack({ textStore, clock, platformId, seen: reading.seen });
    onNoted();
  });
}

/**
 * The restore drill: a person chooses a backup file, it is read as a restore would read it, and compared with the open
 * platform. Nothing is imported.
 */
export function Drill({ onChecked }: { readonly onChecked: () => void }) {
  const t = useTranslations('transfer');
  const reader = useReading(noNames);
  const { incoming, clear } = reader;
  if (incoming.state === 'reading') return <ReadingLine incoming={incoming} onStop={clear} />;
  if (incoming.state === 'locked') return <Unlock incoming={incoming} reader={reader} />;
  if (incoming.state === 'unreadable') {
    return <NotRead name={incoming.name} problem={undefined} onOther={clear} />;
  }
  if (incoming.state === 'none') {
    return (
      <>
        <p>{t('drillHint')}</p>
        <Row>
          <FileButton kind="quiet" label={t('drill')} onFile={reader.readFile} />
        </Row>
      </>
    );
  }
  const { reading, name } = incoming;
  if (reading.kind === 'refused') return <NotRead name={name} problem={reading.problem} onOther={clear} />;
  return <Compared reading={reading} onChecked={onChecked} onClose={clear} />;
}

type ComparedProps = {
  readonly reading: FileReading;
  readonly onChecked: () => void;
  readonly onClose: () => void;
};

/** The result, as it was when the file had been read: what is written later does not change it. */
function Compared({ reading, onChecked, onClose }: ComparedProps) {
  const t = useTranslations('transfer');
  const compare = useComparing();
  const [comparison] = useState(() => compare(reading));
  useNoting(reading, comparison, onChecked);
  const sentences = useComparisonSentences()(comparison);
  return (
    <Notice
      live
      kind={isGood(comparison) ? 'info' : 'danger'}
      actions={<Button onClick={onClose}>{t('drillDone')}</Button>}
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

function useComparisonSentences(): (comparison: Comparison | undefined) => readonly string[] {
  const t = useTranslations('transfer');
  return (comparison) => {
    if (comparison === undefined) return [t('drillNotBackup')];
    if (comparison.type === 'equal') return [t('drillEqual')];
    if (comparison.type === 'otherPlatform') return [t('drillOther', { name: comparison.name })];
    if (comparison.type === 'lacking') return [t('drillLacking', { count: comparison.rows })];
    const { changes, beyond } = comparison;
    return [
      ...(changes === 0 ? [] : [t('drillChanges', { count: changes })]),
      ...(beyond === 0 ? [] : [t('drillBeyond', { count: beyond })]),
    ];
  };
}
