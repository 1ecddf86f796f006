import type { FormEvent } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { keptOutside } from '#session/keptFields.ts';
import { useKeptOutside } from '#session/useKept.ts';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';

/** A field for a table copied from a web page or a spreadsheet, as text. */
export function Pasting({ onText }: { readonly onText: (text: string) => void }) {
  const t = useTranslations('transfer');
  const kept = useKeptOutside(keptOutside.paste, '');
  const text = kept.value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onText(text);
  };
  return (
    <form onSubmit={submit}>
      <BegunLine kept={kept} />
      <TextArea
        label={t('pasteLabel')}
        hint={t('pasteHint')}
        value={text}
        onChange={kept.set}
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
