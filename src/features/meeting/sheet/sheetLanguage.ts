import { type UiLanguage, uiLanguages } from '#i18n/language.ts';

/** The language a group's sheet is written in: its own where we speak it, else the screen's. */
export const sheetLanguage = (spoken: string, screen: UiLanguage): UiLanguage =>
  uiLanguages.find((language) => spoken.toLowerCase().split('-')[0] === language) ?? screen;
