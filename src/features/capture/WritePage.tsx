import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { NoGroupYet } from '#pieces/NoGroupYet.tsx';
import { useGroupInHand } from '#pieces/useGroupInHand.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Correction } from './Correction.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { Writing } from './Writing.tsx';

/** The place where post-its are typed. The group and the question in hand stand in the URL. */
export function WritePage() {
  const [corrected, correct] = useState<Criterion>();
  return (
    <>
      <InGroup onCorrect={correct} />
      {/* Beside the page of the group: another window may take the group away while somebody corrects. */}
      {corrected === undefined ? null : (
        <Correction criterion={corrected} onClose={() => correct(undefined)} />
      )}
    </>
  );
}

function InGroup({ onCorrect }: { readonly onCorrect: (criterion: Criterion) => void }) {
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const { group, groups } = useGroupInHand('WB');
  if (group !== undefined) {
    return <Writing group={group} question={route.question ?? 'WB'} onCorrect={onCorrect} />;
  }
  return (
    <Page title={t('title')}>
      {groups.length === 0 ? <NoGroupYet>{t('noGroupHelp')}</NoGroupYet> : <GroupChoice groups={groups} />}
    </Page>
  );
}
