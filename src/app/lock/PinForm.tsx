import { type FormEvent, useState } from 'react';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type PinAnswer, waitLeft } from '#session/screenLock.ts';
import { useScreenLock } from '#session/useScreenLock.ts';
import { useNow } from '#session/useSilences.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { PinField } from '#ui/PinField.tsx';
import { Row, Stack } from '#ui/Stack.tsx';

/** Asks for the code, says how long to wait after a wrong one, and what to do when it is forgotten. */
export function PinForm() {
  const t = useTranslations('app.lock');
  const [state, lock] = useScreenLock();
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<PinAnswer>();
  const now = useNow(state.waitUntil > 0);
  const seconds = Math.ceil(waitLeft(state, now) / 1000);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAnswer(await lock.show(pin));
    setPin('');
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={5}>
        <PinField
          label={t('pin')}
          problem={answer === 'wrong' ? t('wrong') : undefined}
          value={pin}
          onChange={setPin}
        />
        {seconds > 0 ? <p>{t('wait', { seconds })}</p> : null}
        <Row>
          <Button kind="primary" type="submit" aria-disabled={seconds > 0}>
            {t('show')}
          </Button>
        </Row>
        <Forgotten />
      </Stack>
    </form>
  );
}

/** A forgotten code costs a day, never the words. */
function Forgotten() {
  const t = useTranslations('app.lock');
  const moment = useMomentLabel();
  const [, lock] = useScreenLock();
  const opensAt = lock.opensAt();
  return (
    <Disclosure summary={t('forgotten')} open={opensAt !== undefined}>
      {opensAt === undefined ? (
        <>
          <p>{t('forgottenText')}</p>
          <Row>
            <Button onClick={() => lock.forgetPin()}>{t('forget')}</Button>
          </Row>
        </>
      ) : (
        <p role="status">{t('opensAt', { when: moment(opensAt) })}</p>
      )}
    </Disclosure>
  );
}
