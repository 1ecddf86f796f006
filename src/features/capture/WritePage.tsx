import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { NoGroupYet } from '#pieces/NoGroupYet.tsx';
import { useGroupInHand } from '#pieces/useGroupInHand.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useWaiting } from '#session/useWaiting.ts';
import { Page } from '#ui/Page.tsx';
import { Correction } from './Correction.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { Writing } from './Writing.tsx';

/** The page on which post-its are typed. The group and the question are in the URL. */
export function WritePage() {
  const [corrected, correct] = useState<Criterion>();
  return (
    <>
      <InGroup onCorrect={correct} />
      {/* Outside the group's part of the page: another window may remove the group while somebody corrects. */}
      {corrected === undefined ? null : (
        <Correction criterion={corrected} onClose={() => correct(undefined)} />
      )}
    </>
  );
}

/** True for a group for which a post-it was begun and is not saved. */
function useIsWriting(): (groupId: GroupId) => boolean {
  const waiting = useWaiting();
  return (groupId) => waiting.some((each) => each.place === 'write' && each.groupId === groupId);
}

function InGroup({ onCorrect }: { readonly onCorrect: (criterion: Criterion) => void }) {
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const { group, groups } = useGroupInHand('WB', useIsWriting());
  if (group !== undefined) {
    return <Writing group={group} question={route.question ?? 'WB'} onCorrect={onCorrect} />;
  }
  return (
    <Page title={t('title')}>
      {groups.length === 0 ? <NoGroupYet>{t('noGroupHelp')}</NoGroupYet> : <GroupChoice groups={groups} />}
    </Page>
  );
}
