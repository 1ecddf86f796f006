import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { TextField } from '#ui/TextField.tsx';
import styles from './ChosenBar.module.css';

/** The code being typed for what is chosen. */
export type TypedCode = {
  readonly text: string;
  readonly problem: string | undefined;
  /** Grows each time a letter typed on a criterion brings the cursor here; 0: it was not. */
  readonly called: number;
  readonly change: (text: string) => void;
  readonly enter: () => void;
  /** Gives up the code; the focus goes back to the criterion. */
  readonly leave: () => void;
};

/** A code and Enter: the shortest way for whoever knows the key by heart. */
export function CodeInput({ typed }: { readonly typed: TypedCode }) {
  const t = useTranslations('classify');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (typed.called > 0) place.current?.querySelector('input')?.focus();
  }, [typed.called]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') typed.leave();
    if (event.key !== 'Enter' || event.repeat || typed.text.trim() === '') return;
    event.preventDefault();
    typed.enter();
  };
  return (
    <div ref={place} className={styles['code']}>
      <TextField
        label={t('code')}
        hideLabel
        placeholder={t('codeExample')}
        problem={typed.problem}
        value={typed.text}
        onChange={typed.change}
        onKeyDown={onKeyDown}
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
      />
    </div>
  );
}
