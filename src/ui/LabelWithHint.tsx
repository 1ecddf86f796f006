import styles from './LabelWithHint.module.css';

type Words = {
  readonly text: string | undefined;
  readonly language?: string | undefined;
  /** Set if another element refers to it. */
  readonly id?: string;
};

type LabelWithHintProps = { readonly label: Words; readonly hint: Words | undefined };

/** The name of an option and, smaller under it, what it means. */
export function LabelWithHint({ label, hint }: LabelWithHintProps) {
  return (
    <span className={styles['words']}>
      <span id={label.id} className={styles['label']} lang={label.language}>
        {label.text}
      </span>
      {hint === undefined ? null : (
        <span id={hint.id} className={styles['hint']} lang={hint.language}>
          {hint.text}
        </span>
      )}
    </span>
  );
}
