import { useMemo, useState } from 'react';
import { agreementOf } from '#domain/agreement/agreementOf.ts';
import { type CoderCount, codersOf } from '#domain/agreement/codersOf.ts';
import { levels } from '#domain/agreement/ratings.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GroupNarrowing } from '#pieces/GroupNarrowing.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { useWhole } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { BackIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CoderChoice } from './CoderChoice.tsx';
import { Differences } from './Differences.tsx';
import { LevelPart } from './LevelPart.tsx';
import { Meaning } from './Meaning.tsx';

/** The agreement between codings, the criteria on which they differ, and the decisions. */
export function Comparison({ onBack }: { readonly onBack: () => void }) {
  const t = useTranslations('coding');
  const { coders, chosen, leave } = useChosenCoders();
  const compared = useMemo(() => coders.filter(({ coder }) => chosen.includes(coder)), [coders, chosen]);
  return (
    <Page
      title={t('agreement')}
      lead={t('agreementLead')}
      actions={
        <Button icon={<BackIcon />} onClick={onBack}>
          {t('back')}
        </Button>
      }
    >
      <Stack gap={5}>
        <GroupNarrowing />
        <CoderChoice coders={coders} chosen={chosen} onLeave={leave} />
      </Stack>
      {compared.length < 2 ? <p role="status">{t('needTwo')}</p> : <Numbers coders={chosen} />}
      <Differences coders={chosen} />
    </Page>
  );
}

function Numbers({ coders }: { readonly coders: readonly string[] }) {
  const { groupId } = usePlatformRoute();
  const whole = useWhole();
  const agreements = useMemo(
    () => levels.map((level) => agreementOf(whole.index, coders, level, groupId)),
    [whole, coders, groupId],
  );
  return (
    <>
      {agreements.map((agreement) => (
        <LevelPart key={agreement.level} agreement={agreement} />
      ))}
      <Meaning />
    </>
  );
}

/** All coders except those deselected by hand, so that a coder who is added later is compared too. */
function useChosenCoders(): {
  readonly coders: readonly CoderCount[];
  readonly chosen: readonly string[];
  readonly leave: (coder: string, out: boolean) => void;
} {
  const { groupId } = usePlatformRoute();
  const whole = useWhole();
  const [left, setLeft] = useState<readonly string[]>([]);
  const coders = useMemo(() => codersOf(whole.index, groupId), [whole, groupId]);
  const chosen = useMemo(
    () => coders.map(({ coder }) => coder).filter((coder) => !left.includes(coder)),
    [coders, left],
  );
  const leave = (coder: string, out: boolean) =>
    setLeft((former) => (out ? [...former, coder] : former.filter((one) => one !== coder)));
  return { coders, chosen, leave };
}
