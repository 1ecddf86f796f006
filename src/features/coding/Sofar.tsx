import { useMemo } from 'react';
import { codersOf } from '#domain/agreement/codersOf.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useWhole } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Row, Stack } from '#ui/Stack.tsx';
import styles from './Coding.module.css';
import { useCoderName } from './useCoderName.ts';

/** How much each coder has coded, and a button to compare. */
export function Sofar({ onCompare }: { readonly onCompare: () => void }) {
  const t = useTranslations('coding');
  const nameOf = useCoderName();
  const { groupId } = usePlatformRoute();
  const whole = useWhole();
  const coders = useMemo(() => codersOf(whole.index, groupId), [whole, groupId]);
  return (
    <Stack gap={4}>
      <ul className={styles['coders']}>
        {coders.map(({ coder, coded }) => (
          <li key={coder}>
            <strong dir="auto">{nameOf(coder)}</strong> <span>{t('coded', { count: coded })}</span>
          </li>
        ))}
      </ul>
      <p>{t(coders.length < 2 ? 'compareNone' : 'compareHelp')}</p>
      {coders.length < 2 ? null : (
        <Row>
          <Button onClick={onCompare}>{t('seeAgreement')}</Button>
        </Row>
      )}
    </Stack>
  );
}
