import { type FormEvent, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';

/** A field for a table copied from a web page or a spreadsheet, as text. */
export function Pasting({ onText }: { readonly onText: (text: string) => void }) {
  const t = useTranslations('transfer');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onText(text);
  };
  return (
    <form onSubmit={submit}>
      <TextArea
        label={t('pasteLabel')}
        hint={t('pasteHint')}
        value={text}
        onChange={setText}
        rows={6}
        spellCheck={false}
        autoFocus
      />
      <Row>
        <Button type="submit" kind="primary" disabled={text === ''}>
          {t('readPaste')}
        </Button>
      </Row>
    </form>
  );
}
