import { CloseIcon, SearchIcon } from './icons.ts';
import styles from './SearchField.module.css';
import { useWritingAids } from './writingAids.ts';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string;
};

/** A search field; Escape and the clear button empty it. */
export function SearchField({ label, value, onChange, clearLabel, placeholder }: SearchFieldProps) {
  const aids = useWritingAids();
  return (
    <search className={styles['search']}>
      <SearchIcon />
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        {...aids}
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
      {value === '' ? null : (
        <button type="button" aria-label={clearLabel} onClick={() => onChange('')}>
          <CloseIcon />
        </button>
      )}
    </search>
  );
}
