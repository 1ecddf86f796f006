import { type FormEvent, useEffect, useState } from 'react';
import { editGroup, type GroupFields } from '#domain/group/edit.ts';
import type { Group } from '#domain/group/group.ts';
import { contentOf } from '#domain/record/records.ts';
import { isSame } from '#domain/record/same.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { ErasedNotice } from '#pieces/ErasedNotice.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKeptRecord } from '#session/useKept.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row, Stack } from '#ui/Stack.tsx';
import { GroupFieldset } from './GroupFieldset.tsx';
import { WordingFields } from './WordingFields.tsx';

function fieldsOf(group: Group): GroupFields {
  const { id: _id, platformId: _platformId, origin: _origin, order: _order, ...fields } = contentOf(group);
  return fields;
}

type GroupFormProps = {
  readonly group: Group;
  /** Called when the form gets or loses unsaved changes. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
};

/** The fields of a group; the button is enabled once something differs from the stored record. */
export function GroupForm({ group, onUnsaved }: GroupFormProps) {
  const t = useTranslations('platform');
  const problemMessages = useProblemMessages();
  const openPlatform = useOpenPlatform();
  const act = useAct();
  const stored = fieldsOf(group);
  const edited = { table: 'groups', field: keptFields.group(group.id), record: group } as const;
  // Holds the record that filled the form: another tab may change the group while the form is open.
  const kept = useKeptRecord(edited, fieldsOf);
  const { value: fields, seen, set } = kept;
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { index } = openPlatform.state.getState();
    const acted = act(editGroup(index, seen, fields));
    setProblem(acted.ok ? undefined : acted.problems.map(problemMessages).join(' '));
    const saved = index.record('groups', group.id);
    if (acted.ok && saved !== undefined) kept.restart(saved);
  };
  const isUnsaved = kept.isChanged;
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  const change = (changed: Partial<GroupFields>) => set({ ...fields, ...changed });
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <ErasedNotice table="groups" id={group.id} />
        <BegunLine kept={kept} />
        <GroupFieldset fields={fields} onChange={change} onFields={set} />
        <WordingFields wording={fields.wording} onChange={(wording) => change({ wording })} />
        {problem === undefined ? null : (
          <Notice kind="danger">
            <p>{problem}</p>
          </Notice>
        )}
        <Row>
          <Button kind="primary" type="submit" disabled={isSame(stored, fields)}>
            {t('saveGroup')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
