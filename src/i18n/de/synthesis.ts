import type { Translation } from '#i18n/translation.ts';

export const synthesis = {
  title: 'Synthese',
  lead: '{criteria, plural, =0 {Kein Kriterium} one {# Kriterium} other {# Kriterien}}, {expressions, plural, one {auf # Post-it} other {auf # Post-its}}, {groups, plural, one {in # Gruppe} other {in # Gruppen}}. Ein Zeichen pro Post-it.',
  toPrint: 'Synthese drucken',
  toClassify: 'Jetzt zuordnen',
  toWrite: 'Kriterien schreiben',
  jump: 'Zu einer Dimension gehen',
  jumpTo: '{letter}, {label}: {criteria, plural, one {# Kriterium} other {# Kriterien}}',
  counts:
    '{criteria, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}} · {expressions, plural, one {# Nennung} other {# Nennungen}}',
  criteriaOnly: '{criteria, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}}',
  fromGroups: '{groups, plural, one {# Gruppe} other {# Gruppen}}',
  times: '{count, number}-mal',
  timesLong: 'auf {count, number} Post-its',
  unlisted: 'Code nicht im Schlüssel',
  workingLabel: 'Arbeitsbezeichnung',
  unclassified: 'Noch nicht zugeordnet',
  unclassifiedLead:
    'Diese Kriterien haben noch keine Komponente. Sie gehören zur Synthese: Nichts wird weggelassen.',
  unclassifiedNotice:
    '{criteria, plural, one {Ein Kriterium ist noch nicht zugeordnet. Es steht am Ende.} other {# Kriterien sind noch nicht zugeordnet. Sie stehen am Ende.}}',
  unmentioned:
    '{count, plural, one {Eine Komponente, von der niemand gesprochen hat} other {# Komponenten, von denen niemand gesprochen hat}}',
  unmentionedLead:
    'Das ist kein Mangel, sondern eine Frage an die Gruppe: Ist es hier ohne Bedeutung, oder hat sich niemand getraut, es zu sagen?',
  text: 'Synthesetext',
  textOf: 'Synthesetext, {component}',
  write: 'Synthese schreiben',
  writeOf: 'Synthese schreiben: {component}',
  change: 'Ändern',
  changeOf: 'Synthese ändern: {component}',
  hint: 'Was die Gruppe festhält, mit ihren eigenen Worten. Die Kriterien bleiben daneben stehen.',
  save: 'Text speichern',
  cancel: 'Nichts ändern',
  remove: 'Text entfernen',
  covered:
    '{count, plural, =0 {Geschrieben, bevor es Kriterien gab.} one {Auf der Grundlage von # Kriterium geschrieben.} other {Auf der Grundlage von # Kriterien geschrieben.}}',
  after: '{count, plural, one {Ein Kriterium kam danach hinzu.} other {# Kriterien kamen danach hinzu.}}',
  gone: '{count, plural, one {Ein Kriterium ist nicht mehr dabei.} other {# Kriterien sind nicht mehr dabei.}}',
  about: 'Zur Frage {question}',
  groupWrote: 'Die Gruppe „{group}“ hat geschrieben',
  nothing: 'Hier gibt es noch nichts zu lesen',
  nothingText:
    'Sobald Kriterien geschrieben sind, erscheinen sie hier, nach Dimension und Komponente geordnet.',
  nothingHere: 'Hier wurde nichts gesagt',
  nothingHereText:
    'Wählen Sie eine andere Gruppe oder eine andere Frage: Die übrigen Kriterien sind unversehrt.',
  loading: 'Die nächsten Kriterien kommen…',
} as const satisfies Translation['synthesis'];
