import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { PlusIcon, UploadIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';
import { NewPlatform } from './NewPlatform.tsx';
import { Trying } from './Trying.tsx';

/** The ways to begin: a new platform, a file, or the example. */
export function Beginnings() {
  const t = useTranslations('home');
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Row>
        <Button kind="primary" icon={<PlusIcon />} onClick={() => setNaming(true)}>
          {t('newPlatform')}
        </Button>
        <a className={buttonClass('plain')} href={hrefOf({ page: 'restore' })}>
          <UploadIcon />
          {t('restore')}
        </a>
      </Row>
      <Trying />
      {naming ? <NewPlatform onClose={() => setNaming(false)} /> : null}
    </>
  );
}
