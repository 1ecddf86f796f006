import type { Translation } from '#i18n/translation.ts';

export const print = {
  title: 'Drucken',
  lead: 'Das Blatt unten kommt so aufs Papier, schwarz auf weiß, im Format A4.',
  print: 'Dieses Blatt drucken',
  include: 'Auf dem Blatt',
  words: 'Der volle Wortlaut, Kriterium für Kriterium',
  numbers: 'Die Nummern der Post-its, um eines wiederzufinden',
  texts: 'Die Synthesetexte',
  drawings: 'Die Balken, auf einen Blick',
  table: 'Die Tabelle mit den Zahlen',
  many: 'Es sind {criteria, number} Kriterien: Den Druck vorzubereiten kann einen Moment dauern. Für ein kürzeres Blatt wählen Sie eine Gruppe oder eine Frage.',
  preview: 'Vorschau des Blatts',
  synthesis: 'Synthese',
  synthesisOf: 'Synthese: {question}',
  met: 'Treffen vom {date}',
  groups: '{count, plural, one {Gruppe} other {Gruppen}}: {names}',
  base: 'n = {criteria, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}}; {expressions, plural, one {# Nennung} other {# Nennungen}} (ein Post-it = eine Nennung); {groups, plural, one {# Gruppe} other {# Gruppen}}.',
  howToRead: 'Ein Zeichen pro Nennung:',
  howToTimes: '„× 3“: auf drei Post-its.',
  glance: 'Auf einen Blick',
  glanceBase:
    'Anzahl der Nennungen nach Dimension, dann nach Komponente. Die Balken beginnen bei null; jede Reihe hat ihren Maßstab.',
  figures: 'Die Zahlen',
  figuresCaption: 'Nennungen nach Komponente und nach Frage. Die letzte Zeile ist die Summe der anderen.',
  component: 'Komponente',
  criteria: 'Kriterien',
  total: 'Nennungen',
  sum: 'Summe',
  counts:
    '{criteria, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}} · {expressions, plural, one {# Nennung} other {# Nennungen}}',
  fromGroups: '{groups, plural, one {# Gruppe} other {# Gruppen}}',
  times: '× {count, number}',
  unlisted: 'Code nicht im Schlüssel',
  unclassified: 'Noch nicht zugeordnet',
  text: 'Synthese',
  textOn: 'Synthese, {question}',
  textBy: 'Synthese der Gruppe „{group}“',
  since:
    '{after, plural, =0 {} one {Ein Kriterium kam nach diesem Text hinzu.} other {# Kriterien kamen nach diesem Text hinzu.}}',
  silent: 'Komponenten, von denen niemand gesprochen hat: {names}.',
  nothing: 'Hier gibt es noch kein Kriterium.',
  dated: 'Blatt vom {date}',
  made: 'Blatt erstellt mit Table SPIRAL.',
  source:
    '{criteria, plural, one {# Kriterium} other {# Kriterien}} {source, select, typed {hier geschrieben} wikispiral {aus wikispiral übernommen} csv {aus einer Tabelle übernommen} bulk {aus einer Liste übernommen} other {aus einer Datei übernommen}}{hasFile, select, true { („{file}“)} other {}}',
  sources: 'Herkunft: {list}.',
  keyUsed:
    'Zugeordnet mit dem Schlüssel {key}, Version {version} ({criteria, plural, one {# Kriterium} other {# Kriterien}}).',
  codedInSource:
    'Zuordnung unverändert aus der Quelle ({criteria, plural, one {# Kriterium} other {# Kriterien}}).',
  working: 'Arbeitsbezeichnung, im offiziellen Schlüssel zu prüfen.',
} as const satisfies Translation['print'];
