import { useMemo } from 'react';
import { shippedCodebook } from '#codebook/shipped.ts';
import { planCodebookLoad } from '#domain/codebook/load.ts';
import {
  absentVersions,
  type CodebookVersion,
  keyVersions,
  type VersionUse,
} from '#domain/views/codebookOverview.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { isProvisional } from '#session/provisional.ts';
import { useAct, useOpenPlatform, useWhole } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckIcon, UploadIcon } from '#ui/icons.ts';
import { Section } from '#ui/Section.tsx';
import styles from './Codebook.module.css';

/**
 * The codebook versions of this platform. One is in force; the others are kept, because classifications refer to them.
 */
export function Versions({ onLoad }: { readonly onLoad: () => void }) {
  const t = useTranslations('codebook');
  const whole = useWhole();
  const versions = useMemo(() => keyVersions(whole.index, shippedCodebook), [whole]);
  return (
    <Section title={t('ownTitle')}>
      <p>{t('ownText')}</p>
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <Version key={`${version.codebook.keyId} ${version.codebook.version}`} version={version} />
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

function Version({ version }: { readonly version: CodebookVersion }) {
  const t = useTranslations('codebook');
  const { codebook, record, inForce, criteria } = version;
  return (
    <li className={styles['version']} data-in-force={inForce || undefined}>
      <span className={styles['words']}>
        <span className={styles['labelLine']}>
          <strong>{codebook.keyId === shippedCodebook.keyId ? t('shippedName') : t('ownName')}</strong>
          {inForce ? (
            <span className={styles['inForce']}>
              <CheckIcon size={1.1} />
              {t('inForce')}
            </span>
          ) : null}
        </span>
        <span className={styles['hint']}>
          {t('version', { version: codebook.version })} ·{' '}
          {t('components', { count: codebook.entries.length })} · {t('classifiedWith', { count: criteria })}
          {record === undefined || isProvisional(record) ? null : <LoadedAt wall={record.stamp.wall} />}
        </span>
      </span>
      {inForce ? null : <PutInForce version={version} />}
    </li>
  );
}

/**
 * A version that criteria were classified with and that this platform does not contain, for example after an update.
 */
function AbsentVersion({ use: { reference, criteria } }: { readonly use: VersionUse }) {
  const t = useTranslations('codebook');
  const isShipped = reference.keyId === shippedCodebook.keyId;
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
  const t = useTranslations('codebook');
  const format = useFormatter();
  return ` · ${t('loadedAt', { when: format.dateTime(new Date(wall), { dateStyle: 'long', timeStyle: 'short' }) })}`;
}

function PutInForce({ version }: { readonly version: CodebookVersion }) {
  const t = useTranslations('codebook');
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { effects } = useSession();
  const load = () =>
    act(planCodebookLoad(openPlatform.state.getState().index, version.codebook, effects.ids));
  return <Button onClick={load}>{t('putInForce')}</Button>;
}
