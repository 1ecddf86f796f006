import { type ComponentCode, isComponentCode } from '#domain/codebook/componentCode.ts';
import { isQuestion, type Question } from '#domain/platform/question.ts';
import { type ReadBackWay, readBackWays } from '#domain/views/readBackRound.ts';

/** What the person chose to read back, and how; the group is in the address. */
export type Choices = {
  readonly question: Question | undefined;
  readonly component: ComponentCode | 'unclassified' | undefined;
  readonly way: ReadBackWay;
  /** `left`: only the criteria without an answer when the round began. */
  readonly show: 'left' | 'all';
};

/** The choices and the key of the current step; undefined at the beginning, `end` after the last one. */
export type Kept = Choices & { readonly at: string | undefined };

export const atEnd = 'end';

const textIn = (kept: object, name: keyof Kept): string => {
  const value: unknown = name in kept ? (kept as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Reads stored choices; invalid ones get the default. `question`: the one in the address. */
export function readKept(kept: object, question: Question | undefined): Kept {
  const [asked, component, way] = [textIn(kept, 'question'), textIn(kept, 'component'), textIn(kept, 'way')];
  return {
    question: isQuestion(asked) ? asked : question,
    component: component === 'unclassified' || isComponentCode(component) ? component : undefined,
    way: readBackWays.find((each) => each === way) ?? 'key',
    show: textIn(kept, 'show') === 'all' ? 'all' : 'left',
    at: textIn(kept, 'at') || undefined,
  };
}
