import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonClass } from './buttonClass.ts';
import type { QuestionCode } from './question.ts';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /**
   * `primary`: the main action here; `quiet`: any other; `danger`: deletes or removes; `question`: in a question's
   * colour.
   */
  readonly kind?: ButtonKind;
  /** Only with `kind="question"`. */
  readonly question?: QuestionCode;
  readonly icon?: ReactNode;
  /** Fills the width of its container. */
  readonly wide?: boolean;
};

/** A button at least 48 px high, labelled with what it does. */
export function Button({ kind = 'quiet', question, icon, wide = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass(kind, wide)} data-question={question}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
