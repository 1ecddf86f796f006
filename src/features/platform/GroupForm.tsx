import { type FormEvent, useEffect, useState } from 'react';
import { editGroup, type GroupFields } from '#domain/group/edit.ts';
import type { Group } from '#domain/group/group.ts';
import { contentOf } from '#domain/record/records.ts';
import { isSame } from '#domain/record/same.ts';
import { asSeen } from '#domain/record/seen.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
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
  const [fields, setFields] = useState(stored);
  // The record that filled the form: another tab may change the group while the form is open.
  const [seen, setSeen] = useState(() => asSeen(group));
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { index } = openPlatform.state.getState();
    const acted = act(editGroup(index, seen, fields));
    setProblem(acted.ok ? undefined : acted.problems.map(problemMessages).join(' '));
    const saved = index.record('groups', group.id);
    if (!acted.ok || saved === undefined) return;
    setSeen(asSeen(saved));
    setFields(fieldsOf(saved));
  };
  const isUnsaved = !isSame(fieldsOf(seen), fields);
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  const change = (changed: Partial<GroupFields>) => setFields((former) => ({ ...former, ...changed }));
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <GroupFieldset fields={fields} onChange={change} onFields={setFields} />
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
