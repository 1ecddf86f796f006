import { useMemo, useState } from 'react';
import { disagreementsOf, settledOf } from '#domain/agreement/disagreements.ts';
import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useWhole } from '#session/useOpenPlatform.tsx';
import { DisagreementList } from './DisagreementList.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import { SettledList } from './SettledList.tsx';

/** A criterion to decide on, with the codes to choose from. */
export type Case = { readonly criterion: Criterion; readonly choices: readonly Classification[] };

/** The open differences, the settled ones, and the dialog that settles them. */
export function Differences({ coders }: { readonly coders: readonly string[] }) {
  const { groupId } = usePlatformRoute();
  const whole = useWhole();
  const all = useMemo(() => disagreementsOf(whole.index, coders, groupId), [whole, coders, groupId]);
  const open = useMemo(() => all.filter(({ settled }) => settled === undefined), [all]);
  const settled = useMemo(() => settledOf(whole.index, groupId), [whole, groupId]);
  const [inHand, setInHand] = useState<Case>();
  return (
    <>
      {coders.length < 2 ? null : (
        <DisagreementList all={all} open={open} coders={coders} onDecide={setInHand} />
      )}
      <SettledList settled={settled} onChange={setInHand} />
      {inHand === undefined ? null : <SettleDialog inHand={inHand} onClose={() => setInHand(undefined)} />}
    </>
  );
}
