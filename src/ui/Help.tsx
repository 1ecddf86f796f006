import { createContext, useId, useRef, useState } from 'react';
import styles from './Help.module.css';
import { IconButton } from './IconButton.tsx';
import { CloseIcon, HelpIcon } from './icons.ts';
import { useLayer } from './layers.ts';

/** Help for a place: a few short sentences, and its keyboard shortcuts. */
export type HelpMessages = {
  /** The label of the button and of the popover; names the place. */
  readonly label: string;
  readonly closeLabel: string;
  readonly sentences: readonly string[];
  readonly keysTitle: string;
  readonly keys: readonly string[];
};

/** The help of the current place, shown by its `Page`; undefined if there is none. */
export const PageHelp = createContext<HelpMessages | undefined>(undefined);

/**
 * A "?" that opens a short text over the page. It is a native popover: Escape and a click outside close it, and the
 * focus returns to the "?". Its text is in the DOM only while it is open.
 */
export function Help({ label, closeLabel, sentences, keysTitle, keys }: HelpMessages) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useLayer(() => panel.current?.hidePopover(), open);
  return (
    <div className={styles['help']} data-noprint>
      <IconButton label={label} icon={<HelpIcon />} popoverTarget={id} aria-expanded={open} />
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={styles['panel']}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') panel.current?.focus();
        }}
        // When the focus leaves by Tab the popover closes, because it would cover the focused control.
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
        }}
      >
        {open ? (
          <>
            <IconButton
              label={closeLabel}
              icon={<CloseIcon />}
              popoverTarget={id}
              popoverTargetAction="hide"
            />
            <div className={styles['words']}>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {keys.length === 0 ? null : <Keys title={keysTitle} keys={keys} />}
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}

function Keys({ title, keys }: { readonly title: string; readonly keys: readonly string[] }) {
  const id = useId();
  return (
    <>
      <h2 id={id}>{title}</h2>
      <ul aria-labelledby={id}>
        {keys.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </>
  );
}
