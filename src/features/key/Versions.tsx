import { useMemo } from 'react';
import { planKeyLoad } from '#domain/keyChange.ts';
import { absentVersions, type KeyVersion, keyVersions, type VersionUse } from '#domain/keyOverview.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { shippedKey } from '#key/shipped.ts';
import { isProvisional } from '#session/provisional.ts';
import { useAct, useDesk, useWhole } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckIcon, UploadIcon } from '#ui/icons.ts';
import { Section } from '#ui/Section.tsx';
import styles from './Key.module.css';

/** The versions of the key on this platform. One is in force; the others stay, since classifications refer to them. */
export function Versions({ onLoad }: { readonly onLoad: () => void }) {
  const t = useTranslations('key');
  const whole = useWhole();
  const versions = useMemo(() => keyVersions(whole.index, shippedKey), [whole]);
  return (
    <Section title={t('ownTitle')}>
      <p>{t('ownText')}</p>
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <Version key={`${version.key.keyId} ${version.key.version}`} version={version} />
        ))}
        {absentVersions(whole.index, versions).map((use) => (
          <AbsentVersion key={`${use.reference.keyId} ${use.reference.version}`} use={use} />
        ))}
      </ul>
      <div>
        <Button icon={<UploadIcon />} onClick={onLoad}>
          {t('load')}
        </Button>
      </div>
    </Section>
  );
}

function Version({ version }: { readonly version: KeyVersion }) {
  const t = useTranslations('key');
  const { key, record, inForce, criteria } = version;
  return (
    <li className={styles['version']} data-in-force={inForce || undefined}>
      <span className={styles['words']}>
        <span className={styles['labelLine']}>
          <strong>{key.keyId === shippedKey.keyId ? t('shippedName') : t('ownName')}</strong>
          {inForce ? (
            <span className={styles['inForce']}>
              <CheckIcon size={1.1} />
              {t('inForce')}
            </span>
          ) : null}
        </span>
        <span className={styles['hint']}>
          {t('version', { version: key.version })} · {t('components', { count: key.entries.length })} ·{' '}
          {t('classifiedWith', { count: criteria })}
          {record === undefined || isProvisional(record) ? null : <LoadedAt wall={record.stamp.wall} />}
        </span>
      </span>
      {inForce ? null : <PutInForce version={version} />}
    </li>
  );
}

/** A version criteria were classified with and whose list is not here, as after an update of the program. */
function AbsentVersion({ use: { reference, criteria } }: { readonly use: VersionUse }) {
  const t = useTranslations('key');
  const isShipped = reference.keyId === shippedKey.keyId;
  return (
    <li className={styles['version']}>
      <span className={styles['words']}>
        <strong>{isShipped ? t('absent.shippedName') : t('absent.otherName')}</strong>
        <span className={styles['hint']}>
          {t('version', { version: reference.version })} · {t('classifiedWith', { count: criteria })}
        </span>
        <span className={styles['hint']}>{t('absent.text')}</span>
      </span>
    </li>
  );
}

function LoadedAt({ wall }: { readonly wall: string }) {
  const t = useTranslations('key');
  const format = useFormatter();
  return ` · ${t('loadedAt', { when: format.dateTime(new Date(wall), { dateStyle: 'long', timeStyle: 'short' }) })}`;
}

function PutInForce({ version }: { readonly version: KeyVersion }) {
  const t = useTranslations('key');
  const act = useAct();
  const desk = useDesk();
  const { effects } = useSession();
  const load = () => act(planKeyLoad(desk.state.getState().index, version.key, effects.ids));
  return <Button onClick={load}>{t('putInForce')}</Button>;
}
