import { type FormEvent, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { isPin, type PinAnswer } from '#session/screenLock.ts';
import { useScreenLock } from '#session/useScreenLock.ts';
import { Button } from '#ui/Button.tsx';
import { PinField } from '#ui/PinField.tsx';
import { Section } from '#ui/Section.tsx';
import { Row, Stack } from '#ui/Stack.tsx';

/** The code that is asked before hidden words are shown again: what it protects from, and what if it is forgotten. */
export function LockOfScreen() {
  const t = useTranslations('settings.lock');
  const [{ pin }, { canHavePin }] = useScreenLock();
  const [done, setDone] = useState<'chosen' | 'removed'>();
  return (
    <Section title={t('title')}>
      <p>{t('text')}</p>
      <p>{t('honest')}</p>
      <p>{t('forgotten')}</p>
      {!canHavePin ? <p>{t('impossible')}</p> : null}
      {canHavePin && pin === undefined ? <Choosing onDone={() => setDone('chosen')} /> : null}
      {pin === undefined ? null : <Removing onDone={() => setDone('removed')} />}
      <p role="status">{done === undefined ? null : t(done)}</p>
    </Section>
  );
}

type FormProps = { readonly onDone: () => void };

function Choosing({ onDone }: FormProps) {
  const t = useTranslations('settings.lock');
  const [, lock] = useScreenLock();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'malformed' | 'different'>();
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    const found = !isPin(pin) ? 'malformed' : pin === again ? undefined : 'different';
    setProblem(found);
    if (found !== undefined) return;
    await lock.choosePin(pin);
    onDone();
  };
  return (
    <form onSubmit={choose}>
      <Stack gap={4}>
        <PinField
          label={t('pin')}
          hint={t('pinHint')}
          problem={problem === 'malformed' ? t('malformed') : undefined}
          value={pin}
          onChange={setPin}
        />
        <PinField
          label={t('again')}
          problem={problem === 'different' ? t('different') : undefined}
          value={again}
          onChange={setAgain}
        />
        <Row>
          <Button type="submit">{t('choose')}</Button>
        </Row>
      </Stack>
    </form>
  );
}

function Removing({ onDone }: FormProps) {
  const t = useTranslations('settings.lock');
  const [, lock] = useScreenLock();
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<PinAnswer>();
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    const found = await lock.removePin(pin);
    setPin('');
    setAnswer(found);
    if (found === 'right') onDone();
  };
  const problem = answer === undefined || answer === 'right' ? undefined : t(answer);
  return (
    <form onSubmit={remove}>
      <Stack gap={4}>
        <PinField label={t('current')} problem={problem} value={pin} onChange={setPin} />
        <Row>
          <Button type="submit">{t('remove')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
