import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import { isBlank } from '#domain/record/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { isEnter } from '#ui/enterKey.ts';
import { Field, type FieldProps } from '#ui/Field.tsx';
import styles from './CodeField.module.css';
import { EntryLabels } from './EntryLabels.tsx';

type CodeFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Called with the typed text, verbatim, on Enter. Absent if a parent element handles Enter. */
  readonly onEnter?: (typed: string) => void;
  readonly onEscape?: () => void;
  /** The search results; absent if the field only accepts codes. */
  readonly entries?: readonly CodebookEntry[];
  /** Called when a component is clicked, or highlighted with the arrow keys and chosen with Enter. */
  readonly onPick?: (code: string) => void;
  /** What to show about one component: the highlighted one, or the only result. */
  readonly about?: ((entry: CodebookEntry) => ReactNode) | undefined;
  /** Shows the labels without their descriptions, where there is little room. */
  readonly short?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly place?: RefObject<HTMLInputElement | null>;
};

const none: readonly CodebookEntry[] = [];
const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Takes a code or a word. Enter submits the typed code or the highlighted component; the focus stays in the field. */
export function CodeField(props: CodeFieldProps) {
  const { value, onChange, entries, onPick, about, short = false, place, placeholder, autoFocus } = props;
  const listId = useId();
  const { pointed, pointAt, onKeyDown } = usePointing(props, listId);
  const found = entries ?? none;
  const looked = pointed ?? (found.length === 1 ? found[0] : undefined);
  const combobox = entries !== undefined && {
    role: 'combobox',
    'aria-expanded': found.length > 0,
    'aria-controls': listId,
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': pointed === undefined ? undefined : optionId(listId, pointed),
  };
  return (
    <div className={styles['field']}>
      <Field
        label={props.label}
        hint={props.hint}
        problem={props.problem}
        hideLabel={props.hideLabel ?? false}
      >
        {(control) => (
          <input
            {...control}
            {...combobox}
            ref={place}
            type="text"
            placeholder={placeholder}
            autoComplete="off"
            // If the field also searches words, automatic capitals would only hinder.
            autoCapitalize={entries === undefined ? 'characters' : 'off'}
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            // biome-ignore lint/a11y/noAutofocus: the field opens only when somebody asks to type
            autoFocus={autoFocus}
            onFocus={(event) => autoFocus && event.target.select()}
            value={value}
            onChange={(event) => {
              pointAt(-1);
              onChange(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {entries === undefined ? null : (
        <Results id={listId} entries={entries} pointed={pointed} short={short} onPick={onPick} />
      )}
      {looked === undefined ? null : about?.(looked)}
    </div>
  );
}

const optionId = (listId: string, { code }: CodebookEntry): string => `${listId}-${code}`;

/** The highlighted component, scrolled into view, and the keyboard commands. */
function usePointing(props: CodeFieldProps, listId: string) {
  const { value, entries = none, onEnter, onEscape, onPick } = props;
  const [active, pointAt] = useState(-1);
  const pointed = entries[active];
  useEffect(() => {
    if (pointed !== undefined) document.getElementById(optionId(listId, pointed))?.scrollIntoView?.(nearest);
  }, [pointed, listId]);
  const enter = (event: KeyboardEvent) => {
    if (event.repeat || isBlank(value) || (pointed ?? onEnter) === undefined) return;
    event.preventDefault();
    // A parent's Enter handler would submit the typed text instead of the highlighted component.
    event.stopPropagation();
    pointAt(-1);
    if (pointed === undefined) onEnter?.(value);
    else onPick?.(pointed.code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      pointAt((now) => (now + step + entries.length) % entries.length);
    } else if (event.key === 'Escape') onEscape?.();
    else if (isEnter(event)) enter(event);
  };
  return { pointed, pointAt, onKeyDown };
}

const nearest: ScrollIntoViewOptions = { block: 'nearest' };

type ResultsProps = {
  readonly onPick: ((code: string) => void) | undefined;
  readonly id: string;
  readonly entries: readonly CodebookEntry[];
  readonly pointed: CodebookEntry | undefined;
  readonly short: boolean;
};

function Results({ id, entries, pointed, short, onPick }: ResultsProps) {
  const t = useTranslations('pieces');
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('results')}
      className={styles['results']}
      hidden={entries.length === 0}
    >
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys; the focus stays in it
        <div
          key={entry.code}
          id={optionId(id, entry)}
          role="option"
          tabIndex={-1}
          aria-selected={entry === pointed}
          className={styles['result']}
          onClick={() => onPick?.(entry.code)}
        >
          <EntryLabels entry={entry} short={short} />
        </div>
      ))}
    </div>
  );
}
