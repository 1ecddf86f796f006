import { useTranslations } from '#i18n/intl.ts';
import { RetentionLine } from '#pieces/RetentionLine.tsx';
import { hrefOf } from '#session/routes.ts';
import type { Summary } from '#storage/storage.ts';
import { Card, CardGrid } from '#ui/Card.tsx';
import styles from './HomePage.module.css';

/** The platforms of this device, each as a card that opens it. */
export function PlatformList({ summaries }: { readonly summaries: readonly Summary[] }) {
  return (
    <CardGrid>
      {summaries.map((summary) => (
        <PlatformCard key={summary.platform.id} summary={summary} />
      ))}
    </CardGrid>
  );
}

function PlatformCard({ summary: { platform, groups, criteria } }: { readonly summary: Summary }) {
  const t = useTranslations('home');
  const href = hrefOf({ page: 'platform', space: 'real', platformId: platform.id, place: 'groups' });
  return (
    <Card>
      <a className={styles['name']} data-cover href={href}>
        <bdi>{platform.name}</bdi>
      </a>
      {platform.territory === '' ? null : <p className={styles['quiet']}>{platform.territory}</p>}
      <RetentionLine platform={platform} className={styles['quiet']} />
      <p className={styles['counts']}>{t('counts', { groups, criteria })}</p>
    </Card>
  );
}
