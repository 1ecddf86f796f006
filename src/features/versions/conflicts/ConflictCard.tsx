import { useId } from 'react';
import styles from '#features/versions/Versions.module.css';
import { useRecordName } from '#features/versions/values/useRecordName.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useShowHistory } from '#session/shownHistory.tsx';
import type { RecordConflict } from '#session/useConflicts.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import { useChoosing } from './useChoosing.ts';

type ConflictCardProps = {
  readonly conflict: RecordConflict;
  readonly onChosen: () => void;
  /** Renders the record again, with the versions that arrived since it was shown. */
  readonly onRenew: () => void;
};

/** One record with all its conflicting versions, as they were when the card was first shown. */
export function ConflictCard({ conflict, onChosen, onRenew }: ConflictCardProps) {
  const t = useTranslations('versions.choose');
  const history = useTranslations('versions.history');
  const showHistory = useShowHistory();
  const id = useId();
  const choosing = useChoosing(conflict);
  const { seen, hasArrived, problem } = choosing;
  const name = useRecordName()(seen);
  const keep = () => {
    if (choosing.keep()) onChosen();
  };
  return (
    <li className={styles['card']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-head>
        <bdi>{name}</bdi>
      </h2>
      <About conflict={seen} />
      {seen.units.map((conflicting) => (
        <UnitChoice key={conflicting.unit.name} seen={seen} conflicting={conflicting} choosing={choosing} />
      ))}
      {hasArrived ? (
        <Notice live actions={<Button onClick={onRenew}>{t('showArrived')}</Button>}>
          <p>{t('arrived')}</p>
        </Notice>
      ) : null}
      {problem === undefined ? null : <Notice kind="danger" title={problem} />}
      <Row>
        <Button kind="primary" aria-label={t('saveNamed', { name })} onClick={keep}>
          {t('save')}
        </Button>
        <Button
          kind="plain"
          aria-label={history('openNamed', { name })}
          onClick={() => showHistory({ table: seen.table, id: seen.record.id })}
        >
          {history('open')}
        </Button>
      </Row>
    </li>
  );
}

/** The words that a classification is about, or the words of a criterion when another of its fields is in conflict. */
function About({ conflict: { table, record, units } }: { readonly conflict: RecordConflict }) {
  const criterionId = table === 'classifications' ? record.criterionId : record.id;
  const criterion = useIndex((index) => index.stored('criteria', criterionId));
  if (criterion === undefined || units.some(({ unit }) => unit.name === 'text')) return null;
  return (
    <Note question={criterion.question}>
      <span lang={criterion.language} dir="auto" className={styles['words']}>
        {criterion.text}
      </span>
    </Note>
  );
}
