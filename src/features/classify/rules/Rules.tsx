import { useTranslations } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import styles from './Rules.module.css';

const rules = ['written', 'about', 'who', 'question', 'dimension', 'doubt'] as const;

/** The method's six rules for choosing a component; can be hidden by those who know them. */
export function Rules() {
  const t = useTranslations('codebookPanel');
  const [{ sixRules }, prefer] = usePreferences();
  if (!sixRules) return null;
  return (
    <Disclosure summary={t('rules')}>
      <ol className={styles['rules']}>
        {rules.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ol>
      <div>
        <Button kind="plain" onClick={() => prefer({ sixRules: false })}>
          {t('hideRules')}
        </Button>
        <p className={styles['quiet']}>{t('hideRulesHelp')}</p>
      </div>
    </Disclosure>
  );
}
