import type { LabelStatus } from '#domain/codebook/codebook.ts';
import type { CodebookOverview } from '#domain/views/codebookOverview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Section } from '#ui/Section.tsx';
import { BeyondSeen } from './BeyondSeen.tsx';
import styles from './Codebook.module.css';
import { statusNotesId } from './WorkingNote.tsx';

const statuses: readonly LabelStatus[] = ['attested', 'data', 'reconstructed', 'loaded'];

/** What each status means, how many components or dimensions have it, and what to do about it. */
export function StatusNotes({ overview }: { readonly overview: CodebookOverview }) {
  const t = useTranslations('codebook');
  return (
    <div id={statusNotesId} tabIndex={-1} className={styles['notes']}>
      <Section title={t('statusTitle')}>
        <p>{t('statusLead')}</p>
        <dl className={styles['statuses']}>
          {statuses.map((status) => (
            <div
              key={status}
              className={styles['status']}
              data-none={overview.byStatus[status] === 0 || undefined}
            >
              <dt>
                <span className={styles['statusName']}>{t(`status.${status}`)}</span>
                <span className={styles['statusCount']}>
                  {t('components', { count: overview.byStatus[status] })}
                </span>
              </dt>
              <dd>{t(`statusText.${status}`)}</dd>
            </div>
          ))}
          <div className={styles['status']} data-none={overview.dimensionsLabelSeen === 0 || undefined}>
            <dt>
              <span className={styles['statusName']}>{t('status.labelSeen')}</span>
              <span className={styles['statusCount']}>
                {t('dimensionCount', { count: overview.dimensionsLabelSeen })}
              </span>
            </dt>
            <dd>{t('statusText.labelSeen')}</dd>
          </div>
        </dl>
        <BeyondSeen />
        <p>{t('statusUse')}</p>
      </Section>
    </div>
  );
}
