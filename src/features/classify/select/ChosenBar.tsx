import { useEffect, useRef } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import { MeaningButton } from '#features/classify/meaning/MeaningButton.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { CodeField } from '#pieces/codebook/CodeField.tsx';
import { useIndex, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './ChosenBar.module.css';
import { focusCriterion } from './focusCriterion.ts';
import type { Moved } from './useMoving.ts';
import { useChosen, useSorting } from './useSorting.tsx';
import type { TypedCode } from './useSortingPage.ts';

type ChosenBarProps = {
  /** Instructions, shown while nothing is selected. */
  readonly hint: string;
  /** Keyboard instructions; not shown on a device that has only a touch screen. */
  readonly keys: string;
  readonly moved: Moved | undefined;
  readonly onUndo: () => void;
  readonly typed: TypedCode;
};

/**
 * Always visible: the selection and its actions; without a selection the result of the latest act; else instructions.
 */
export function ChosenBar({ hint, keys, moved, onUndo, typed }: ChosenBarProps) {
  const t = useTranslations('classify');
  const chosen = useChosen();
  const latest = useOpenPlatformState((state) => state.latest?.nth);
  const words = useMovedMessage(moved);
  const undoable = moved?.act !== undefined && moved.act === latest;
  return (
    <section className={styles['bar']} aria-label={t('chosenBar')} data-busy={chosen.length > 0 || undefined}>
      <p role="status" className={styles['words']}>
        {chosen.length > 0 ? t('chosen', { count: chosen.length }) : words}
      </p>
      {chosen.length > 0 ? <Acts chosen={chosen} typed={typed} /> : null}
      {chosen.length === 0 && undoable ? <Button onClick={onUndo}>{t('undo')}</Button> : null}
      {chosen.length === 0 && !undoable ? (
        <p className={styles['hint']}>
          {hint} <span className={styles['keys']}>{keys}</span>
        </p>
      ) : null}
    </section>
  );
}

/** The message of the latest act. */
function useMovedMessage(moved: Moved | undefined): string | undefined {
  const t = useTranslations('classify');
  if (moved === undefined) return undefined;
  const count = moved.ids.length;
  if (moved.code !== undefined) return t('moved', { count, code: moved.code });
  return moved.act === undefined ? t('movedUndone', { count }) : t('movedBack', { count });
}

function Acts({ chosen, typed }: { readonly chosen: readonly CriterionId[]; readonly typed: TypedCode }) {
  const t = useTranslations('classify');
  const { openCodebook, sendBack, chosen: picked } = useSorting();
  const someClassified = useIndex((index) => chosen.some((id) => index.classificationOf(id) !== undefined));
  const [first] = chosen;
  const deselect = () => {
    picked.set([]);
    focusCriterion(first);
  };
  return (
    <>
      <CodeInput typed={typed} />
      <div className={styles['acts']}>
        <Button kind="primary" onClick={() => first !== undefined && openCodebook(first)}>
          {t('moveTo')}
        </Button>
        {someClassified ? <MeaningButton ids={chosen} /> : null}
        {someClassified ? <Button onClick={() => sendBack(chosen)}>{t('sendBack')}</Button> : null}
        <Button kind="plain" onClick={deselect}>
          {t('deselect')}
        </Button>
      </div>
    </>
  );
}

/** A code and Enter: the fastest way for people who know the codebook by heart. */
function CodeInput({ typed }: { readonly typed: TypedCode }) {
  const t = useTranslations('classify');
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed.called > 0) place.current?.focus();
  }, [typed.called]);
  return (
    <div className={styles['code']}>
      <CodeField
        place={place}
        label={t('code')}
        hideLabel
        placeholder={t('codeExample')}
        problem={typed.problem}
        value={typed.text}
        onChange={typed.change}
        onEnter={typed.enter}
        onEscape={typed.leave}
      />
    </div>
  );
}
