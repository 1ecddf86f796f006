import { editCriterion } from '#domain/criterion/edit.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CriterionWords } from '#pieces/CriterionWords.tsx';
import { ErasedNotice } from '#pieces/ErasedNotice.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKeptRecord } from '#session/useKept.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { CellButton, useIsEdited } from './CellButton.tsx';
import styles from './Criteria.module.css';
import { EndButtons } from './EndButtons.tsx';
import { useCorrecting } from './useCorrecting.ts';
import { useInPlace } from './useInPlace.ts';
import { useLiveCriterion } from './useLive.ts';

/** The participants' words. */
export function TextCell({ row }: { readonly row: CriteriaRow }) {
  const t = useTranslations('criteria');
  const status = useTranslations('readBack.status');
  const criterion = useLiveCriterion(row);
  if (useIsEdited('text')) return <TextEditor row={row} />;
  return (
    <CellButton row={row} field="text" hint={t('editText')}>
      <CriterionWords criterion={criterion} className={styles['words']} />
      {criterion.readBack === 'sentBack' ? (
        <span className={styles['sentBack']}>{status('sentBack')}</span>
      ) : null}
    </CellButton>
  );
}

function TextEditor({ row }: { readonly row: CriteriaRow }) {
  const t = useTranslations('criteria');
  const correct = useCorrecting();
  const record = useLiveCriterion(row);
  const field = keptFields.words(record.id);
  const kept = useKeptRecord({ table: 'criteria', field, record }, ({ text }) => text);
  const { seen } = kept;
  const { id, language } = seen;
  const editing = useInPlace({ id, field: 'text' }, kept, (value) =>
    correct((index) => editCriterion(index, seen, { text: value })),
  );
  return (
    <div className={styles['editor']} {...editing.frame}>
      <TextArea
        label={t('text')}
        hideLabel
        problem={editing.problem}
        lang={language}
        dir="auto"
        rows={2}
        autoFocus
        value={editing.value}
        onChange={editing.setValue}
        onFocus={(event) =>
          event.target.setSelectionRange(event.target.value.length, event.target.value.length)
        }
      />
      <ErasedNotice table="criteria" id={id} />
      <BegunLine kept={editing.kept} />
      <EndButtons kept={editing.kept} onKeep={editing.keep} onGiveBack={editing.giveBack} />
    </div>
  );
}
