import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** What every field may be told. */
export type FieldProps = {
  readonly label: string;
  /** One short sentence under the label: an example, a reassurance. */
  readonly hint?: string | undefined;
  /** What is not right and what to do; read aloud with the field. */
  readonly problem?: string | undefined;
  /** The label is spoken but not drawn: only where the context says it already. */
  readonly hideLabel?: boolean;
};

/** What the control itself must carry. */
export type ControlProps = {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** Label above, hint under it, control, problem last: the frame of every field. */
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
