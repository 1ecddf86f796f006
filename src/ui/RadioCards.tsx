import { type ReactNode, useId } from 'react';
import { LabelWithHint } from './LabelWithHint.tsx';
import styles from './RadioCards.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  /** A sign shown before the label. */
  readonly sign?: ReactNode;
};

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly value: T;
  readonly options: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
};

/** A choice of a few options, each a large card with its own explanation. */
export function RadioCards<T extends string>(props: ChoiceProps<T>) {
  return <Choices {...props} look="cards" />;
}

/** A choice of two to five options, side by side in one control. */
export function Segmented<T extends string>(props: ChoiceProps<T>) {
  return <Choices {...props} look="segments" />;
}

function Choices<T extends string>(props: ChoiceProps<T> & { readonly look: 'cards' | 'segments' }) {
  const { legend, hideLegend = false, value, options, onChange, look } = props;
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      {hideLegend ? (
        <legend>
          <VisuallyHidden>{legend}</VisuallyHidden>
        </legend>
      ) : (
        <legend className={styles['legend']}>{legend}</legend>
      )}
      <div className={styles[look]}>
        {options.map((option) => (
          <label key={option.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.sign}
            <LabelWithHint
              label={{ text: option.label }}
              hint={option.hint === undefined ? undefined : { text: option.hint }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
