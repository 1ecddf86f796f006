import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import { useWritingAids } from './writingAids.ts';

type TextFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, 'className' | 'id' | 'onChange' | 'value' | keyof FieldProps> & {
    readonly value: string;
    /** Called with the text exactly as typed. */
    readonly onChange: (value: string) => void;
  };

/** One line of text. */
export function TextField({ label, hint, problem, hideLabel = false, onChange, ...rest }: TextFieldProps) {
  const aids = useWritingAids();
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...aids}
          {...rest}
          {...control}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
