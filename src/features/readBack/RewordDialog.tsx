import { useLayoutEffect, useRef, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useSeen } from '#session/useSeen.ts';
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

/** The group's new wording. The words first written are shown above it and are kept. */
export function RewordDialog({ criterion, reword, onClose }: RewordDialogProps) {
  const t = useTranslations('readBack');
  const common = useTranslations('common');
  const seen = useSeen(criterion);
  const { text, language, original, translation } = seen;
  const [words, setWords] = useState(text);
  const [other, setOther] = useState(translation?.text ?? '');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  // Places the cursor after the last word.
  useLayoutEffect(() => {
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const keep = () => {
    const refused = reword(seen, { text: words, ...(translation && { translation: other }) });
    if (refused === undefined) onClose();
    else setProblem(refused);
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
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" onClick={keep}>
            {t('keepWords')}
          </Button>
        </>
      }
    >
      <Stack>
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
          value={words}
          onChange={setWords}
        />
        {translation === undefined ? null : (
          <TextArea
            label={t('newTranslation')}
            lang={translation.language}
            dir="auto"
            value={other}
            onChange={setOther}
          />
        )}
      </Stack>
    </Dialog>
  );
}
