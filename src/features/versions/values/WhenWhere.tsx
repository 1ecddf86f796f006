import type { Stamp } from '#domain/record/stamp.ts';
import styles from '#features/versions/Versions.module.css';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useWhere } from '#session/whereWritten.ts';

const isMoment = (wall: string): boolean => !Number.isNaN(Date.parse(wall));

/** Says where and when something was written, leaving out what is unknown. */
export function useWhenWhere(): (stamp: Stamp) => string {
  const t = useTranslations('versions');
  const whereOf = useWhere();
  const moment = useMomentLabel();
  return (stamp) => {
    const where = whereOf(stamp);
    const said = [where && t(where), isMoment(stamp.wall) ? moment(stamp.wall) : undefined];
    return said.filter((part) => part !== undefined).join(' · ');
  };
}

export function WhenWhere({ stamp }: { readonly stamp: Stamp }) {
  const said = useWhenWhere()(stamp);
  return said === '' ? null : <span className={styles['quiet']}>{said}</span>;
}
