import { type ReactNode, useState } from 'react';
import { isEmptyPlan } from '#domain/record/change.ts';
import type { UnreadRow } from '#exchange/bundle/unreadRow.ts';
import { type FileProblem, type Severity, severityOf } from '#exchange/fileProblem.ts';
import type { Beyond, ImportPreview, OnDifference } from '#exchange/plan/preview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { RoomNotice } from '#pieces/RoomNotice.tsx';
import { type ComingTexts, noComing } from '#session/begunTexts.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import { Differences } from './Differences.tsx';
import { ErasedBefore } from './ErasedBefore.tsx';
import { GroupsTable } from './GroupsTable.tsx';
import { IncomingRows } from './IncomingRows.tsx';
import styles from './Preview.module.css';
import { ProblemTable } from './ProblemTable.tsx';
import { UnreadRows } from './UnreadRows.tsx';
import { useFileProblemMessages } from './useFileProblemMessages.ts';

type PreviewProps = {
  readonly preview: ImportPreview;
  readonly name: string | undefined;
  readonly kind: 'rows' | 'bundle';
  /** Number of rows that were damaged where the backup was made, and that it lacks. */
  readonly damaged?: number;
  /** The rows of a rescue file that could not be read. */
  readonly unread?: readonly UnreadRow[];
  /** The begun texts of a backup. */
  readonly begun?: ComingTexts;
  /** Level of its headings: 2 on a page of its own, 3 inside a section. */
  readonly level: 2 | 3;
  /** Choices a person has to make because the file does not say. */
  readonly choices?: ReactNode;
  readonly onDifference: OnDifference;
  readonly onDifferenceChange: (choice: OnDifference) => void;
  /** Resolves to true when everything is in the database. */
  readonly onImport: () => Promise<boolean>;
  readonly onOther: () => void;
};

/** Shows everything an import would do before it does anything, and the one button that starts it. */
export function Preview(props: PreviewProps) {
  const { preview, name, kind, level, choices, onDifference, onDifferenceChange, begun = noComing } = props;
  const t = useTranslations('transfer');
  const { platform, problems } = preview;
  const isOnlyBegun = preview.plan.act.count === 0 && begun.coming.length > 0;
  const of = (severity: Severity) => problems.filter((problem) => severityOf(problem) === severity);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['preview']}>
      <div role="status">
        <Heading className={styles['name']}>{name ?? t('pasted')}</Heading>
        {preview.beyond === undefined && !isOnlyBegun ? (
          <p>{t('toImport', { count: preview.plan.act.count })}</p>
        ) : null}
        <p className={styles['where']}>{t(platform.isNew ? 'intoNew' : 'into', { name: platform.name })}</p>
      </div>
      {preview.beyond === undefined ? (
        <RoomNotice coming={preview.coming} />
      ) : (
        <NoRoom beyond={preview.beyond} />
      )}
      <ErasedBefore />
      {choices}
      <GroupsTable preview={preview} />
      <Facts preview={preview} damaged={props.damaged ?? 0} notes={of('note')} />
      <BegunFacts begun={begun} />
      <UnreadRows unread={props.unread ?? []} />
      <Differences
        level={level}
        differing={preview.differing}
        choice={onDifference}
        onChoice={onDifferenceChange}
      />
      <ProblemTable severity="refused" problems={of('refused')} />
      <End kind={kind} preview={preview} begun={begun} onImport={props.onImport} onOther={props.onOther} />
      <div>
        <ProblemTable severity="odd" problems={of('odd')} />
        <IncomingRows preview={preview} />
      </div>
    </div>
  );
}

/** Why nothing of the file comes in, and how many would fit. */
function NoRoom({ beyond }: { readonly beyond: Beyond }) {
  const t = useTranslations('transfer');
  return (
    <Notice kind="danger" title={t('beyond', beyond)}>
      <p>{t('beyondNext')}</p>
    </Notice>
  );
}

type FactsProps = {
  readonly preview: ImportPreview;
  readonly damaged: number;
  readonly notes: readonly FileProblem[];
};

function Facts({ preview, damaged, notes }: FactsProps) {
  const t = useTranslations('transfer');
  const words = useFileProblemMessages();
  const counts = [
    ...(['unchanged', 'revived', 'completed', 'updated', 'conflicting'] as const),
    ...(['erased', 'erasing', 'erasingLive'] as const),
  ];
  const facts = counts.filter((name) => preview[name] > 0);
  if (facts.length === 0 && damaged === 0 && notes.length === 0) return null;
  return (
    <div className={styles['facts']}>
      {facts.map((name) => (
        <p key={name}>{t(name, { count: preview[name] })}</p>
      ))}
      {damaged === 0 ? null : <p>{t('damagedRows', { count: damaged })}</p>}
      {notes.map((note) => (
        <p key={words(note)}>{words(note)}</p>
      ))}
    </div>
  );
}

/** What becomes of the texts that somebody had begun when the backup was made. */
function BegunFacts({ begun }: { readonly begun: ComingTexts }) {
  const t = useTranslations('begunInFile');
  const { coming, ...others } = begun;
  const counts = { coming: coming.length, ...others };
  const facts = (['coming', 'beside', 'gone', 'unknown', 'tooLong'] as const).filter(
    (name) => counts[name] > 0,
  );
  if (facts.length === 0) return null;
  return (
    <div className={styles['facts']}>
      {facts.map((name) => (
        <p key={name}>{t(name, { count: counts[name] })}</p>
      ))}
    </div>
  );
}

type EndProps = Pick<PreviewProps, 'kind' | 'preview' | 'onImport' | 'onOther'> & {
  readonly begun: ComingTexts;
};

function End({ kind, preview, begun, onImport, onOther }: EndProps) {
  const t = useTranslations('transfer');
  const [progress, setProgress] = useState<'idle' | 'saving' | 'failed'>('idle');
  const { plan } = preview;
  const start = async () => {
    if (progress === 'saving') return;
    setProgress('saving');
    if (!(await onImport())) setProgress('failed');
  };
  const action = kind === 'bundle' ? 'restoreAction' : 'importAction';
  const isNothing = isEmptyPlan(plan) && begun.coming.length === 0;
  return (
    <>
      {progress === 'failed' ? (
        <Notice kind="danger" title={t('notSaved')}>
          <p>{t('notSavedSafe')}</p>
        </Notice>
      ) : null}
      <Row>
        <Button kind="primary" disabled={isNothing} aria-busy={progress === 'saving'} onClick={start}>
          {progress === 'saving' ? t('saving') : t(action, { count: plan.act.count })}
        </Button>
        <Button onClick={onOther}>{t('chooseOther')}</Button>
      </Row>
    </>
  );
}
