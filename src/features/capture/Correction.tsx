import { useState } from 'react';
import { type Criterion, editCriterion, expressionsLimit } from '#domain/criterion.ts';
import { questions } from '#domain/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberStepper } from '#ui/NumberStepper.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';

type CorrectionProps = { readonly criterion: Criterion; readonly onClose: () => void };

type Fields = Pick<Criterion, 'text' | 'question' | 'expressions'>;

/** Only what this dialog changed: another tab may have changed the rest meanwhile. */
const changed = (seen: Fields, { text, question, expressions }: Fields): Partial<Fields> => ({
  ...(text === seen.text ? {} : { text }),
  ...(question === seen.question ? {} : { question }),
  ...(expressions === seen.expressions ? {} : { expressions }),
});

/** Corrects a criterion that was just written: its words, its question, its number of expressions. */
export function Correction({ criterion, onClose }: CorrectionProps) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  const act = useAct();
  const desk = useDesk();
  const problemWords = useProblemWords();
  const [text, setText] = useState(criterion.text);
  const [question, setQuestion] = useState(criterion.question);
  const [expressions, setExpressions] = useState(criterion.expressions);
  const [problem, setProblem] = useState<string>();

  const save = () => {
    const { index } = desk.state.getState();
    const acted = act(
      editCriterion(index, criterion.id, changed(criterion, { text, question, expressions })),
    );
    if (acted.ok) return onClose();
    const first = acted.problems[0];
    setProblem(first && problemWords(first));
  };

  return (
    <Dialog
      title={t('correctTitle')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" onClick={save}>
            {t('saveCorrection')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextArea
          label={t('composer')}
          hint={t('correctHelp')}
          problem={problem}
          value={text}
          onChange={setText}
          lang={criterion.language}
          dir="auto"
        />
        <Segmented
          legend={t('question')}
          value={question}
          onChange={setQuestion}
          options={questions.map((value) => ({
            value,
            label: common(`question.${value}`),
            sign: <QuestionSign question={value} />,
          }))}
        />
        <NumberStepper
          label={t('expressions')}
          value={expressions}
          min={1}
          max={expressionsLimit}
          onChange={setExpressions}
          lessLabel={t('fewer')}
          moreLabel={t('more')}
        />
      </Stack>
    </Dialog>
  );
}
