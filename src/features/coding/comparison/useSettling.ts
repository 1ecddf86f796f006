import { useState } from 'react';
import { settle } from '#domain/agreement/settle.ts';
import { choiceSeen } from '#domain/classification.ts';
import { settledCoder } from '#domain/coder.ts';
import { parseFullCode, printFullCode } from '#domain/componentCode.ts';
import type { Problem } from '#domain/problem.ts';
import { isBlank } from '#domain/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk, useKey } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import type { Case } from './Differences.tsx';

export type Settling = {
  /** The code kept, as printed; `other` for one nobody gave; empty before anything was chosen. */
  readonly which: string;
  readonly setWhich: (which: string) => void;
  readonly other: string;
  readonly chooseOther: (typed: string) => Problem | undefined;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly codeProblem: string | undefined;
  readonly reasonProblem: string | undefined;
  /** What no field can mend: the criterion was withdrawn in another window, or the reason is too long. */
  readonly otherProblem: string | undefined;
  readonly finish: () => void;
};

/** What an earlier decision said, to begin with. */
function useEarlier({ criterion, choices }: Case) {
  const { index } = useDesk().state.getState();
  const settled = index.classificationOf(criterion.id, settledCoder);
  const printed = settled === undefined ? '' : printFullCode(settled.code);
  const given = choices.some(({ code }) => printFullCode(code) === printed);
  return { which: printed === '' || given ? printed : 'other', other: printed, reason: settled?.memo ?? '' };
}

/** The reason, kept outside the page at each key. */
function useReason({ criterion }: Case, earlier: string) {
  const session = useSession();
  const { space, platformId } = useDesk();
  const drafts = session.drafts(space, platformId);
  const field = `coding/reason/${criterion.id}`;
  const [reason, setText] = useState(() => drafts.read(field) || earlier);
  const setReason = (text: string) => {
    drafts.write(field, text);
    setText(text);
  };
  return { reason, setReason, forget: () => drafts.write(field, '') };
}

export function useSettling(inHand: Case, onDone: () => void): Settling {
  const t = useTranslations('coding');
  const problemWords = useProblemWords();
  const earlier = useEarlier(inHand);
  const [which, setWhich] = useState(earlier.which);
  const [other, setOther] = useState(earlier.which === 'other' ? earlier.other : '');
  const { reason, setReason, forget } = useReason(inHand, earlier.reason);
  const [refused, setRefused] = useState<Problem>();
  const decide = useDecide(inHand);
  const typed = which === 'other' ? other : which;
  const finish = () => {
    const problem = decide(typed, reason);
    setRefused(problem);
    if (problem !== undefined) return;
    forget();
    onDone();
  };
  const noCode = refused?.type === 'MalformedCode';
  const noReason = refused?.type === 'EmptyText';
  return {
    which,
    setWhich,
    other,
    chooseOther: (code) => {
      if (parseFullCode(code) === undefined) return { type: 'MalformedCode', text: code };
      setOther(code);
      return undefined;
    },
    reason,
    setReason,
    codeProblem: noCode && parseFullCode(typed) === undefined ? t('noCode') : undefined,
    reasonProblem: noReason && isBlank(reason) ? t('noReason') : undefined,
    otherProblem: refused === undefined || noCode || noReason ? undefined : problemWords(refused),
    finish,
  };
}

/** A code somebody gave is kept as it was typed, with the key it was chosen with. */
function useDecide({ criterion, choices }: Case): (typed: string, reason: string) => Problem | undefined {
  const act = useAct();
  const desk = useDesk();
  const key = useKey();
  const { effects } = useSession();
  const { index: opened } = desk.state.getState();
  const [seen] = useState(() => choiceSeen(opened, effects.ids, criterion.id, settledCoder));
  return (typed, reason) => {
    if (parseFullCode(typed) === undefined) return { type: 'MalformedCode', text: typed };
    const given = choices.find(({ code }) => printFullCode(code) === typed);
    const decision = { typed: given?.typed ?? typed, key: given?.key ?? key.reference, reason };
    const acted = act(settle(desk.state.getState().index, effects.ids, criterion.id, decision, seen));
    return acted.ok ? undefined : acted.problems[0];
  };
}
