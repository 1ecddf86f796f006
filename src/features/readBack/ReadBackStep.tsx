import { useRef, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useAwake } from '#session/useAwake.ts';
import { useFocusHandoff } from '#ui/focusHandoff.ts';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Acts } from './Acts.tsx';
import { ComponentInHand } from './ComponentInHand.tsx';
import { CriterionInHand } from './CriterionInHand.tsx';
import { Over } from './Over.tsx';
import styles from './ReadBack.module.css';
import type { Rewording } from './ReadBackPage.tsx';
import { RewordDialog } from './RewordDialog.tsx';
import { Screens } from './Screens.tsx';
import { Stage } from './Stage.tsx';
import { type Reading, useReading } from './useReading.ts';
import { useRemoteControl } from './useRemoteControl.ts';
import type { Round } from './useRound.ts';

type ReadBackStepProps = Rewording & { readonly round: Round };

/** The current step, the group's possible answers, and the group's screen. */
export function ReadBackStep({ round, rewording, onReword }: ReadBackStepProps) {
  const stepElement = useRef<HTMLDivElement>(null);
  const reading = useReading(round);
  const [onStage, setOnStage] = useState(false);
  const inHand = useRef<HTMLDivElement>(null);
  useAwake(round.step !== undefined);
  // The buttons disappear at the end and come back with a new round: the focus stays in the same part of the page.
  useFocusHandoff(round.step === undefined, () =>
    document.querySelector('dialog[open]') === null ? inHand.current : null,
  );
  useRemoteControl(stepElement, reading.hasWindow && !onStage, reading.command);
  return (
    <div ref={stepElement} className={styles['layout']}>
      <div ref={inHand} className={styles['current']} tabIndex={-1}>
        {round.step === undefined ? <Over round={round} /> : <InHand reading={reading} onReword={onReword} />}
        <Announcement reading={reading} />
      </div>
      <Screens reading={reading} onStage={() => setOnStage(true)} />
      {rewording === undefined ? null : (
        <RewordDialog
          criterion={rewording}
          reword={reading.answers.reword}
          onClose={() => onReword(undefined)}
        />
      )}
      {onStage ? <Stage reading={reading} onLeave={() => setOnStage(false)} /> : null}
    </div>
  );
}

type InHandProps = { readonly reading: Reading; readonly onReword: (criterion: Criterion) => void };

function InHand({ reading, onReword }: InHandProps) {
  const t = useTranslations('readBack');
  const { step, place, steps, choices } = reading.round;
  const [first] = step?.criteria ?? [];
  if (step === undefined || first === undefined) return null;
  const { length: total } = steps;
  return (
    <>
      <ProgressBar label={t('progress', { place: place + 1, total })} value={place + 1} max={total} />
      {choices.way === 'component' ? (
        <ComponentInHand step={step} reading={reading} onReword={onReword} />
      ) : (
        <CriterionInHand step={step} criterion={first} />
      )}
      <Acts step={step} reading={reading} onReword={onReword} />
    </>
  );
}

/** The latest answer: shown under the buttons, and read aloud. */
function Announcement({ reading: { answers, problem } }: { readonly reading: Reading }) {
  const t = useTranslations('readBack');
  const { last } = answers;
  return (
    <>
      <p className={styles['message']} role="status" dir="auto">
        {last === undefined ? null : t(`answered.${last.answer}`, last)}
      </p>
      {problem === undefined ? null : <Notice kind="danger" title={problem} />}
    </>
  );
}
