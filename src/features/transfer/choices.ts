import { useState } from 'react';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { OnDifference } from '#exchange/plan/preview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { keptOutside } from '#session/keptFields.ts';
import { useKeptOutside } from '#session/useKept.ts';

/** What a person chooses for an import because its file does not say it. */
export type Choices = {
  /** A stored group. Undefined: a new group with the given name. */
  readonly groupId: GroupId | undefined;
  readonly groupName: string;
  readonly question: Question | undefined;
  readonly language: string;
  readonly onDifference: OnDifference;
};

export type Choosing = {
  readonly choices: Choices;
  readonly choose: (change: Partial<Choices>) => void;
};

export function useChoices(language: string, groupId?: GroupId): Choosing {
  const t = useTranslations('transfer');
  const { value: groupName, set: setName } = useKeptOutside(keptOutside.importedGroup, t('importedGroup'));
  const [others, setOthers] = useState<Omit<Choices, 'groupName'>>({
    groupId,
    question: undefined,
    language,
    onDifference: 'keep',
  });
  const choose = ({ groupName: typed, ...change }: Partial<Choices>) => {
    if (typed !== undefined) setName(typed);
    setOthers((now) => ({ ...now, ...change }));
  };
  return { choices: { ...others, groupName }, choose };
}
