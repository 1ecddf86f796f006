import { type ReactNode, useMemo } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { examplesOf } from '#domain/examples.ts';
import type { CriterionId } from '#domain/identity.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { generalOf, neighboursOf } from '#key/neighbours.ts';
import { useKey, useWhole } from '#session/useDesk.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './About.module.css';
import { EntryWords } from './EntryWords.tsx';

type AboutProps = {
  readonly entry: KeyEntry;
  /** The criteria in hand: no examples for themselves. */
  readonly inHand: readonly CriterionId[];
  readonly onChoose: (code: string) => void;
};

/** What helps to be sure of a component: what lies under it already, and the ones it is taken for. */
export function About({ entry, inHand, onChoose }: AboutProps) {
  const t = useTranslations('keyPanel');
  const key = useKey();
  const neighbours = neighboursOf(key, entry.code);
  const general = generalOf(key, entry.code);
  return (
    <div className={styles['about']}>
      <Examples entry={entry} inHand={inHand} />
      {neighbours.length === 0 ? null : (
        <Part title={t('neighbours')}>
          {neighbours.map((neighbour) => (
            <Other key={neighbour.code} entry={neighbour} onChoose={onChoose} />
          ))}
        </Part>
      )}
      {general === undefined ? null : (
        <Part title={t('inDoubt')}>
          <Other entry={general} onChoose={onChoose} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className={styles['title']}>{title}</p>
      <ul className={styles['list']}>{children}</ul>
    </div>
  );
}

function Examples({ entry, inHand }: Omit<AboutProps, 'onChoose'>) {
  const t = useTranslations('keyPanel');
  const common = useTranslations('common');
  const { index, revision } = useWhole();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place; its revision tells when
  const examples = useMemo(() => examplesOf(index, entry.code, inHand), [index, revision, entry, inHand]);
  if (examples.length === 0) return null;
  return (
    <Part title={t('examples')}>
      {examples.map(({ id, question, text, language }) => (
        <li key={id} className={styles['example']}>
          <QuestionSign question={question} label={common(`question.${question}`)} />
          <span lang={language} dir="auto">
            {text}
          </span>
        </li>
      ))}
    </Part>
  );
}

function Other({ entry, onChoose }: Pick<AboutProps, 'entry' | 'onChoose'>) {
  const t = useTranslations('classify');
  const locale = useLocale();
  const label = wordsIn(entry.label, locale)?.text ?? '';
  return (
    <li>
      <button
        type="button"
        className={styles['other']}
        aria-label={t('give', { code: entry.code, label })}
        onClick={() => onChoose(entry.code)}
      >
        <EntryWords entry={entry} />
      </button>
    </li>
  );
}
