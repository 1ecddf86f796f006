import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { PlusIcon, UploadIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';
import { ExampleButton } from './ExampleButton.tsx';
import { NewPlatform } from './NewPlatform.tsx';

/** The three ways to begin. */
export function Beginnings() {
  const t = useTranslations('home');
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Row>
        <Button kind="primary" icon={<PlusIcon />} onClick={() => setNaming(true)}>
          {t('newPlatform')}
        </Button>
        <ExampleButton />
        <a className={buttonClass('plain')} href={hrefOf({ page: 'restore' })}>
          <UploadIcon />
          {t('restore')}
        </a>
      </Row>
      {naming ? <NewPlatform onClose={() => setNaming(false)} /> : null}
    </>
  );
}
