import { useRef } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import { MinusIcon, PlusIcon } from './icons.ts';
import styles from './NumberStepper.module.css';

type NumberStepperProps = FieldProps & {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Called with a whole number between `min` and `max`; an empty or invalid entry is not passed on. */
  readonly onChange: (value: number) => void;
  readonly lessLabel: string;
  readonly moreLabel: string;
};

/** A small whole number: two large buttons, and a field for those who prefer to type. */
export function NumberStepper(props: NumberStepperProps) {
  const { value, min, max, onChange, lessLabel, moreLabel, ...field } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const element = input.current;
    if (element?.checkValidity() && element.value !== '') onChange(element.valueAsNumber);
  };
  const step = (way: 'stepUp' | 'stepDown') => {
    input.current?.[way]();
    take();
  };
  return (
    <Field {...field}>
      {(control) => (
        <span className={styles['stepper']}>
          <button
            type="button"
            aria-label={lessLabel}
            disabled={value <= min}
            onClick={() => step('stepDown')}
          >
            <MinusIcon />
          </button>
          <input
            {...control}
            className={styles['number']}
            ref={input}
            type="number"
            inputMode="numeric"
            required
            min={min}
            max={max}
            step={1}
            value={value}
            onChange={take}
            onFocus={(event) => event.target.select()}
          />
          <button type="button" aria-label={moreLabel} disabled={value >= max} onClick={() => step('stepUp')}>
            <PlusIcon />
          </button>
        </span>
      )}
    </Field>
  );
}
