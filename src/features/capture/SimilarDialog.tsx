import { useRef, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Note } from '#ui/Note.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { JoinedParts } from './JoinedParts.tsx';
import styles from './SimilarDialog.module.css';
import { useJoining } from './useJoining.ts';
import type { SimilarHere } from './useSimilar.ts';

type SimilarDialogProps = {
  readonly similar: SimilarHere;
  /** Criteria that others are joined to. */
  readonly hosts: readonly Criterion[];
  readonly onClose: () => void;
};

/** All similar answers to one question, a few at a time: a person joins them or marks them as different. */
export function SimilarDialog({ similar, hosts, onClose }: SimilarDialogProps) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  const list = useRef<HTMLDivElement>(null);
  const { clusters, markDifferent } = similar;
  // The pressed button disappears with its criteria, so the focus moves to the list.
  const goOn = () => list.current?.focus();
  return (
    <Dialog
      title={t('similarTitle')}
      closeLabel={common('close')}
      onClose={onClose}
      size="wide"
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <div ref={list} tabIndex={-1} className={styles['list']}>
        <p>{clusters.length === 0 ? t('similarNone') : t('similarLead')}</p>
        {clusters.map((cluster) => (
          <Cluster
            key={cluster.map(({ id }) => id).join(' ')}
            cluster={cluster}
            onDifferent={(ids) => {
              markDifferent(ids);
              goOn();
            }}
            onJoined={goOn}
          />
        ))}
        {hosts.length === 0 ? null : <Hosts hosts={hosts} onSplit={goOn} />}
      </div>
    </Dialog>
  );
}

function Hosts(props: { readonly hosts: readonly Criterion[]; readonly onSplit: () => void }) {
  const pieces = useTranslations('pieces');
  const t = useTranslations('capture');
  return (
    <section className={styles['hosts']} aria-label={t('joinedTitle')}>
      <h3>{t('joinedTitle')}</h3>
      {props.hosts.map((criterion) => (
        <Note key={criterion.id} question={criterion.question}>
          <p className={styles['words']} lang={criterion.language} dir="auto">
            {criterion.text}
          </p>
          <p className={styles['times']}>{pieces('times', { count: criterion.expressions })}</p>
          <JoinedParts criterion={criterion} onSplit={props.onSplit} />
        </Note>
      ))}
    </section>
  );
}

type ClusterProps = {
  readonly cluster: readonly Criterion[];
  readonly onDifferent: (ids: readonly CriterionId[]) => void;
  readonly onJoined: () => void;
};

function Cluster({ cluster, onDifferent: onApart, onJoined }: ClusterProps) {
  const t = useTranslations('capture');
  const { join } = useJoining();
  const [problem, setProblem] = useState<string>();
  const [hostId, setHost] = useState(cluster[0]?.id);
  const [left, setLeft] = useState<ReadonlySet<CriterionId>>(new Set());
  const others = cluster.filter(({ id }) => id !== hostId && !left.has(id)).map(({ id }) => id);
  const toggle = (id: CriterionId) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const joinThem = () => {
    const refusal = hostId && join(hostId, others);
    setProblem(refusal);
    if (refusal === undefined) onJoined();
  };
  return (
    <fieldset className={styles['cluster']}>
      <legend className={styles['legend']}>{t('similarGroup')}</legend>
      <Stack gap={3}>
        {cluster.map((criterion) => (
          <Alike
            key={criterion.id}
            criterion={criterion}
            isHost={criterion.id === hostId}
            isLeft={left.has(criterion.id)}
            onToggle={toggle}
            onHost={(id) => {
              setHost(id);
              setLeft(new Set([...left].filter((each) => each !== id)));
            }}
          />
        ))}
        {problem === undefined ? null : <Notice kind="danger" title={problem} />}
        <div className={styles['acts']}>
          <Button onClick={() => onApart(cluster.map(({ id }) => id))}>{t('keepApart')}</Button>
          <Button kind="primary" disabled={others.length === 0} onClick={joinThem}>
            {t('joinCount', { count: others.length + 1 })}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}

type AlikeProps = {
  readonly criterion: Criterion;
  readonly isHost: boolean;
  readonly isLeft: boolean;
  readonly onToggle: (id: CriterionId) => void;
  readonly onHost: (id: CriterionId) => void;
};

function Alike({ criterion, isHost, isLeft, onToggle, onHost }: AlikeProps) {
  const t = useTranslations('capture');
  const { id, text, language, question, expressions } = criterion;
  return (
    <Note question={question}>
      <div className={styles['alike']}>
        <label className={styles['choice']}>
          <input
            type="checkbox"
            aria-label={t('included', { text })}
            checked={!isLeft}
            disabled={isHost}
            onChange={() => onToggle(id)}
          />
          <span className={styles['words']} lang={language} dir="auto">
            {text}
          </span>
        </label>
        <span className={styles['times']}>{t('readTimes', { count: expressions })}</span>
        {isHost ? (
          <strong className={styles['host']}>{t('wordsStay')}</strong>
        ) : (
          <Button kind="plain" aria-label={t('keepTheseWordsNamed', { text })} onClick={() => onHost(id)}>
            {t('keepTheseWords')}
          </Button>
        )}
      </div>
    </Note>
  );
}
