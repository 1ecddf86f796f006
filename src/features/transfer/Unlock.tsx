import { type FormEvent, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { Incoming, Reader } from './useReading.ts';

type UnlockProps = {
  readonly incoming: Extract<Incoming, { state: 'locked' }>;
  readonly reader: Pick<Reader, 'unlock' | 'clear'>;
};

/** Asks for the passphrase of an encrypted file. */
export function Unlock({ incoming, reader }: UnlockProps) {
  const t = useTranslations('transfer');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reader.unlock(passphrase);
  };
  return (
    <form onSubmit={submit}>
      {incoming.wasWrong ? <Notice kind="danger" title={t('lockedWrong')} /> : null}
      <p>{t('locked')}</p>
      <TextField
        label={t('passphrase')}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      <CheckField label={t('passphraseShown')} checked={isShown} onChange={setShown} />
      <Row>
        <Button type="submit" kind="primary" disabled={passphrase === ''}>
          {t('unlock')}
        </Button>
        <Button onClick={reader.clear}>{t('chooseOther')}</Button>
      </Row>
    </form>
  );
}
