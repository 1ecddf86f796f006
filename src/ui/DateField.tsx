import { Field, type FieldProps } from './Field.tsx';

type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or an empty string. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A date, with the browser's own calendar. */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="date"
          max="9999-12-31"
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
