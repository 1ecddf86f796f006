import { useTranslations } from '#i18n/intl.ts';
import { NoGroupYet } from '#pieces/NoGroupYet.tsx';
import { useGroupInHand } from '#pieces/useGroupInHand.ts';
import { Page } from '#ui/Page.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { MeetingOf } from './MeetingOf.tsx';

/** The steps of one group's meeting. The group is in the URL. */
export function MeetingPage() {
  const t = useTranslations('meeting');
  const { group, groups } = useGroupInHand();
  if (group !== undefined) return <MeetingOf key={group.id} group={group} />;
  return (
    <Page title={groups.length === 0 ? t('title') : t('chooseTitle')}>
      {groups.length === 0 ? <NoGroupYet>{t('noGroupHelp')}</NoGroupYet> : <GroupChoice groups={groups} />}
    </Page>
  );
}
