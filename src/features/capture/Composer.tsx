import { type KeyboardEvent, useRef, useState } from 'react';
import { addCriteria, expressionsLimit } from '#domain/criterion.ts';
import type { Group } from '#domain/group.ts';
import type { Question } from '#domain/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { NumberStepper } from '#ui/NumberStepper.tsx';
import styles from './Composer.module.css';
import { useDraft } from './useDraft.ts';

type ComposerProps = { readonly group: Group; readonly question: Question };

/** Enter means "saved" once: not while an input method composes, not when held down, not with Shift. */
const isSaveKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && event.keyCode !== 229;

function useSaving({ group, question }: ComposerProps, onProblem: (words: string | undefined) => void) {
  const act = useAct();
  const desk = useDesk();
  const { effects } = useSession();
  const problemWords = useProblemWords();
  return (text: string, expressions: number): boolean => {
    const { index } = desk.state.getState();
    const plan = addCriteria(index, effects.ids, [{ groupId: group.id, question, text, expressions }]);
    const acted = act(plan);
    const problem = acted.ok ? undefined : acted.problems[0];
    onProblem(problem && problemWords(problem));
    return acted.ok;
  };
}

/** The post-it being written: the only big thing on the screen. It keeps the focus, and its draft at each key. */
export function Composer({ group, question }: ComposerProps) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  const [text, setText] = useDraft(`${group.id}/${question}`);
  const [expressions, setExpressions] = useState(1);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const add = useSaving({ group, question }, setProblem);

  const save = () => {
    field.current?.focus();
    // Nothing typed: a second tap after the first one saved. The placeholder says what to do.
    if (text === '' || !add(text, expressions)) return;
    setText('');
    setExpressions(1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    if (!event.repeat) save();
  };

  return (
    <Note question={question} size="large">
      <div className={styles['composer']}>
        <label className={styles['wording']} htmlFor="composer">
          {group.wording[question] ?? common(`wording.${question}`)}
        </label>
        <textarea
          ref={field}
          id="composer"
          className={styles['text']}
          aria-describedby="composer-keys composer-problem"
          placeholder={t('placeholder')}
          dir="auto"
          lang={group.language}
          enterKeyHint="done"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: this place exists to write; the shell moves the focus to it otherwise
          autoFocus
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {problem === undefined ? null : (
          <p id="composer-problem" role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <div className={styles['foot']}>
          <NumberStepper
            label={t('expressions')}
            value={expressions}
            min={1}
            max={expressionsLimit}
            onChange={setExpressions}
            lessLabel={t('fewer')}
            moreLabel={t('more')}
          />
          <Button kind="question" question={question} onClick={save}>
            {t('save')}
          </Button>
        </div>
        <p id="composer-keys" className={styles['keys']}>
          {t('keys')}
        </p>
      </div>
    </Note>
  );
}
