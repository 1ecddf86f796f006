import { useMemo, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { leftToConfirm } from '#domain/views/readBackRound.ts';
import { useLocale } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { usePreferences, useSession } from '#session/useSession.tsx';
import type { Command, Showing } from './projector/line.ts';
import { shownStep } from './projector/shown.ts';
import { useFacilitatorLine } from './projector/useFacilitatorLine.ts';
import { type Answers, useAnswers } from './useAnswers.ts';
import { useAsked } from './useAsked.ts';
import type { Round } from './useRound.ts';

/** The running round: what the group's screen shows, and the actions. */
export type Reading = {
  readonly round: Round;
  readonly answers: Answers;
  readonly showing: Showing;
  /** How many pages the current words fill on the group's screen. */
  readonly pages: number;
  readonly onPages: (nth: number, pages: number) => void;
  /** A second window is open and follows this page. */
  readonly hasWindow: boolean;
  readonly command: (command: Command) => void;
  /** Confirms the current step and moves on to the next one. */
  readonly confirm: () => void;
  /** Confirms one criterion of the current component; the step stays the same. */
  readonly confirmOne: (criterion: Criterion) => void;
  readonly sendBack: (criterion: Criterion) => void;
  /** The message shown if the criterion that was answered no longer exists. */
  readonly problem: string | undefined;
};

type Turned = { readonly nth: number; readonly page: number; readonly pages: number };

/**
 * Keeps the reference and the number of an equal value, so that the group's screen re-renders only for a different one.
 */
function useNumbered<T>(value: T): { readonly value: T; readonly nth: number } {
  const [known, setKnown] = useState({ value, nth: 0 });
  if (JSON.stringify(known.value) === JSON.stringify(value)) return known;
  const next = { value, nth: known.nth + 1 };
  setKnown(next);
  return next;
}

function useShowing(round: Round, page: (nth: number) => number, black: boolean): Showing {
  const codebook = useCodebook();
  const locale = useLocale();
  const [{ language, theme, display, textSize }] = usePreferences();
  const asked = useAsked();
  const { step: inHand } = round;
  const { value: step, nth } = useNumbered(inHand && shownStep(inHand, codebook, locale, asked));
  const at = page(nth);
  return useMemo(
    () => ({ nth, step, page: at, black, look: { language, theme, display, textSize } }),
    [nth, step, at, black, language, theme, display, textSize],
  );
}

/** The group's screen: its current step and page, and the keys that change them. */
function useScreen(round: Round) {
  const [black, setBlack] = useState(false);
  const [turned, setTurned] = useState<Turned>({ nth: 0, page: 0, pages: 1 });
  const showing = useShowing(round, (nth) => (turned.nth === nth ? turned.page : 0), black);
  const pages = turned.nth === showing.nth ? turned.pages : 1;
  const onPages = (nth: number, count: number) =>
    setTurned((known) => (known.nth === nth ? { ...known, pages: count } : { nth, page: 0, pages: count }));
  const turn = (by: 1 | -1): boolean => {
    const page = Math.min(showing.page, pages - 1) + by;
    if (page < 0 || page >= pages) return false;
    setTurned({ nth: showing.nth, page, pages });
    return true;
  };
  const command = (given: Command) => {
    // While the screen is black, any key first brings the words back.
    if (black || given === 'black') setBlack(!black);
    else if (given === 'next' && !turn(1)) round.next();
    else if (given === 'previous' && !turn(-1)) round.previous();
  };
  return { showing, pages, onPages, command };
}

/** The group's answers, and the move to the next step. */
function useAnswering(round: Round) {
  const answers = useAnswers();
  const { state } = useOpenPlatform();
  const [problem, setProblem] = useState<string>();
  const confirm = () => {
    const { criteria = [] } = round.step ?? {};
    const { index } = state.getState();
    // Reads the current records: the round is updated a moment after an answer, and a criterion that was just sent back
    // must stay so.
    const now = criteria.map((criterion) => index.record('criteria', criterion.id) ?? criterion);
    const wanted = round.choices.way === 'component' ? leftToConfirm(now) : criteria;
    const kept = wanted.length === 0 ? undefined : answers.confirm(wanted);
    setProblem(kept);
    if (kept === undefined) round.next();
  };
  const confirmOne = (criterion: Criterion) => setProblem(answers.confirm([criterion]));
  const sendBack = (criterion: Criterion) => {
    const kept = answers.sendBack(criterion);
    setProblem(kept);
    if (kept === undefined && round.choices.way !== 'component') round.next();
  };
  return { answers, problem, confirm, confirmOne, sendBack };
}

export function useReading(round: Round): Reading {
  const { effects } = useSession();
  const [from] = useState(() => effects.ids.next());
  const screen = useScreen(round);
  const answering = useAnswering(round);
  const { showing, onPages, command: onCommand } = screen;
  const hasWindow = useFacilitatorLine(usePlatformRoute(), { from, showing, onCommand, onPages });
  return { round, ...screen, ...answering, hasWindow };
}
