import { assembled } from '#i18n/assembled.ts';

export const messages = assembled(import.meta.glob<object>('./*.ts', { eager: true }));
