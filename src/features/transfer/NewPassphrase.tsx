import { useTranslations } from '#i18n/intl.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Exports.module.css';

/** What a person typed to protect a file: the passphrase twice, or once where it is shown. */
export type TypedPassphrase = {
  readonly isWanted: boolean;
  readonly isShown: boolean;
  readonly first: string;
  readonly second: string;
};

export const noPassphrase: TypedPassphrase = { isWanted: false, isShown: false, first: '', second: '' };

const differs = ({ isShown, first, second }: TypedPassphrase): boolean => !isShown && first !== second;

/** The passphrase to use; undefined when none is wanted. */
export function passphraseIn(typed: TypedPassphrase): string | undefined | 'incomplete' {
  if (!typed.isWanted) return undefined;
  return typed.first === '' || differs(typed) ? 'incomplete' : typed.first;
}

type NewPassphraseProps = {
  readonly typed: TypedPassphrase;
  readonly onTyped: (typed: TypedPassphrase) => void;
};

/** Offers to protect a file. Nobody can recover a passphrase, so a typing error must show before the file is made. */
export function NewPassphrase({ typed, onTyped }: NewPassphraseProps) {
  const t = useTranslations('transfer');
  const change = (part: Partial<TypedPassphrase>) => onTyped({ ...typed, ...part });
  const protect = (
    <CheckField
      label={t('protect')}
      hint={t('protectHint')}
      checked={typed.isWanted}
      onChange={(isWanted) => onTyped({ ...noPassphrase, isWanted })}
    />
  );
  if (!typed.isWanted) return protect;
  const type = typed.isShown ? 'text' : 'password';
  return (
    <>
      {protect}
      <div className={styles['passphrase']}>
        <Notice kind="warning">
          <p>{t('passphraseLost')}</p>
        </Notice>
        <TextField
          label={t('passphrase')}
          hint={t('passphraseHint')}
          type={type}
          autoComplete="new-password"
          value={typed.first}
          onChange={(first) => change({ first })}
        />
        {typed.isShown ? null : (
          <TextField
            label={t('passphraseAgain')}
            type={type}
            autoComplete="new-password"
            problem={typed.second !== '' && differs(typed) ? t('passphraseDiffers') : undefined}
            value={typed.second}
            onChange={(second) => change({ second })}
          />
        )}
        <CheckField
          label={t('passphraseShown')}
          checked={typed.isShown}
          onChange={(isShown) => change({ isShown })}
        />
      </div>
    </>
  );
}
