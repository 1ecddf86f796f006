import { useTranslations } from '#i18n/intl.ts';
import { hrefOf, type PlatformRoute } from '#session/routes.ts';
import { ClassifyIcon, GroupsIcon, PrintIcon, ReadBackIcon, SynthesisIcon, WriteIcon } from '#ui/icons.ts';
import { placeRoute } from './placeRoute.ts';
import styles from './rail.module.css';
import { type Stop, stopOf, stops } from './stops.ts';

const icons = {
  groups: GroupsIcon,
  write: WriteIcon,
  classify: ClassifyIcon,
  readback: ReadBackIcon,
  synthesis: SynthesisIcon,
  print: PrintIcon,
} satisfies Record<Stop, unknown>;

/** The six stops: at the start edge in landscape, along the bottom otherwise. */
export function Rail({ route }: { readonly route: PlatformRoute }) {
  const t = useTranslations('app');
  const here = stopOf(route.place)?.stop;
  return (
    <nav className={styles['rail']} aria-label={t('places')} data-noprint>
      {stops.map(({ stop }) => {
        const Icon = icons[stop];
        return (
          <a
            key={stop}
            className={styles['stop']}
            href={hrefOf(placeRoute(route, stop))}
            aria-current={stop === here ? (stop === route.place ? 'page' : 'true') : undefined}
          >
            <Icon />
            <span>{t(`stop.${stop}`)}</span>
          </a>
        );
      })}
    </nav>
  );
}
