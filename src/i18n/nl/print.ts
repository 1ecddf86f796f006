import type { Translation } from '#i18n/translation.ts';

export const print = {
  title: 'Afdrukken',
  lead: 'Het blad hieronder is wat op papier komt, in zwart-wit, op A4.',
  print: 'Dit blad afdrukken',
  include: 'Op het blad',
  words: 'De woorden, criterium voor criterium',
  numbers: 'De nummers van de post-its, om er een terug te vinden',
  texts: 'De syntheseteksten',
  drawings: 'De balken, in één oogopslag',
  table: 'De tabel met cijfers',
  many: 'Er zijn {criteria, number} criteria: de afdruk voorbereiden kan even duren. Kies een groep of een vraag voor een korter blad.',
  preview: 'Voorbeeld van het blad',
  synthesis: 'Synthese',
  synthesisOf: 'Synthese van {question}',
  met: 'Bijeenkomst van {date}',
  groups: '{count, plural, one {Groep} other {Groepen}}: {names}',
  base: 'n = {criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}}; {expressions, plural, one {# uiting} other {# uitingen}} (één post-it = één uiting); {groups, plural, one {# groep} other {# groepen}}.',
  howToRead: 'Eén teken per uiting:',
  howToTimes: '“× 3”: op drie post-its.',
  glance: 'In één oogopslag',
  glanceBase:
    'Aantal uitingen per dimensie, daarna per component. De balken beginnen bij nul; elke reeks heeft haar eigen schaal.',
  figures: 'De cijfers',
  figuresCaption: 'Uitingen per component en per vraag. De laatste rij is de som van de andere.',
  component: 'Component',
  criteria: 'Criteria',
  total: 'Uitingen',
  sum: 'Som',
  counts:
    '{criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}} · {expressions, plural, one {# uiting} other {# uitingen}}',
  fromGroups: '{groups, plural, one {# groep} other {# groepen}}',
  times: '× {count, number}',
  unlisted: 'code niet in de sleutel',
  unclassified: 'Nog niet ingedeeld',
  text: 'Synthese',
  textOn: 'Synthese, {question}',
  textBy: 'Synthese van de groep “{group}”',
  since:
    '{after, plural, =0 {} one {Eén criterium kwam na deze tekst.} other {# criteria kwamen na deze tekst.}}',
  silent: 'Componenten waarover niemand sprak: {names}.',
  nothing: 'Er zijn hier nog geen criteria.',
  dated: 'blad van {date}',
  made: 'Blad gemaakt met Table SPIRAL.',
  source:
    '{criteria, plural, one {# criterium} other {# criteria}} {source, select, typed {hier geschreven} wikispiral {overgenomen uit wikispiral} csv {overgenomen uit een rekenblad} bulk {overgenomen uit een lijst} other {overgenomen uit een bestand}}{hasFile, select, true { (“{file}”)} other {}}',
  sources: 'Oorsprong: {list}.',
  keyUsed:
    'Ingedeeld met de sleutel {key}, versie {version} ({criteria, plural, one {# criterium} other {# criteria}}).',
  codedInSource:
    'Indeling overgenomen zoals in de bron ({criteria, plural, one {# criterium} other {# criteria}}).',
  working: 'Werklabel, na te kijken in de officiële sleutel.',
} as const satisfies Translation['print'];
