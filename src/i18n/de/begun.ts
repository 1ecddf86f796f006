import type { Translation } from '#i18n/translation.ts';

export const begun = {
  restored: 'Hier ist, was Sie begonnen hatten. Es ist noch nicht gespeichert.',
  beginAnew: 'Neu beginnen',
  dropped: 'Sie beginnen neu. Das Begonnene kann zurückkommen.',
  bringBack: 'Zurückholen',
  others:
    '{count, plural, one {Hier wurde noch ein anderer Text begonnen, in einem geschlossenen Fenster oder in einer wiederhergestellten Sicherung.} other {Hier wurden noch # andere Texte begonnen, in geschlossenen Fenstern oder in wiederhergestellten Sicherungen.}}',
  takeOther: 'Diesen Text fortsetzen',
  ask: 'Ihre Worte sind nicht gespeichert.',
  drop: 'Löschen',
  keep: 'Für später behalten',
  mark: '{count, plural, one {# begonnener Text} other {# begonnene Texte}}',
  waiting:
    '{count, plural, =0 {Kein begonnener Text wartet.} one {# begonnener Text ist nicht gespeichert.} other {# begonnene Texte sind nicht gespeichert.}}',
  erased:
    '{count, plural, one {# begonnener Text ist nicht gespeichert. Er wird auch gelöscht.} other {# begonnene Texte sind nicht gespeichert. Sie werden auch gelöscht.}}',
  kind: {
    composer: 'Ein Post-it',
    translation: 'Eine Übersetzung',
    correction: 'Die Korrektur eines Kriteriums',
    words: 'Korrigierte Worte in der Liste',
    number: 'Eine korrigierte Zahl in der Liste',
    code: 'Ein korrigierter Code in der Liste',
    rewording: 'Eine Umformulierung',
    reason: 'Eine Entscheidung über einen Code',
    synthesis: 'Ein Synthesetext',
    newGroup: 'Eine neue Gruppe',
    group: 'Die Angaben zu einer Gruppe',
    platform: 'Die Angaben zur Plattform',
    codebook: 'Eine Liste von Komponenten',
    choice: 'Ein Text anstelle von zwei Fassungen',
  },
  about: '{kind}: {name}',
} as const satisfies Translation['begun'];
