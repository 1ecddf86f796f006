import { useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { Place } from '#session/places.ts';
import { hrefOf, type PlatformRoute } from '#session/routes.ts';
import { useDerived } from '#session/useDerived.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { CheckIcon } from '#ui/icons.ts';
import { pageTitle } from '#ui/pageTitle.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { endRehearsal, keepTried, triedBefore } from './kept.ts';
import styles from './Rehearsal.module.css';
import { type RehearsalTry, rehearsalTries, triedIn } from './rehearsal.ts';

type RehearsalProps = { readonly route: PlatformRoute };

/**
 * Rehearses a first evening: a line above the page that opens into a list of tries. Only in the example, on request.
 */
export function Rehearsal({ route }: RehearsalProps) {
  const { textStore } = useSession().effects;
  const { platformId } = useOpenPlatform();
  const [before, setBefore] = useState(() => triedBefore(textStore, platformId));
  if (before === undefined) return null;
  const dismiss = () => {
    endRehearsal(textStore, platformId);
    setBefore(undefined);
    pageTitle()?.focus();
  };
  return <Tries route={route} before={before} onDismiss={dismiss} />;
}

type TriesProps = RehearsalProps & {
  readonly before: ReadonlySet<RehearsalTry>;
  readonly onDismiss: () => void;
};

/** What was tried now or before. It is stored, so that undoing an act does not clear its tick. */
function useTried(route: PlatformRoute, before: ReadonlySet<RehearsalTry>): ReadonlySet<RehearsalTry> {
  const { textStore } = useSession().effects;
  const { platformId } = useOpenPlatform();
  const past = useOpenPlatformState((state) => state.past);
  const latest = useOpenPlatformState((state) => state.latest?.act);
  const [kept, setKept] = useState(before);
  const tried = useDerived(
    (index) => triedIn(index, { past, latest, place: route.place }, kept),
    [past, latest, route.place, kept],
  );
  useEffect(() => {
    if (tried.size === kept.size) return;
    keepTried(textStore, platformId, tried);
    setKept(tried);
  }, [textStore, platformId, tried, kept]);
  return tried;
}

function Tries({ route, before, onDismiss }: TriesProps) {
  const t = useTranslations('home.rehearsal');
  const tried = useTried(route, before);
  const next = rehearsalTries.find((each) => !tried.has(each));
  const words = { done: tried.size, total: rehearsalTries.length };
  return (
    <section className={styles['rehearsal']} aria-label={t('progress', words)} data-noprint>
      <Disclosure
        summary={
          <span>
            {t('progress', words)}
            <span className={styles['next']}> {next === undefined ? t('all') : t(`tries.${next}`)}</span>
          </span>
        }
      >
        <p>{t('lead')}</p>
        <ol className={styles['tries']}>
          {rehearsalTries.map((each) => (
            <OneTry key={each} route={route} one={each} done={tried.has(each)} />
          ))}
        </ol>
        <div>
          <Button onClick={onDismiss}>{t('dismiss')}</Button>
        </div>
      </Disclosure>
    </section>
  );
}

const where: Readonly<Record<RehearsalTry, Place | undefined>> = {
  write: 'write',
  undo: undefined,
  join: 'write',
  move: 'classify',
  readback: 'readback',
  synthesis: 'synthesis',
};

type OneTryProps = RehearsalProps & { readonly one: RehearsalTry; readonly done: boolean };

function OneTry({ route, one, done }: OneTryProps) {
  const t = useTranslations('home.rehearsal');
  const app = useTranslations('app');
  const { page, space, platformId } = route;
  const place = where[one];
  return (
    <li className={styles['try']} data-done={done || undefined}>
      <span className={styles['mark']} aria-hidden="true">
        {done ? <CheckIcon size={1} /> : null}
      </span>
      <span>
        {t(`tries.${one}`)}
        {done ? <VisuallyHidden> ({t('done')})</VisuallyHidden> : null}
      </span>
      {place === undefined ? null : (
        <a href={hrefOf({ page, space, platformId, place })} className={styles['go']}>
          {t('goTo', { place: app(`place.${place}`) })}
        </a>
      )}
    </li>
  );
}
