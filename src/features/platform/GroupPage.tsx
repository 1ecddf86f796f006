import { useState } from 'react';
import type { Group } from '#domain/group/group.ts';
import { isLive } from '#domain/record/base.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { keptFields } from '#session/keptFields.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useShowHistory } from '#session/shownHistory.tsx';
import { useIsBegun } from '#session/useKept.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { BackIcon, HistoryIcon, TrashIcon, WriteIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { Row } from '#ui/Stack.tsx';
import { GroupForm } from './GroupForm.tsx';
import { RemoveGroup } from './RemoveGroup.tsx';

/** One group with all its fields. */
export function GroupPage({ groupId }: { readonly groupId: GroupId }) {
  const here = useIndex((index) => index.record('groups', groupId));
  const [isUnsaved, setUnsaved] = useState(useIsBegun(keptFields.group(groupId)));
  const [known, setKnown] = useState(here);
  if (here !== undefined && here !== known) setKnown(here);
  // Another window may remove or erase the group while somebody fills the form: the form stays open.
  const group = here ?? (isUnsaved ? known : undefined);
  const isThere = group !== undefined && (isLive(group) || isUnsaved);
  return isThere ? <Known group={group} onUnsaved={setUnsaved} /> : <Missing />;
}

type KnownProps = { readonly group: Group; readonly onUnsaved: (isUnsaved: boolean) => void };

function Known({ group, onUnsaved }: KnownProps) {
  const t = useTranslations('platform');
  const history = useTranslations('versions.history');
  const showHistory = useShowHistory();
  const route = usePlatformRoute();
  const [removing, setRemoving] = useState(false);
  return (
    <Page
      title={<bdi>{group.name}</bdi>}
      lead={t('groupLead')}
      width="reading"
      actions={
        <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'write', question: 'WB' })}>
          <WriteIcon />
          {t('write')}
        </a>
      }
    >
      <GroupForm group={group} onUnsaved={onUnsaved} />
      <Row>
        <AllGroups />
        <Button icon={<HistoryIcon />} onClick={() => showHistory({ table: 'groups', id: group.id })}>
          {history('open')}
        </Button>
        <Button kind="danger" icon={<TrashIcon />} onClick={() => setRemoving(true)}>
          {t('removeGroup')}
        </Button>
      </Row>
      {removing ? <RemoveGroup group={group} onClose={() => setRemoving(false)} /> : null}
    </Page>
  );
}

function AllGroups() {
  const t = useTranslations('platform');
  const { page, space, platformId, place } = usePlatformRoute();
  return (
    <a className={buttonClass('quiet')} href={hrefOf({ page, space, platformId, place })}>
      <BackIcon />
      {t('back')}
    </a>
  );
}

function Missing() {
  const t = useTranslations('platform');
  return (
    <Page title={t('groupMissingTitle')} lead={t('groupMissingText')} width="reading">
      <Row>
        <AllGroups />
      </Row>
    </Page>
  );
}
