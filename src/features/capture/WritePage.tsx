import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from '#pieces/EmptyPlace.tsx';
import { useGroupInHand } from '#pieces/useGroupInHand.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { Writing } from './Writing.tsx';

/** The place where post-its are typed. The group and the question in hand stand in the URL. */
export function WritePage() {
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const { group, groups } = useGroupInHand('WB');
  if (group !== undefined) return <Writing group={group} question={route.question ?? 'WB'} />;
  return (
    <Page title={t('title')}>
      {groups.length === 0 ? (
        <EmptyPlace title={t('noGroup')} to="groups" action={t('createGroup')}>
          {t('noGroupHelp')}
        </EmptyPlace>
      ) : (
        <GroupChoice groups={groups} />
      )}
    </Page>
  );
}
