import { useRef } from 'react';
import type { Settled } from '#domain/agreement/disagreements.ts';
import { reopen } from '#domain/agreement/settle.ts';
import { isBlank } from '#domain/record/words.ts';
import styles from '#features/coding/Coding.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { useFocusInList } from '#ui/focusHandoff.ts';
import { Section } from '#ui/Section.tsx';
import { CaseCard } from './CaseCard.tsx';
import type { Case } from './Differences.tsx';

type SettledListProps = {
  readonly settled: readonly Settled[];
  readonly onChange: (inHand: Case) => void;
};

/** The decisions with their reasons; the codings themselves are unchanged. Each decision can be changed or reopened. */
export function SettledList({ settled, onChange }: SettledListProps) {
  const t = useTranslations('coding');
  const list = useRef<HTMLDivElement>(null);
  useFocusInList(list, settled);
  return (
    <div ref={list} tabIndex={-1} className={styles['part']}>
      <Section title={t('settled')}>
        <p>{t('settledCount', { count: settled.length })}</p>
        <ul className={styles['cases']}>
          {settled.map((one) => (
            <SettledCase key={one.criterion.id} one={one} onChange={onChange} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

type SettledCaseProps = { readonly one: Settled } & Pick<SettledListProps, 'onChange'>;

function SettledCase({ one, onChange }: SettledCaseProps) {
  const t = useTranslations('coding');
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { criterion, settled, choices } = one;
  const { text, id } = criterion;
  return (
    <CaseCard criterion={criterion} choices={choices}>
      <dl className={styles['decision']}>
        <div>
          <dt>{t('settledCode')}</dt>
          <dd>
            <CodeLabel code={settled.code} />
          </dd>
        </div>
        <div>
          <dt>{t('reason')}</dt>
          <dd dir="auto">{isBlank(settled.memo) ? t('noReasonKept') : settled.memo}</dd>
        </div>
      </dl>
      <Button data-focus aria-label={t('changeFor', { text })} onClick={() => onChange(one)}>
        {t('change')}
      </Button>
      <Button
        data-focus
        aria-label={t('reopenFor', { text })}
        onClick={() => act(reopen(openPlatform.state.getState().index, id))}
      >
        {t('reopen')}
      </Button>
    </CaseCard>
  );
}
