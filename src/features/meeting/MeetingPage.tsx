import { useEffect } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useIndex } from '#session/useDesk.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { MeetingOf } from './MeetingOf.tsx';

/** The rhythm of one group's meeting. The group in hand stands in the URL. */
export function MeetingPage() {
  const t = useTranslations('meeting');
  const route = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  const group = groups.find(({ id }) => id === route.groupId);
  const only = groups.length === 1 ? groups[0] : undefined;
  useEffect(() => {
    if (group === undefined && only !== undefined) go({ ...route, groupId: only.id }, { replace: true });
  }, [group, only, route, go]);

  if (group !== undefined) return <MeetingOf key={group.id} group={group} />;
  return (
    <Page title={groups.length === 0 ? t('title') : t('chooseTitle')}>
      {groups.length === 0 ? (
        <EmptyState
          title={t('noGroup')}
          action={
            <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'groups' })}>
              {t('createGroup')}
            </a>
          }
        >
          {t('noGroupHelp')}
        </EmptyState>
      ) : (
        <GroupChoice groups={groups} />
      )}
    </Page>
  );
}
