import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import { useWritingAids } from './writingAids.ts';

type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, 'className' | 'id' | 'onChange' | 'value' | keyof FieldProps> & {
    readonly value: string;
    /** Called with the text exactly as typed. */
    readonly onChange: (value: string) => void;
  };

/** Several lines of text; grows with its content in browsers that support it. */
export function TextArea({ label, hint, problem, hideLabel = false, onChange, ...rest }: TextAreaProps) {
  const aids = useWritingAids();
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(control) => (
        <textarea
          rows={3}
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
