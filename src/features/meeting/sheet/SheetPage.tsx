import { Suspense, use } from 'react';
import type { Group } from '#domain/group/group.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider, useLocale, useTranslations } from '#i18n/intl.ts';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { Button } from '#ui/Button.tsx';
import { BackIcon, PrintIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { WelcomeSheet } from './WelcomeSheet.tsx';

/** The language of a group's sheet: its own if we have messages in it, else the screen's. */
const sheetLanguage = (spoken: string, screen: UiLanguage): UiLanguage =>
  uiLanguages.find((language) => spoken.toLowerCase().split('-')[0] === language) ?? screen;

type SheetPageProps = { readonly group: Group; readonly onBack: () => void };

/** A preview of the welcome sheet; only the sheet is printed. */
export function SheetPage({ group, onBack }: SheetPageProps) {
  const t = useTranslations('meeting');
  const language = sheetLanguage(group.language, useLocale());
  return (
    <Page
      title={t('welcomeSheet')}
      lead={t('sheet.lead')}
      actions={
        <>
          <Button icon={<BackIcon />} onClick={onBack}>
            {t('sheet.back')}
          </Button>
          <Button kind="primary" icon={<PrintIcon />} onClick={() => globalThis.print()}>
            {t('sheet.print')}
          </Button>
        </>
      }
    >
      <Suspense fallback={null}>
        <InLanguage language={language} group={group} />
      </Suspense>
    </Page>
  );
}

/** Renders the sheet in the group's language, whatever the language of the screen. */
function InLanguage({ language, group }: { readonly language: UiLanguage; readonly group: Group }) {
  const t = useTranslations('meeting');
  return (
    <IntlProvider locale={language} messages={use(messagesIn(language))} timeZone="UTC">
      <WelcomeSheet group={group} label={t('sheet.preview')} />
    </IntlProvider>
  );
}
