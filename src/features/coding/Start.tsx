import { useMemo, useState } from 'react';
import { type Run, runOf } from '#domain/agreement/run.ts';
import { coderIn } from '#domain/classification/coder.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from '#pieces/EmptyPlace.tsx';
import { GroupNarrowing } from '#pieces/GroupNarrowing.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { useIndex, useWhole } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Row, Stack } from '#ui/Stack.tsx';
import { InitialsField, useInitialsProblem } from './InitialsField.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { Sofar } from './Sofar.tsx';
import type { CodingProgress } from './useCodingProgress.ts';

type StartProps = {
  readonly progress: CodingProgress;
  readonly onChange: (change: Partial<CodingProgress>) => void;
  readonly onCompare: () => void;
};

/** Who codes, which criteria, and what blind means; with a button to compare. */
export function Start({ progress, onChange, onCompare }: StartProps) {
  const t = useTranslations('coding');
  const none = useIndex((index) => index.criteria().length === 0);
  return (
    <Page title={t('title')} lead={none ? undefined : t('lead')} width="reading">
      {none ? (
        <NothingYet />
      ) : (
        <>
          <Section title={t('start')}>
            <Begin progress={progress} onChange={onChange} />
          </Section>
          <Section title={t('compare')}>
            <Sofar onCompare={onCompare} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Begin({ progress, onChange }: Omit<StartProps, 'onCompare'>) {
  const t = useTranslations('coding');
  const problemOf = useInitialsProblem();
  const [asked, setAsked] = useState(false);
  const { groupId } = usePlatformRoute();
  const run = useRun(progress, groupId);
  const begin = () => {
    const coder = coderIn(progress.initials);
    setAsked(!coder.ok);
    // If everything is coded, the coder can only review it, beginning with the first criterion.
    const at = run?.left.length === 0 ? run.list[0]?.id : undefined;
    if (coder.ok) onChange({ view: 'blind', initials: coder.value, groupId, at });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Stack gap={5}>
        <InitialsField
          value={progress.initials}
          problem={problemOf(progress.initials, asked)}
          onChange={(initials) => onChange({ initials })}
        />
        <GroupNarrowing />
        <ScopeChoice progress={progress} onChange={onChange} />
        <Notice title={t('blindTitle')}>
          <p>{t('blindText')}</p>
          <p>{t('blindSafe')}</p>
        </Notice>
        <Row>
          <Button kind="primary" type="submit">
            <BeginMessage run={run} />
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function BeginMessage({ run }: { readonly run: Run | undefined }) {
  const t = useTranslations('coding');
  if (run === undefined || run.done === 0) return t('begin');
  return run.left.length === 0 ? t('review') : t('resume', { done: run.done, total: run.list.length });
}

/** The run for these initials; undefined until they are valid. */
function useRun({ initials, sampled, size }: CodingProgress, groupId: GroupId | undefined): Run | undefined {
  const whole = useWhole();
  return useMemo(() => {
    const coder = coderIn(initials);
    if (!coder.ok) return undefined;
    return runOf(whole.index, coder.value, { groupId, size: sampled ? size : undefined });
  }, [whole, initials, sampled, size, groupId]);
}

function NothingYet() {
  const t = useTranslations('coding');
  return (
    <EmptyPlace title={t('nothing')} to="write" action={t('write')}>
      {t('nothingHelp')}
    </EmptyPlace>
  );
}
