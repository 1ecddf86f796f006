import { type DragEvent, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { WriteIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';
import { FileButton } from './FileButton.tsx';
import { Pasting } from './Pasting.tsx';
import styles from './Source.module.css';
import type { Reader } from './useReading.ts';

type SourceProps = {
  readonly reader: Reader;
  /** `primary` where importing a file is the main action. */
  readonly kind: 'primary' | 'quiet';
};

/** The sources of criteria: a file chosen or dropped, or a pasted text. */
export function Source({ reader, kind }: SourceProps) {
  const t = useTranslations('transfer');
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    const text = event.dataTransfer.getData('text/plain');
    if (file !== undefined) reader.readFile(file);
    else if (text !== '') reader.readText(text);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the buttons inside
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles['hint']}>{t('whatCanBeRead')}</p>
      <Row>
        <span className={styles['invitation']}>{t('drop')}</span>
        <FileButton kind={kind} label={t('chooseFile')} onFile={reader.readFile} />
        <Button icon={<WriteIcon />} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('paste')}
        </Button>
      </Row>
      {pasting ? <Pasting onText={reader.readText} /> : null}
    </div>
  );
}
