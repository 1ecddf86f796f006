import { useMemo, useState } from 'react';
import type { GroupId } from '#domain/identity.ts';
import type { Question } from '#domain/question.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import type { ImportPreview, OnDifference } from '#exchange/plan/preview.ts';
import type { ImportTarget } from '#exchange/plan/request.ts';
import type { RowsReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';

/** What a person says of an import because its file does not. */
export type Choices = {
  /** A group that is here; undefined: a new one, of that name. */
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
  const [choices, setChoices] = useState<Choices>({
    groupId,
    groupName: t('importedGroup'),
    question: undefined,
    language,
    onDifference: 'keep',
  });
  return { choices, choose: (change) => setChoices((now) => ({ ...now, ...change })) };
}

/** What importing these rows would do, as the choices stand. `revision` tells when the target's index changed in place. */
export function useImportPreview(
  reading: RowsReading,
  target: ImportTarget,
  choices: Choices,
  revision: number,
): ImportPreview {
  const { ids } = useSession().effects;
  const key = useKey();
  const { groupId, groupName, question, language, onDifference } = choices;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place, its revision says so
  return useMemo(() => {
    const defaults = { groupId, groupName, question, language };
    return planImport({ reading, target, ids, key, defaults, onDifference });
  }, [reading, target, ids, key, groupId, groupName, question, language, onDifference, revision]);
}
