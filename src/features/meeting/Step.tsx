import { type ReactNode, useId } from 'react';
import type { MeetingStep } from '#domain/views/meeting.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CheckIcon } from '#ui/icons.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Meeting.module.css';

type StepProps = {
  readonly step: MeetingStep;
  readonly done: ReadonlySet<MeetingStep>;
  readonly children: ReactNode;
};

/** One step of the timeline. Its mark is filled once the data show the step's result. */
export function Step({ step, done, children }: StepProps) {
  const t = useTranslations('meeting');
  const id = useId();
  const isDone = done.has(step);
  return (
    <li className={styles['step']} data-done={isDone || undefined} aria-labelledby={id}>
      <span className={styles['mark']} aria-hidden="true">
        {isDone ? <CheckIcon size={1.1} /> : null}
      </span>
      <h2 id={id}>
        {t(`step.${step}`)}
        {isDone ? <VisuallyHidden> ({t('done')})</VisuallyHidden> : null}
      </h2>
      <div className={styles['content']}>{children}</div>
    </li>
  );
}
