import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import { parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { isBlank } from '#domain/record/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './CodebookChooser.module.css';
import { CodebookDimensions } from './CodebookDimensions.tsx';
import { CodeField } from './CodeField.tsx';
import type { CodeChoice } from './useCodeChoice.ts';

type CodebookChooserProps = {
  readonly choice: CodeChoice;
  readonly results: readonly CodebookEntry[];
  /** Shown under the field: what to type there. */
  readonly hint: string;
  /** Explanations that help to choose a component. */
  readonly about?: (entry: CodebookEntry) => ReactNode;
  /** Closes the open dimension once one of its components was chosen. */
  readonly closing?: boolean;
  /** Called when the element that chose a code is removed by that choice, so that the caller can move the focus. */
  readonly onTaken?: () => void;
  readonly children?: ReactNode;
};

/** The whole codebook: type a code, search a word, or browse; three equal ways to choose a component. */
export function CodebookChooser(props: CodebookChooserProps) {
  const { choice, results, hint, about, closing = false, onTaken, children } = props;
  const t = useTranslations('pieces');
  const panel = useRef<HTMLElement>(null);
  const { query, problem, change, take } = choice;
  const pick = (code: string) => {
    if (take(code)) onTaken?.();
  };
  return (
    <section
      ref={panel}
      className={styles['panel']}
      aria-label={t('key')}
      onKeyDown={(event) => walk(panel.current, event)}
    >
      <CodeField
        label={t('field')}
        hint={hint}
        problem={problem}
        value={query}
        entries={results}
        onChange={change}
        onEnter={take}
        onEscape={() => change('')}
        onPick={pick}
        about={about}
      />
      <Unlisted query={query} onChoose={pick} />
      <p role="status" className={styles['answer']}>
        {hasNoAnswer(query, results) ? t('noResult') : null}
      </p>
      {results.length === 0 ? <CodebookDimensions about={about} closing={closing} onChoose={pick} /> : null}
      {children}
    </section>
  );
}

const hasNoAnswer = (query: string, results: readonly CodebookEntry[]): boolean =>
  !isBlank(query) && results.length === 0 && parseFullCode(query) === undefined;

type UnlistedProps = { readonly query: string; readonly onChoose: (code: string) => void };

/** Offers a well-formed code that the codebook does not list. */
function Unlisted({ query, onChoose }: UnlistedProps) {
  const t = useTranslations('pieces');
  const codebook = useCodebook();
  const typed = parseFullCode(query);
  if (typed === undefined || codebook.entry(typed.component) !== undefined) return null;
  const code = printFullCode(typed);
  return (
    <Notice actions={<Button onClick={() => onChoose(query)}>{t('giveCode', { code })}</Button>}>
      <p>{t('unlisted', { code })}</p>
    </Notice>
  );
}

/**
 * Up and Down move the focus through the field and the buttons under it. While the field has results, it uses these
 * keys itself.
 */
function walk(panel: HTMLElement | null, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || panel === null || event.defaultPrevented) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('input, ul button')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = at === -1 ? undefined : stops[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
