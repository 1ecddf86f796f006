import { coderIn } from '#domain/classification/coder.ts';
import { initialsLimit } from '#domain/group/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { TextField } from '#ui/TextField.tsx';

type InitialsFieldProps = {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (initials: string) => void;
};

export function InitialsField({ value, problem, onChange }: InitialsFieldProps) {
  const t = useTranslations('coding');
  return (
    <TextField
      label={t('initials')}
      hint={t('initialsHint', { limit: initialsLimit })}
      problem={problem}
      autoCapitalize="characters"
      spellCheck={false}
      value={value}
      onChange={onChange}
    />
  );
}

/** The problem with the initials. "Too long" appears at once, "missing" only after an attempt to begin. */
export function useInitialsProblem(): (initials: string, asked: boolean) => string | undefined {
  const t = useTranslations('coding');
  const problemMessages = useProblemMessages();
  return (initials, asked) => {
    const coder = coderIn(initials);
    const problem = coder.ok ? undefined : coder.problems[0];
    if (problem?.type === 'EmptyName') return asked ? t('noInitials') : undefined;
    return problem && problemMessages(problem);
  };
}
