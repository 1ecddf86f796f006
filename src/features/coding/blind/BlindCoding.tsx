import { useRef } from 'react';
import { PlainCodebook } from '#features/coding/PlainCodebook.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './BlindCoding.module.css';
import { InHand } from './InHand.tsx';
import { type Blind, type BlindCodingProps, useBlindCoding } from './useBlindCoding.ts';

/** One criterion at a time, with the codebook beside it: no other coder's code, no suggestion, no agreement. */
export function BlindCoding(props: BlindCodingProps) {
  const t = useTranslations('coding');
  const blind = useBlindCoding(props);
  const { run, given } = blind;
  return (
    <Page
      title={t('blindPage')}
      lead={t('blindLead', { coder: props.coder })}
      actions={<Button onClick={props.onStop}>{t('stop')}</Button>}
    >
      <VisuallyHidden>
        <span role="status">{given === undefined ? null : <GivenMessage given={given} />}</span>
      </VisuallyHidden>
      <ProgressBar
        label={t('done', { done: run.done, total: run.list.length })}
        value={run.done}
        max={run.list.length}
      />
      {blind.inHand === undefined ? (
        <AllDone onReview={blind.review} onStop={props.onStop} />
      ) : (
        <BlindStep blind={blind} />
      )}
    </Page>
  );
}

function BlindStep({ blind }: { readonly blind: Blind }) {
  const step = useRef<HTMLDivElement>(null);
  return (
    <div className={styles['layout']}>
      <div ref={step} tabIndex={-1} className={styles['current']}>
        <InHand blind={blind} onMoved={() => step.current?.focus({ preventScroll: true })} />
      </div>
      <div className={styles['key']}>
        <PlainCodebook choose={blind.give} onChosen={() => step.current?.focus({ preventScroll: true })} />
      </div>
    </div>
  );
}

function GivenMessage({ given }: { readonly given: NonNullable<Blind['given']> }) {
  const t = useTranslations('coding');
  const { code, next } = given;
  return next === undefined ? t('givenLast', { code }) : t('given', { code, text: next.text });
}

function AllDone({ onReview, onStop }: { readonly onReview: () => void; readonly onStop: () => void }) {
  const t = useTranslations('coding');
  return (
    <EmptyState
      title={t('allDone')}
      action={
        <Row>
          <Button kind="primary" onClick={onStop} autoFocus>
            {t('finish')}
          </Button>
          <Button onClick={onReview}>{t('review')}</Button>
        </Row>
      }
    >
      {t('allDoneHelp')}
    </EmptyState>
  );
}
