import { Suspense } from 'react';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo } from '#session/navigation.ts';
import type { Opening, Storage } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { Rescue } from './SaveCopy.tsx';
import { wordedPart } from './wordedPart.tsx';

const EvictedCopies = wordedPart(async () => (await import('./EvictedCopies.tsx')).EvictedCopies);

type State<S extends Opening['state']> = Extract<Opening, { state: S }>;

type StartScreenProps = {
  readonly opening: Exclude<Opening, { state: 'ready' }>;
  readonly storage: Storage;
  /**
   * Called when the person has read what is lost and continues: without it, or to bring some of it back. What is lost is
   * then still remembered, and the next start offers what was not brought back.
   */
  readonly onAccept: (how: 'forget' | 'remember') => void;
};

/** Says why the program cannot start: what happened, what is safe, what to do. */
export function StartScreen({ opening, storage, onAccept }: StartScreenProps) {
  const t = useTranslations('app');
  return (
    <PlainFrame>
      {opening.state === 'evicted' ? (
        <Evicted had={opening.had} storage={storage} onAccept={onAccept} />
      ) : null}
      {opening.state === 'newer' ? <Newer opening={opening} storage={storage} /> : null}
      {opening.state === 'blocked' ? (
        <Page title={t('blockedTitle')} lead={t('blockedText')} width="reading">
          <Rescue storage={storage} />
        </Page>
      ) : null}
      {opening.state === 'silent' ? (
        <Page title={t('silentTitle')} lead={t('silentText')} width="reading">
          <Rescue storage={storage} />
        </Page>
      ) : null}
      {opening.state === 'unavailable' ? <Unavailable cause={opening.cause} storage={storage} /> : null}
    </PlainFrame>
  );
}

type EvictedProps = Pick<State<'evicted'>, 'had'> & Pick<StartScreenProps, 'storage' | 'onAccept'>;

function Evicted({ had, storage, onAccept }: EvictedProps) {
  const t = useTranslations('app');
  const momentLabel = useMomentLabel();
  const go = useGo();
  const restore = () => {
    onAccept('remember');
    go({ page: 'restore' });
  };
  const goOn = () => {
    onAccept('forget');
    go({ page: 'home' });
  };
  const words = { when: momentLabel(had.when), platforms: had.platforms, criteria: had.criteria };
  return (
    <Page title={t('evictedTitle')} lead={t('evictedText', words)} width="reading">
      <Suspense fallback={null}>
        <EvictedCopies onOpen={() => onAccept('remember')} />
      </Suspense>
      <Rescue storage={storage}>
        <Button onClick={restore}>{t('evictedRestore')}</Button>
        <Button onClick={goOn}>{t('evictedGoOn')}</Button>
      </Rescue>
    </Page>
  );
}

function Newer({ opening, storage }: { readonly opening: State<'newer'>; readonly storage: Storage }) {
  const t = useTranslations('app');
  const lead = t('newerText', { found: opening.found, known: opening.known });
  return (
    <Page title={t('newerTitle')} lead={lead} width="reading">
      <Rescue storage={storage} version={opening.found}>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </Rescue>
    </Page>
  );
}

type UnavailableProps = Pick<State<'unavailable'>, 'cause'> & Pick<StartScreenProps, 'storage'>;

function Unavailable({ cause, storage }: UnavailableProps) {
  const t = useTranslations('app');
  return (
    <Page title={t('unavailableTitle')} lead={t('unavailableText')} width="reading">
      <Rescue storage={storage}>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </Rescue>
      <p>{t('unavailableCause', { cause })}</p>
    </Page>
  );
}
