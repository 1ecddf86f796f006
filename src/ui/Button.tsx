import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonClass } from './buttonClass.ts';
import type { QuestionCode } from './question.ts';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary`: the one thing to do here; `quiet`: everything else; `danger`: takes something away; `question`: in a question's colour. */
  readonly kind?: ButtonKind;
  /** For `kind="question"`. */
  readonly question?: QuestionCode;
  readonly icon?: ReactNode;
  /** Fills the width of its container. */
  readonly wide?: boolean;
};

/** A button at least 48 px high that says what happens. */
export function Button({ kind = 'quiet', question, icon, wide = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass(kind, wide)} data-question={question}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
