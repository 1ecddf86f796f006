import { useLayoutEffect, useRef, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CancelButton } from '#pieces/CancelButton.tsx';
import { ErasedNotice } from '#pieces/ErasedNotice.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKeptRecord } from '#session/useKept.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './ReadBack.module.css';
import type { Answers } from './useAnswers.ts';

type RewordDialogProps = {
  readonly criterion: Criterion;
  readonly reword: Answers['reword'];
  readonly onClose: () => void;
};

const wordsOf = ({ text, translation }: Criterion) => ({ text, translation: translation?.text ?? '' });

/** The group's new wording. The words first written are shown above it and are kept. */
export function RewordDialog({ criterion, reword, onClose }: RewordDialogProps) {
  const t = useTranslations('readBack');
  const common = useTranslations('common');
  const edited = { table: 'criteria', field: keptFields.rewording(criterion.id), record: criterion } as const;
  const kept = useKeptRecord(edited, wordsOf);
  const { seen, value, set } = kept;
  const { text, language, original, translation } = seen;
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  // Places the cursor after the last word.
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, []);
  const keep = () => {
    const { text: words, translation: other } = value;
    const refused = reword(seen, { text: words, ...(translation && { translation: other }) });
    setProblem(refused);
    if (refused !== undefined) return;
    kept.forget();
    onClose();
  };
  return (
    <Dialog
      title={t('rewordTitle')}
      closeLabel={common('close')}
      onClose={onClose}
      size="wide"
      first={field}
      actions={
        <>
          <CancelButton kept={kept} onClose={onClose} />
          <Button kind="primary" onClick={keep}>
            {t('keepWords')}
          </Button>
        </>
      }
    >
      <Stack>
        <ErasedNotice table="criteria" id={criterion.id} />
        <BegunLine kept={kept} />
        <div className={styles['first']}>
          <span>{t('firstWords')}</span>
          <p lang={language} dir="auto">
            {original ?? text}
          </p>
        </div>
        <TextArea
          label={t('newWords')}
          hint={t('rewordSafe')}
          problem={problem}
          lang={language}
          dir="auto"
          ref={field}
          value={value.text}
          onChange={(words) => set({ ...value, text: words })}
        />
        {translation === undefined ? null : (
          <TextArea
            label={t('newTranslation')}
            lang={translation.language}
            dir="auto"
            value={value.translation}
            onChange={(other) => set({ ...value, translation: other })}
          />
        )}
      </Stack>
    </Dialog>
  );
}
