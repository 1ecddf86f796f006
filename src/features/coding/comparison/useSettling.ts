import { useState } from 'react';
import { settle } from '#domain/agreement/settle.ts';
import type { Classification } from '#domain/classification/classification.ts';
import { choiceSeen } from '#domain/classification/classify.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { isLive } from '#domain/record/base.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Seen } from '#domain/record/seen.ts';
import { isBlank } from '#domain/record/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { keptFields } from '#session/keptFields.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { type Kept, useKeptRecord } from '#session/useKept.ts';
import { useAct, useIndex, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import type { Case } from './Differences.tsx';

export type Settling = {
  /** The chosen code, as printed; `other` for one that no coder gave; empty before a choice. */
  readonly which: string;
  readonly setWhich: (which: string) => void;
  readonly other: string;
  readonly chooseOther: (typed: string) => Problem | undefined;
  /** The reason. */
  readonly kept: Kept<string>;
  readonly codeProblem: string | undefined;
  readonly reasonProblem: string | undefined;
  /** Problems that belong to no field: the reason is too long. A withdrawn criterion has a notice of its own. */
  readonly otherProblem: string | undefined;
  readonly finish: () => void;
};

/** The initial values, from an earlier decision. */
function useEarlier({ criterion, choices }: Case) {
  const { index } = useOpenPlatform().state.getState();
  const settled = index.classificationOf(criterion.id, settledCoder);
  const printed = settled === undefined ? '' : printFullCode(settled.code);
  const given = choices.some(({ code }) => printFullCode(code) === printed);
  return { which: printed === '' || given ? printed : 'other', other: printed };
}

const reasonOf = (decision: Classification | undefined): string => (isLive(decision) ? decision.memo : '');

/** The reason, over the decision that was seen when it was begun. */
function useKeptDecision({ criterion }: Case) {
  const openPlatform = useOpenPlatform();
  const { ids } = useSession().effects;
  const { index } = openPlatform.state.getState();
  const [record] = useState(() => choiceSeen(index, ids, criterion.id, settledCoder));
  const field = keptFields.reason(criterion.id);
  return useKeptRecord({ table: 'classifications', field, record, mayCreate: true }, reasonOf);
}

export function useSettling(inHand: Case, onDone: () => void): Settling {
  const t = useTranslations('coding');
  const problemMessages = useProblemMessages();
  const earlier = useEarlier(inHand);
  const [which, setWhich] = useState(earlier.which);
  const [other, setOther] = useState(earlier.which === 'other' ? earlier.other : '');
  const kept = useKeptDecision(inHand);
  const reason = kept.value;
  const [refused, setRefused] = useState<Problem>();
  const decide = useDecide(inHand, kept.seen);
  const isKnown = useIndex((index) => index.record('criteria', inHand.criterion.id) !== undefined);
  const typed = which === 'other' ? other : which;
  const finish = () => {
    const problem = decide(typed, reason);
    setRefused(problem);
    if (problem !== undefined) return;
    kept.forget();
    onDone();
  };
  const noCode = refused?.type === 'MalformedCode';
  const noReason = refused?.type === 'EmptyText';
  // A withdrawn criterion has a notice of its own, and is no longer missing once it was brought back.
  const isStale = refused?.type === 'NotFound' && isKnown;
  return {
    which,
    setWhich,
    other,
    chooseOther: (code) => {
      if (parseFullCode(code) === undefined) return { type: 'MalformedCode', text: code };
      setOther(code);
      return undefined;
    },
    kept,
    codeProblem: noCode && parseFullCode(typed) === undefined ? t('noCode') : undefined,
    reasonProblem: noReason && isBlank(reason) ? t('noReason') : undefined,
    otherProblem:
      refused === undefined || isStale || noCode || noReason ? undefined : problemMessages(refused),
    finish,
  };
}

/** If a coder gave the code, it is stored as that coder typed it, with the codebook version it was chosen with. */
function useDecide(
  { criterion, choices }: Case,
  seen: Seen<Classification> | undefined,
): (typed: string, reason: string) => Problem | undefined {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const codebook = useCodebook();
  const { effects } = useSession();
  return (typed, reason) => {
    if (parseFullCode(typed) === undefined) return { type: 'MalformedCode', text: typed };
    const given = choices.find(({ code }) => printFullCode(code) === typed);
    const decision = { typed: given?.typed ?? typed, key: given?.key ?? codebook.reference, reason };
    const acted = act(settle(openPlatform.state.getState().index, effects.ids, criterion.id, decision, seen));
    return acted.ok ? undefined : acted.problems[0];
  };
}
