import { useEffect, useRef } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { CodeField } from '#pieces/key/CodeField.tsx';
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
