import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Page } from '#ui/Page.tsx';
import { Row } from '#ui/Stack.tsx';

/** The page for an unknown address. */
export function NotFoundPage() {
  const t = useTranslations('app');
  return (
    <Page title={t('notFoundTitle')} lead={t('notFoundText')} width="reading">
      <Row>
        <a className={buttonClass('primary')} href={hrefOf({ page: 'home' })}>
          {t('toHome')}
        </a>
      </Row>
    </Page>
  );
}
