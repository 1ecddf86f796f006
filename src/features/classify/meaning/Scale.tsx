import { type Meaning, meanings } from '#domain/likeness/meaning.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Meaning.module.css';

const situations = ['s1', 's2', 's3', 's4', 's5'] as const;
const steps: readonly Meaning[] = meanings.filter((meaning) => meaning !== 'R');

/** The five situations as five stairs, with a meaning on each step up; the same as text below. */
export function Scale() {
  const t = useTranslations('codebookPanel');
  return (
    <figure className={styles['scale']}>
      <p>{t('scaleLead')}</p>
      <Stairs />
      <figcaption className={styles['caption']}>
        <ol className={styles['situations']}>
          {situations.map((situation) => (
            <li key={situation}>{t(`situation.${situation}`)}</li>
          ))}
        </ol>
        <ul className={styles['steps']}>
          {steps.map((meaning, at) => (
            <li key={meaning}>
              <b>{meaning}</b> {t('step', { from: at + 1, to: at + 2, name: t(`name.${meaning}`) })}
            </li>
          ))}
          <li>{t('aside')}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

const tread = 60;
const rise = 22;
const ground = 150;

/** Decorative: the text next to it says the same. */
function Stairs() {
  return (
    <svg className={styles['stairs']} viewBox={`0 0 ${5 * tread} ${ground}`} aria-hidden="true">
      {situations.map((situation, at) => (
        <g key={situation}>
          <rect
            x={at * tread}
            y={ground - (at + 1) * rise}
            width={tread - 2}
            height={(at + 1) * rise}
            className={styles['stair']}
          />
          <text x={(at + 0.5) * tread - 1} y={ground - 7} className={styles['digit']}>
            {at + 1}
          </text>
        </g>
      ))}
      {steps.map((meaning, at) => (
        <text
          key={meaning}
          x={(at + 1) * tread - 1}
          y={ground - (at + 2) * rise - 6}
          className={styles['mark']}
        >
          {meaning}
        </text>
      ))}
    </svg>
  );
}
