import { useRef, useState } from 'react';
import type { Disagreement } from '#domain/agreement/disagreements.ts';
import styles from '#features/coding/Coding.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { useFocusInList } from '#ui/focusHandoff.ts';
import { DownloadIcon } from '#ui/icons.ts';
import { Section } from '#ui/Section.tsx';
import { CaseCard } from './CaseCard.tsx';
import type { Case } from './Differences.tsx';
import { type ListOutcome, useSaveList } from './useSaveList.ts';

type DisagreementListProps = {
  /** Includes the settled ones: the exported file lists them with the decision. */
  readonly all: readonly Disagreement[];
  readonly open: readonly Disagreement[];
  readonly coders: readonly string[];
  readonly onDecide: (inHand: Case) => void;
};

/** How many are rendered: a screen of a thousand cards helps nobody to begin. */
const drawn = 60;

export function DisagreementList({ all, open, coders, onDecide }: DisagreementListProps) {
  const t = useTranslations('coding');
  const list = useRef<HTMLDivElement>(null);
  useFocusInList(list, open);
  const save = useSaveList();
  const [outcome, setOutcome] = useState<ListOutcome>();
  return (
    <div ref={list} tabIndex={-1} className={styles['part']}>
      <Section
        title={t('disagreements')}
        aside={
          all.length === 0 ? null : (
            <Button icon={<DownloadIcon />} onClick={() => setOutcome(save(all, coders))}>
              {t('saveList')}
            </Button>
          )
        }
      >
        <p role="status">{outcome === undefined ? null : <OutcomeMessage outcome={outcome} />}</p>
        <p>{t('disagreementsCount', { count: open.length })}</p>
        <ul className={styles['cases']}>
          {open.slice(0, drawn).map((one) => (
            <CaseCard key={one.criterion.id} {...one}>
              <p className={styles['quiet']}>{t(one.sameDimension ? 'sameDimension' : 'otherDimension')}</p>
              <Button
                data-focus
                aria-label={t('decideFor', { text: one.criterion.text })}
                onClick={() => onDecide(one)}
              >
                {t('decide')}
              </Button>
            </CaseCard>
          ))}
        </ul>
        {open.length > drawn ? <p>{t('moreDisagreements', { count: open.length - drawn })}</p> : null}
      </Section>
    </div>
  );
}

function OutcomeMessage({ outcome: { file } }: { readonly outcome: ListOutcome }) {
  const t = useTranslations('coding');
  return file === undefined ? t('listNotSaved') : t('listSaved', { file });
}
