import styles from './CodeTag.module.css';

export type CodeTagProps = {
  /** The code, as printed: `A08`, or a full one. */
  readonly code: string;
  /** Its label in the key, and the language the label is really in. */
  readonly label?: string | undefined;
  readonly labelLanguage?: string | undefined;
  /** Why the code is flagged ("not in the key"), spoken and shown as a tip; absent for a listed one. */
  readonly flag?: string | undefined;
};

/** A component's code, with its label where there is room. A code the key does not list is framed by a dashed line. */
export function CodeTag({ code, label, labelLanguage, flag }: CodeTagProps) {
  return (
    <span className={styles['code']} data-flagged={flag !== undefined || undefined} title={flag}>
      <span className={styles['letters']}>{code}</span>
      {label === undefined ? null : <span lang={labelLanguage}>{label}</span>}
      {flag === undefined ? null : <span className={styles['flag']}>{flag}</span>}
    </span>
  );
}
