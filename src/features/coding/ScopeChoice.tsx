import { runOf } from '#domain/agreement/run.ts';
import { groupCoder } from '#domain/classification/coder.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { NumberStepper } from '#ui/NumberStepper.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import type { CodingProgress } from './useCodingProgress.ts';

type ScopeChoiceProps = {
  readonly progress: CodingProgress;
  readonly onChange: (change: Partial<CodingProgress>) => void;
};

/** All criteria, or a random sample. A single criterion cannot be sampled. */
export function ScopeChoice({ progress, onChange }: ScopeChoiceProps) {
  const t = useTranslations('coding');
  const { groupId } = usePlatformRoute();
  const total = useIndex((index) => runOf(index, groupCoder, { groupId }).list.length);
  if (total < 2) return null;
  return (
    <>
      <RadioCards<'all' | 'sample'>
        legend={t('scope')}
        value={progress.sampled ? 'sample' : 'all'}
        options={[
          { value: 'all', label: t('scopeAll', { count: total }) },
          { value: 'sample', label: t('scopeSample'), hint: t('scopeSampleHint') },
        ]}
        onChange={(choice) => onChange({ sampled: choice === 'sample' })}
      />
      {progress.sampled ? (
        <NumberStepper
          label={t('size')}
          value={Math.min(progress.size, total)}
          min={1}
          max={total}
          lessLabel={t('fewer')}
          moreLabel={t('more')}
          onChange={(size) => onChange({ size })}
        />
      ) : null}
    </>
  );
}
