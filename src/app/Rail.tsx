import { useTranslations } from '#i18n/intl.ts';
import { hrefOf, type PlatformRoute } from '#session/routes.ts';
import { placeRoute } from './placeRoute.ts';
import { usePlaces } from './places.ts';
import styles from './rail.module.css';

/** The six stops: at the start edge in landscape, along the bottom otherwise. */
export function Rail({ route }: { readonly route: PlatformRoute }) {
  const t = useTranslations('app');
  const gathered = usePlaces();
  return (
    <nav className={styles['rail']} aria-label={t('places')} data-noprint>
      {gathered.stops.map(({ stop, icon: Icon, places }) => (
        <a
          key={stop}
          className={styles['stop']}
          href={hrefOf(placeRoute(gathered, route, stop))}
          aria-current={places.includes(route.place) ? (stop === route.place ? 'page' : 'true') : undefined}
        >
          <Icon />
          <span>{t(`stop.${stop}`)}</span>
        </a>
      ))}
    </nav>
  );
}
