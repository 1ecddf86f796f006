import { isLive } from '#domain/record/base.ts';
import { lifeUnit } from '#domain/record/entity.ts';
import type { WritableStored } from '#domain/record/records.ts';
import styles from '#features/versions/Versions.module.css';
import { differingIn } from '#features/versions/values/differing.ts';
import { UnitValue } from '#features/versions/values/UnitValue.tsx';
import { useRecordName } from '#features/versions/values/useRecordName.ts';
import { WhenWhere } from '#features/versions/values/WhenWhere.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import type { HistoryOf } from '#session/shownHistory.tsx';
import { type RecordConflict, useConflicts } from '#session/useConflicts.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { journalLimit } from '#storage/storage.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Step } from './Step.tsx';
import { useRecordHistory } from './useRecordHistory.ts';

type HistoryDialogProps = { readonly of: HistoryOf; readonly onClose: () => void };

/** The history of one record, newest first, as far back as this device's journal goes. Read-only. */
export function HistoryDialog({ of, onClose }: HistoryDialogProps) {
  const t = useTranslations('versions.history');
  const common = useTranslations('common');
  const record = useIndex((index) => index.stored(of.table, of.id));
  const nameOf = useRecordName();
  const history = useRecordHistory(of);
  if (record === undefined) return null;
  const name = nameOf({ table: of.table, record } as WritableStored);
  return (
    <Dialog title={t('openNamed', { name })} closeLabel={common('close')} onClose={onClose} size="wide">
      <Waiting of={of} onClose={onClose} />
      {history.state === 'reading' ? <p role="status">{t('reading')}</p> : null}
      {history.state === 'failed' ? <Notice kind="danger" title={t('failed')} /> : null}
      {history.state !== 'read' ? null : (
        <ol className={styles['steps']}>
          {history.steps.map((step) => (
            <Step
              key={`${step.stamp.counter}/${step.stamp.device}`}
              step={step}
              language={languageOf({ table: of.table, record } as WritableStored)}
            />
          ))}
        </ol>
      )}
      <p className={styles['quiet']}>{t('reach', { count: journalLimit })}</p>
    </Dialog>
  );
}

const languageOf = ({ table, record }: WritableStored): string | undefined =>
  table === 'criteria' && isLive(record) ? record.language : undefined;

/** Conflicting values of the record, and the link to the page where a person chooses. */
function Waiting({ of, onClose }: HistoryDialogProps) {
  const t = useTranslations('versions');
  const { page, space, platformId } = usePlatformRoute();
  const waits = useConflicts().find(({ table, record }) => table === of.table && record.id === of.id);
  if (waits === undefined) return null;
  return (
    <Notice
      kind="warning"
      title={t('history.waiting')}
      actions={
        <a
          className={buttonClass('primary')}
          href={hrefOf({ page, space, platformId, place: 'conflicts' })}
          onClick={onClose}
        >
          {t('choose.open')}
        </a>
      }
    >
      <WaitingVersions waits={waits} />
    </Notice>
  );
}

/** Each of the conflicting values, complete. */
function WaitingVersions({ waits: { table, record, units } }: { readonly waits: RecordConflict }) {
  const language = languageOf({ table, record } as WritableStored);
  return units
    .filter(({ unit }) => unit.name !== lifeUnit)
    .flatMap(({ unit, values }) =>
      values.map(({ value, stamp }) => (
        <p key={`${unit.name}/${stamp.counter}/${stamp.device}`} className={styles['version']}>
          <UnitValue unit={differingIn(unit, values)} value={value} language={language} />
          <WhenWhere stamp={stamp} />
        </p>
      )),
    );
}
