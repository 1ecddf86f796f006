import { useRef, useState } from 'react';
import { blankPlatform, createPlatform } from '#domain/platform/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { FormDialog } from '#pieces/FormDialog.tsx';
import { keptOutside } from '#session/keptFields.ts';
import { useGo } from '#session/navigation.ts';
import { useKeptOutside } from '#session/useKept.ts';
import { usePreferences, useSession } from '#session/useSession.tsx';
import { askPersistence } from '#storage/persistence.ts';
import { TextField } from '#ui/TextField.tsx';

/** A platform needs only a name. It opens as soon as it is saved. */
export function NewPlatform({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('home');
  const nameField = useRef<HTMLInputElement>(null);
  const kept = useKeptOutside(keptOutside.newPlatform, '');
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);
  const create = useCreatePlatform();
  const submit = async () => {
    if (saving) return;
    setSaving(true);
    const refused = await create(kept.value);
    setProblem(refused);
    setSaving(false);
    if (refused === undefined) kept.forget();
  };
  return (
    <FormDialog
      title={t('newPlatform')}
      action={t('create')}
      first={nameField}
      kept={kept}
      onSubmit={submit}
      onClose={onClose}
      lead={<p>{t('newPlatformHint')}</p>}
    >
      <TextField
        ref={nameField}
        label={t('name')}
        hint={t('nameHint')}
        problem={problem}
        value={kept.value}
        onChange={kept.set}
      />
    </FormDialog>
  );
}

/**
 * Creates and opens the platform, or returns the messages of the problems. Asks the browser to keep the data, since
 * there is now some.
 */
function useCreatePlatform(): (name: string) => Promise<string | undefined> {
  const t = useTranslations('home');
  const problemMessages = useProblemMessages();
  const go = useGo();
  const { effects } = useSession();
  const [{ language }] = usePreferences();
  return async (name) => {
    const plan = createPlatform(effects.ids, { ...blankPlatform(language), name });
    if (!plan.ok) return plan.problems.map(problemMessages).join(' ');
    const committed = await effects.storages.real.commit(plan.value);
    if (!committed.ok) return t('notCreated');
    void askPersistence();
    const platformId = plan.value.changes[0]?.after.platformId;
    if (platformId !== undefined) go({ page: 'platform', space: 'real', platformId, place: 'groups' });
    return undefined;
  };
}
