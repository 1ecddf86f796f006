import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import type { Place } from '#session/places.ts';
import { hrefOf } from '#session/routes.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Row } from '#ui/Stack.tsx';

/** Shown for a platform without criteria: says how to add some. */
export function NoCriteria() {
  const t = useTranslations('criteria');
  const { page, space, platformId } = usePlatformRoute();
  const to = (place: Place) => hrefOf({ page, space, platformId, place });
  return (
    <EmptyState
      title={t('empty')}
      action={
        <Row>
          <a className={buttonClass('primary')} href={to('write')}>
            {t('emptyWrite')}
          </a>
          <a className={buttonClass()} href={to('files')}>
            {t('emptyImport')}
          </a>
        </Row>
      }
    >
      {t('emptyHelp')}
    </EmptyState>
  );
}

/** Shown when no criterion matches the filters: offers to remove them. */
export function NothingMatches({ onShowAll }: { readonly onShowAll: () => void }) {
  const t = useTranslations('criteria');
  return (
    <EmptyState
      title={t('nothing')}
      action={
        <Button kind="primary" onClick={onShowAll}>
          {t('showAll')}
        </Button>
      }
    >
      {t('nothingHelp')}
    </EmptyState>
  );
}
