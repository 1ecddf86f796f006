import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useIndex, usePlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { CardGrid } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PencilIcon, PlusIcon, TrashIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { Row } from '#ui/Stack.tsx';
import { GroupCard } from './GroupCard.tsx';
import { NewGroup } from './NewGroup.tsx';
import { PlatformDialog } from './PlatformDialog.tsx';
import { RedoAll } from './RedoAll.tsx';
import { RetentionNotice } from './RetentionNotice.tsx';

/** The platform's groups as cards; the platform's own fields are in a dialog behind one button. */
export function GroupsPage() {
  const t = useTranslations('platform');
  const bin = useTranslations('versions.bin');
  const route = usePlatformRoute();
  const platform = usePlatform();
  const groups = useIndex((index) => index.groups());
  const [open, setOpen] = useState<'group' | 'platform'>();
  const close = () => setOpen(undefined);
  const add = (
    <Button kind="primary" icon={<PlusIcon />} onClick={() => setOpen('group')}>
      {t('addGroup')}
    </Button>
  );
  return (
    <Page
      title={<bdi>{platform.name}</bdi>}
      lead={<PlatformLead />}
      actions={
        <>
          <Button icon={<PencilIcon />} onClick={() => setOpen('platform')}>
            {t('editPlatform')}
          </Button>
          <a className={buttonClass()} href={hrefOf({ ...route, place: 'bin' })}>
            <TrashIcon />
            {bin('open')}
          </a>
          {groups.length === 0 ? null : add}
        </>
      }
    >
      <RetentionNotice onChangeDate={() => setOpen('platform')} />
      {groups.length === 0 ? (
        <EmptyState
          title={t('noGroupTitle')}
          action={
            <Row>
              {add}
              <RedoAll />
              <a className={buttonClass('plain')} href={hrefOf({ ...route, place: 'files' })}>
                {t('importInstead')}
              </a>
            </Row>
          }
        >
          {t('noGroupText')}
        </EmptyState>
      ) : (
        <CardGrid>
          {groups.map((group) => (
            <GroupCard key={group.id} group={group} />
          ))}
        </CardGrid>
      )}
      {open === 'group' ? <NewGroup onClose={close} /> : null}
      {open === 'platform' ? <PlatformDialog onClose={close} /> : null}
    </Page>
  );
}

function PlatformLead() {
  const { territory, description } = usePlatform();
  const said = [territory, description].filter((text) => text !== '');
  return said.length === 0 ? null : <span dir="auto">{said.join('\n')}</span>;
}
