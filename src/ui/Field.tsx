import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The props that every field has. */
export type FieldProps = {
  readonly label: string;
  /** One short sentence under the label: an example, a reassurance. */
  readonly hint?: string | undefined;
  /** What is wrong and how to correct it; read aloud with the field. */
  readonly problem?: string | undefined;
  /** Hides the label visually: only where the context already shows it. Screen readers still read it. */
  readonly hideLabel?: boolean;
};

/** The attributes that the control itself must have. */
export type ControlProps = {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** The layout of every field: label, hint, control, problem. */
export function Field(props: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const { label, hint, problem, hideLabel = false, children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const control: ControlProps = {
    id,
    className: styles['control'],
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': problem === undefined ? undefined : true,
  };
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      ) : null}
      {children(control)}
      {problem ? (
        <span id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </span>
      ) : null}
    </div>
  );
}
