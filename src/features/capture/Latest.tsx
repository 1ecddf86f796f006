import { useCallback, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { isProvisional } from '#session/provisional.ts';
import { hrefOf } from '#session/routes.ts';
import { useAct, useIndex, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Latest.module.css';
import { LatestNote } from './LatestNote.tsx';
import { SimilarDialog } from './SimilarDialog.tsx';
import { useSimilar } from './useSimilar.ts';

type LatestProps = {
  readonly group: Group;
  readonly question: Question;
  readonly onCorrect: (criterion: Criterion) => void;
};

/** How many of the latest criteria stay visible under the composer. */
const inSight = 5;

/** The latest criteria, newest first. Each can be corrected, withdrawn, or joined to the one that it repeats. */
export function Latest({ group, question, onCorrect }: LatestProps) {
  const t = useTranslations('capture');
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const criteria = useIndex((index) => index.criteriaIn(group.id, question));
  const similar = useSimilar({ group, question }, criteria, inSight);
  const [reviewing, setReviewing] = useState(false);
  const hosts = criteria.filter(({ joined }) => joined !== undefined);
  const latest = criteria.slice(-inSight).reverse();
  const settled = criteria.length > 0 && latest.every((criterion) => !isProvisional(criterion));
  const review = useCallback(() => setReviewing(true), []);
  const withdraw = useCallback(
    (criterion: Criterion) => act(removeCriteria(openPlatform.state.getState().index, [criterion.id])),
    [act, openPlatform],
  );
  return (
    <section aria-labelledby="latest" className={styles['section']}>
      <div className={styles['head']}>
        <h2 id="latest" className={styles['title']}>
          {t('latest')}
        </h2>
        <Review alike={similar.clusters.length} joined={hosts.length} onReview={review} />
      </div>
      <VisuallyHidden>
        <span role="status">{settled ? t('saved', { count: criteria.length }) : null}</span>
      </VisuallyHidden>
      {latest.length === 0 ? <p className={styles['none']}>{t('latestNone')}</p> : null}
      <ul className={styles['latest']} aria-labelledby="latest">
        {latest.map((criterion) => (
          <LatestNote
            key={criterion.id}
            criterion={criterion}
            similar={similar.before(criterion.id)}
            onCorrect={onCorrect}
            onWithdraw={withdraw}
            onDifferent={similar.markDifferent}
            onReview={review}
          />
        ))}
      </ul>
      <SeeAll group={group} question={question} count={criteria.length} />
      {reviewing ? (
        <SimilarDialog similar={similar} hosts={hosts} onClose={() => setReviewing(false)} />
      ) : null}
    </section>
  );
}

type ReviewProps = { readonly alike: number; readonly joined: number; readonly onReview: () => void };

/** Shown only if some criteria are similar, or if some are joined and can be split. */
function Review({ alike, joined, onReview }: ReviewProps) {
  const t = useTranslations('capture');
  if (alike === 0 && joined === 0) return null;
  return (
    <Button onClick={onReview}>
      {alike > 0 ? t('similar', { count: alike }) : t('joinedCount', { count: joined })}
    </Button>
  );
}

function SeeAll(props: { readonly group: Group; readonly question: Question; readonly count: number }) {
  const { group, question, count } = props;
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  if (count <= inSight) return null;
  return (
    <a className={styles['all']} href={hrefOf({ ...route, place: 'criteria', groupId: group.id, question })}>
      {t('seeAll', { count })}
    </a>
  );
}
