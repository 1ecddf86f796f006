import { useTranslations } from '#i18n/intl.ts';
import { hrefOf, type PlatformRoute } from '#session/routes.ts';
import { placeRoute } from './placeRoute.ts';
import { usePlaces } from './places.ts';
import styles from './rail.module.css';

/** Several places under one stop: a line of links above the page. */
export function SectionNav({ route }: { readonly route: PlatformRoute }) {
  const t = useTranslations('app');
  const gathered = usePlaces();
  const places = gathered.stops.find((stop) => stop.places.includes(route.place))?.places ?? [];
  if (places.length < 2) return null;
  return (
    <nav className={styles['parts']} aria-label={t('parts')} data-noprint>
      {places.map((place) => (
        <a
          key={place}
          href={hrefOf(placeRoute(gathered, route, place))}
          aria-current={place === route.place ? 'page' : undefined}
        >
          {t(`place.${place}`)}
        </a>
      ))}
    </nav>
  );
}
