import type { HistoryStep, UnitChange } from '#domain/views/recordHistory.ts';
import styles from '#features/versions/Versions.module.css';
import { differingIn } from '#features/versions/values/differing.ts';
import { UnitValue } from '#features/versions/values/UnitValue.tsx';
import { useFieldName } from '#features/versions/values/useFieldLabel.ts';
import { WhenWhere } from '#features/versions/values/WhenWhere.tsx';
import { useTranslations } from '#i18n/intl.ts';

type StepProps = { readonly step: HistoryStep; readonly language: string | undefined };

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The name of an act; for an undo, the name of the act it undid. */
function useStepName(): (step: HistoryStep) => string {
  const t = useTranslations('versions.history');
  const act = useTranslations('app.act');
  return ({ act: done, about, life }) => {
    if (done === undefined) return t('made');
    const { type } = done;
    const named = about === undefined ? undefined : act(about.type, { count: 1 });
    if (type === 'undo') return named === undefined ? t('undoneUnknown') : t('undone', { act: named });
    if (type === 'redo') return named === undefined ? t('redoneUnknown') : t('redone', { act: named });
    return life === 'made' && type !== 'import' ? t('made') : capitalised(act(type, { count: 1 }));
  };
}

/** One act on the record: what it was, when and where, and each value before and after it. */
export function Step({ step, language }: StepProps) {
  const t = useTranslations('versions.history');
  const name = useStepName()(step);
  const { life, changes, stamp } = step;
  return (
    <li className={styles['step']}>
      <div className={styles['head']}>
        <h3>{name}</h3>
        <WhenWhere stamp={stamp} />
      </div>
      {life === 'withdrawn' || life === 'broughtBack' ? <p>{t(life)}</p> : null}
      {changes.map((change) => (
        <Change key={change.unit.name} change={change} language={language} />
      ))}
    </li>
  );
}

type ChangeProps = { readonly change: UnitChange; readonly language: string | undefined };

function Change({ change, language }: ChangeProps) {
  const t = useTranslations('versions.history');
  const nameOf = useFieldName();
  const { unit, before = {}, after, isBeside, left } = change;
  const shown = differingIn(unit, [{ value: before }, { value: after }, ...left]);
  const part = (label: string, value: typeof after, key: string) => (
    <div key={key} className={label === t('after') ? undefined : styles['former']}>
      <dt>{label}</dt>
      <dd>
        <UnitValue unit={shown} value={value} language={language} />
      </dd>
    </div>
  );
  return (
    <>
      <p className={styles['quiet']}>{nameOf(unit.name)}</p>
      <dl className={styles['change']}>
        {part(t(isBeside ? 'beside' : 'before'), before, 'before')}
        {part(t('after'), after, 'after')}
        {left.map(({ stamp, value }) => part(t('left'), value, `${stamp.counter}/${stamp.device}`))}
      </dl>
    </>
  );
}
