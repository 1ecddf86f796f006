import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { expressionsLimit } from '#domain/criterion/criterion.ts';
import type { Question } from '#domain/platform/question.ts';
import { isBlank } from '#domain/record/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { WithdrawnNotice } from '#pieces/WithdrawnNotice.tsx';
import { useQuestionWording } from '#session/useQuestions.ts';
import { Button } from '#ui/Button.tsx';
import { isSaveKey } from '#ui/enterKey.ts';
import { Note } from '#ui/Note.tsx';
import { NumberStepper } from '#ui/NumberStepper.tsx';
import { useWritingAids } from '#ui/writingAids.ts';
import styles from './Composer.module.css';
import { ComposerTools } from './ComposerTools.tsx';
import { PasteDialog, type Pasted } from './PasteDialog.tsx';
import { linesOf } from './pastedLines.ts';
import { ReadAs } from './ReadAs.tsx';
import { Translated } from './Translated.tsx';
import { type Composing, type Place, useComposing } from './useComposing.ts';
import { VoiceLine } from './VoiceLine.tsx';

/** Shows a pasted list in a dialog before anything is saved; a single line is pasted as usual. */
function pastedInto({ text, write }: Composing, event: ClipboardEvent<HTMLTextAreaElement>) {
  const pasted = event.clipboardData.getData('text/plain');
  if (linesOf(pasted).length < 2) return undefined;
  event.preventDefault();
  const { selectionStart, selectionEnd } = event.currentTarget;
  // Stores the pasted text in the draft first, so that neither a choice in the dialog nor a crash loses it.
  write(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  return { lines: linesOf(pasted), before: text };
}

/**
 * The post-it being written, the main element of the screen. It keeps the focus, and saves its draft at each key press.
 */
export function Composer(place: Place) {
  const t = useTranslations('capture');
  const composing = useComposing(place);
  const { question } = place;
  const { voice } = composing;
  const isOwn = voice.language === undefined && !voice.scribe;
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState<Pasted>();

  const save = useStable(() => {
    field.current?.focus();
    composing.save();
  });
  const begin = useStable((sign: string) => {
    const { text, write } = composing;
    const gap = text === '' || /\s$/.test(text) ? '' : ' ';
    write(`${text}${gap}${sign}`);
    field.current?.focus();
  });
  const aids = useWritingAids();
  const count = useStable(composing.count);
  const speak = useStable(composing.speak);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    if (!event.repeat) save();
  };
  return (
    <div className={styles['around']}>
      <Note question={question} size="large">
        <div className={styles['composer']}>
          <Wording {...place} />
          {isOwn ? null : <VoiceLine composing={composing} />}
          <textarea
            ref={field}
            id="composer"
            className={styles['text']}
            aria-describedby="composer-keys composer-read composer-problem"
            placeholder={t('placeholder')}
            dir="auto"
            lang={voice.language ?? place.group.language}
            enterKeyHint="done"
            autoComplete="off"
            {...aids}
            // biome-ignore lint/a11y/noAutofocus: this page exists to write
            autoFocus
            rows={2}
            value={composing.text}
            onChange={(event) => composing.write(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={(event) => setPasted(pastedInto(composing, event))}
          />
          {voice.language === undefined ? null : <Translated composing={composing} onKeyDown={onKeyDown} />}
          <ReadAs composing={composing} />
          <Foot
            problem={composing.problem}
            question={question}
            expressions={composing.expressions}
            onCount={count}
            onSave={save}
          />
        </div>
      </Note>
      {/* The words are in their field: only those of other windows need a line. */}
      <BegunLine kept={{ ...composing.kept, isRestored: false }} />
      <WithdrawnNotice table="groups" id={place.group.id} />
      <ComposerTools
        blank={isBlank(composing.text)}
        group={place.group}
        voice={voice}
        onSpeak={speak}
        onBegin={begin}
      />
      {pasted === undefined ? null : (
        <PasteDialog composing={composing} pasted={pasted} onClose={() => setPasted(undefined)} />
      )}
    </div>
  );
}

const Wording = memo(function Wording({ group, question }: Place) {
  const questionWording = useQuestionWording();
  return (
    <label className={styles['wording']} htmlFor="composer">
      {group.wording[question] ?? questionWording(question)}
    </label>
  );
});

type FootProps = {
  readonly problem: string | undefined;
  readonly question: Question;
  readonly expressions: number;
  readonly onCount: (expressions: number) => void;
  readonly onSave: () => void;
};

/** Memoised: a key press must not re-render it. */
const Foot = memo(function Foot({ problem, question, expressions, onCount, onSave }: FootProps) {
  const t = useTranslations('capture');
  return (
    <>
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
          onChange={onCount}
          lessLabel={t('fewer')}
          moreLabel={t('more')}
        />
        <Button kind="question" question={question} onClick={onSave}>
          {t('save')}
        </Button>
      </div>
      <p id="composer-keys" className={styles['keys']}>
        {t('keys')}
      </p>
    </>
  );
});

/**
 * A callback with a stable identity that always calls the latest `act`, so that memoised children need not re-render.
 */
function useStable<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
