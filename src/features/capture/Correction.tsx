import { useRef, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type CriterionEdit, editCriterion } from '#domain/criterion/edit.ts';
import { mostExpressions } from '#domain/criterion/ownShare.ts';
import { isSame } from '#domain/record/same.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CancelButton } from '#pieces/CancelButton.tsx';
import { ErasedNotice } from '#pieces/ErasedNotice.tsx';
import { QuestionPicker } from '#pieces/QuestionPicker.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKeptRecord } from '#session/useKept.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberStepper } from '#ui/NumberStepper.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CorrectedWords } from './CorrectedWords.tsx';
import { JoinedParts } from './JoinedParts.tsx';

type CorrectionProps = { readonly criterion: Criterion; readonly onClose: () => void };

export type Fields = Pick<
  Criterion,
  'text' | 'question' | 'expressions' | 'language' | 'scribe' | 'translation'
>;

const fieldNames = ['text', 'question', 'expressions', 'language', 'scribe', 'translation'] as const;

/** A field that is set to undefined is left out, as in a record. */
const withoutAbsent = (fields: { readonly [F in keyof Fields]?: Fields[F] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const fieldsOf = (criterion: Criterion): Fields =>
  withoutAbsent(Object.fromEntries(fieldNames.map((name) => [name, criterion[name]] as const)));

/** Only the fields that this dialog changed. */
const changed = (seen: Fields, wanted: Fields): CriterionEdit =>
  Object.fromEntries(
    fieldNames
      .filter((name) => !isSame(seen[name], wanted[name]))
      .map((name) => [name, wanted[name]] as const),
  );

function useCorrecting(criterion: Criterion, onClose: () => void) {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const problemMessages = useProblemMessages();
  const field = keptFields.correction(criterion.id);
  const kept = useKeptRecord({ table: 'criteria', field, record: criterion }, fieldsOf);
  const { value: fields, seen } = kept;
  const [problem, setProblem] = useState<string>();
  const save = () => {
    const { index } = openPlatform.state.getState();
    const acted = act(editCriterion(index, seen, changed(seen, fields)));
    if (acted.ok) {
      kept.forget();
      return onClose();
    }
    const first = acted.problems[0];
    setProblem(first && problemMessages(first));
  };
  const change = (more: { readonly [F in keyof Fields]?: Fields[F] | undefined }) =>
    kept.set(withoutAbsent({ ...fields, ...more }));
  return { kept, fields, change, problem, save };
}

/**
 * Corrects a criterion that was just written: its words and their additions, its question, its number of expressions.
 */
export function Correction({ criterion, onClose }: CorrectionProps) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  const { kept, fields, change, problem, save } = useCorrecting(criterion, onClose);
  const words = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      title={t('correctTitle')}
      closeLabel={common('close')}
      onClose={onClose}
      first={words}
      actions={
        <>
          <CancelButton kept={kept} onClose={onClose} />
          <Button kind="primary" onClick={save}>
            {t('saveCorrection')}
          </Button>
        </>
      }
    >
      <Stack>
        <ErasedNotice table="criteria" id={criterion.id} />
        <BegunLine kept={kept} />
        <CorrectedWords
          groupId={criterion.groupId}
          fields={fields}
          problem={problem}
          onChange={change}
          place={words}
        />
        <QuestionPicker value={fields.question} onChange={(question) => change({ question })} />
        <NumberStepper
          label={t('expressions')}
          value={fields.expressions}
          min={1}
          max={mostExpressions(criterion)}
          onChange={(expressions) => change({ expressions })}
          lessLabel={t('fewer')}
          moreLabel={t('more')}
        />
        <CheckField
          label={common('scribe')}
          hint={t('scribeHelp')}
          checked={fields.scribe ?? false}
          onChange={(scribe) => change({ scribe: scribe ? true : undefined })}
        />
        <JoinedParts criterion={criterion} onSplit={onClose} />
      </Stack>
    </Dialog>
  );
}
