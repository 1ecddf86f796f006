import type { CoderCount } from '#domain/agreement/codersOf.ts';
import styles from '#features/coding/Coding.module.css';
import { useCoderName } from '#features/coding/useCoderName.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CheckField } from '#ui/CheckField.tsx';

type CoderChoiceProps = {
  readonly coders: readonly CoderCount[];
  readonly chosen: readonly string[];
  readonly onLeave: (coder: string, out: boolean) => void;
};

/** Chooses the coders to compare. */
export function CoderChoice({ coders, chosen, onLeave }: CoderChoiceProps) {
  const t = useTranslations('coding');
  const nameOf = useCoderName();
  return (
    <fieldset className={styles['choice']}>
      <legend>{t('coders')}</legend>
      {coders.map(({ coder, coded }) => (
        <CheckField
          key={coder}
          label={nameOf(coder)}
          hint={t('coded', { count: coded })}
          checked={chosen.includes(coder)}
          onChange={(checked) => onLeave(coder, !checked)}
        />
      ))}
    </fieldset>
  );
}
