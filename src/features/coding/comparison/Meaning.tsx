import styles from '#features/coding/Coding.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

const parts = ['zero', 'two', 'interval', 'threshold', 'limit'] as const;

/** Explains what the coefficients mean, and what they do not mean. */
export function Meaning() {
  const t = useTranslations('coding');
  return (
    <Disclosure summary={t('meaningTitle')}>
      <div className={styles['meaning']}>
        {parts.map((part) => (
          <p key={part}>{t(`meaning.${part}`)}</p>
        ))}
      </div>
    </Disclosure>
  );
}
