import { useId } from 'react';
import styles from './CheckField.module.css';
import { LabelWithHint } from './LabelWithHint.tsx';

type CheckFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** `switch`: takes effect at once; `box`: a field of a form that is submitted later. */
  readonly look?: 'switch' | 'box';
};

/** Yes or no. The whole row is the click target. */
export function CheckField({ label, hint, checked, onChange, look = 'box' }: CheckFieldProps) {
  const id = useId();
  return (
    <label className={styles['check']} data-look={look}>
      <input
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : id}
        aria-labelledby={`${id}-label`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <LabelWithHint
        label={{ text: label, id: `${id}-label` }}
        hint={hint === undefined ? undefined : { text: hint, id }}
      />
    </label>
  );
}
