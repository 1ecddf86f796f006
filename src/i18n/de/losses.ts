import type { Translation } from '#i18n/translation.ts';

/** What the database has lost, and the second copies of it. */
export const losses = {
  title: 'Gespeicherte Worte sind nicht in der Datenbank',
  text: 'Die Datenbank dieses Geräts enthält weniger, als darin gespeichert war. Diese Seite hat nichts gelöscht.',
  wholePlatform: 'Die ganze Plattform fehlt.',
  missing:
    '{count, plural, =0 {Änderungen, die am {when} gespeichert wurden, sind nicht in der Datenbank.} one {Ein Kriterium, das spätestens am {when} gespeichert wurde, ist nicht in der Datenbank.} other {# Kriterien, die spätestens am {when} gespeichert wurden, sind nicht in der Datenbank.}}',
  unnamed: 'Eine Plattform',
  goOn: 'Ohne diese Worte weitermachen',
  holds:
    'Eine Kopie vom {when} ist auf diesem Gerät. Sie enthält {criteria, plural, =0 {die Plattform, ohne Kriterien} one {ein Kriterium} other {# Kriterien}}.',
  none: 'Keine Kopie auf diesem Gerät enthält mehr.',
  see: 'Diese Kopie ansehen und wiederherstellen',
  save: 'Diese Kopie in einer Datei speichern',
  broken: 'Diese Kopie konnte nicht gelesen werden.',
} as const satisfies Translation['losses'];
