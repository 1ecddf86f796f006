import { TextField } from './TextField.tsx';

type PinFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A code of figures that nobody reads over a shoulder. Browsers are asked not to keep it as a password. */
export function PinField({ onChange, ...rest }: PinFieldProps) {
  return (
    <TextField
      {...rest}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      onChange={(text) => onChange(text.replace(/\D/g, ''))}
    />
  );
}
