import styles from './CodeTag.module.css';

export type CodeTagProps = {
  /** The code as printed: `A08`, or a full one. */
  readonly code: string;
  /** Its label in the codebook, and the language in which that label is written. */
  readonly label?: string | undefined;
  readonly labelLanguage?: string | undefined;
  /** Why the code is flagged ("not in the key"), read aloud and shown as a tooltip; absent for a listed code. */
  readonly flag?: string | undefined;
};

/**
 * A component's code, with its label where there is room. A code that the codebook does not list has a dashed border.
 */
export function CodeTag({ code, label, labelLanguage, flag }: CodeTagProps) {
  return (
    <span className={styles['code']} data-flagged={flag !== undefined || undefined} title={flag}>
      <span className={styles['letters']}>{code}</span>
      {label === undefined ? null : <span lang={labelLanguage}>{label}</span>}
      {flag === undefined ? null : <span className={styles['flag']}>{flag}</span>}
    </span>
  );
}
