import { useState } from 'react';
import { settle } from '#domain/agreement/settle.ts';
import type { Classification } from '#domain/classification/classification.ts';
import { choiceSeen } from '#domain/classification/classify.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import type { Reader } from '#domain/index/reader.ts';
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

type Form = {
  readonly reason: string;
  /** The chosen code, as printed; `other` for one that no coder gave; empty before a choice. */
  readonly which: string;
  readonly other: string;
};

export type Settling = Form & {
  readonly setReason: (reason: string) => void;
  readonly setWhich: (which: string) => void;
  readonly chooseOther: (typed: string) => Problem | undefined;
  readonly kept: Kept<Form>;
  readonly codeProblem: string | undefined;
  readonly reasonProblem: string | undefined;
  /** Problems that belong to no field: the reason is too long. A withdrawn criterion has a notice of its own. */
  readonly otherProblem: string | undefined;
  readonly finish: () => void;
};

/** A code that no coder gave, or gives any more, is shown as another one. */
function asOffered({ choices }: Case, { reason, which, other }: Form): Form {
  const isOffered =
    which === '' || which === 'other' || choices.some(({ code }) => printFullCode(code) === which);
  return isOffered ? { reason, which, other } : { reason, which: 'other', other: which };
}

/** What the form begins with, from an earlier decision. */
function formOf(inHand: Case, index: Reader, decision: Seen<Classification> | undefined): Form {
  const settled = index.classificationOf(inHand.criterion.id, settledCoder);
  const which = settled === undefined ? '' : printFullCode(settled.code);
  return asOffered(inHand, { reason: isLive(decision) ? decision.memo : '', which, other: '' });
}

/** The code and the reason, over the decision that was seen when they were begun. */
function useKeptDecision(inHand: Case) {
  const { criterion } = inHand;
  const openPlatform = useOpenPlatform();
  const { ids } = useSession().effects;
  const { index } = openPlatform.state.getState();
  const [record] = useState(() => choiceSeen(index, ids, criterion.id, settledCoder));
  const field = keptFields.reason(criterion.id);
  return useKeptRecord({ table: 'classifications', field, record, mayCreate: true }, (decision) =>
    formOf(inHand, index, decision),
  );
}

export function useSettling(inHand: Case, onDone: () => void): Settling {
  const t = useTranslations('coding');
  const problemMessages = useProblemMessages();
  const kept = useKeptDecision(inHand);
  const form = asOffered(inHand, kept.value);
  const { reason, which, other } = form;
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
    ...form,
    setReason: (next) => kept.set({ ...form, reason: next }),
    setWhich: (next) => kept.set({ ...form, which: next }),
    chooseOther: (code) => {
      if (parseFullCode(code) === undefined) return { type: 'MalformedCode', text: code };
      kept.set({ ...form, other: code });
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
