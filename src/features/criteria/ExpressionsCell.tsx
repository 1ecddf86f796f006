import { editCriterion } from '#domain/criterion/edit.ts';
import { mostExpressions } from '#domain/criterion/ownShare.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { ErasedNotice } from '#pieces/ErasedNotice.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKeptRecord } from '#session/useKept.ts';
import { TextField } from '#ui/TextField.tsx';
import { CellButton, useIsEdited } from './CellButton.tsx';
import styles from './Criteria.module.css';
import { EndButtons } from './EndButtons.tsx';
import { useCorrecting } from './useCorrecting.ts';
import { useInPlace } from './useInPlace.ts';
import { useLiveCriterion } from './useLive.ts';

/** The number of post-its that said it. */
export function ExpressionsCell({ row }: { readonly row: CriteriaRow }) {
  const t = useTranslations('criteria');
  const { expressions } = useLiveCriterion(row);
  if (useIsEdited('expressions')) return <ExpressionsEditor row={row} />;
  return (
    <CellButton row={row} field="expressions" hint={t('editExpressions')}>
      <span className={styles['number']}>{t('number', { value: expressions })}</span>
      <span className={styles['unit']}>{t('unit', { count: expressions })}</span>
    </CellButton>
  );
}

function ExpressionsEditor({ row }: { readonly row: CriteriaRow }) {
  const t = useTranslations('criteria');
  const correct = useCorrecting();
  const record = useLiveCriterion(row);
  const field = keptFields.number(record.id);
  const kept = useKeptRecord({ table: 'criteria', field, record }, ({ expressions }) => String(expressions));
  const { seen } = kept;
  const { id } = seen;
  const editing = useInPlace({ id, field: 'expressions' }, kept, (value) =>
    correct((index) => editCriterion(index, seen, { expressions: Number(value) })),
  );
  return (
    <div className={styles['editor']} {...editing.frame}>
      <TextField
        label={t('expressions')}
        hideLabel
        problem={editing.problem}
        type="number"
        inputMode="numeric"
        min={1}
        max={mostExpressions(seen)}
        step={1}
        autoFocus
        value={editing.value}
        onChange={editing.setValue}
        onFocus={(event) => event.target.select()}
      />
      <ErasedNotice table="criteria" id={id} />
      <BegunLine kept={editing.kept} />
      <EndButtons kept={editing.kept} onKeep={editing.keep} onGiveBack={editing.giveBack} />
    </div>
  );
}
