import type { Translation } from '#i18n/translation.ts';

export const charts = {
  title: 'Grafieken',
  lead: '{criteria, plural, =0 {Geen criteria} one {# criterium} other {# criteria}}, {expressions, plural, one {op # post-it} other {op # post-its}}, {groups, plural, one {in # groep} other {in # groepen}}.',
  base: 'Wat wordt geteld',
  expressions: 'De uitingen',
  criteria: 'De criteria',
  components: 'De componenten, per vraag',
  balance: 'Welzijn en onwelzijn',
  dimensions: 'De dimensies, per vraag',
  table: 'De tabel bekijken',
  toFiles: 'De cijfers meenemen (CSV)',
  nothing: 'Er is nog niets te tonen',
  nothingText: 'De grafieken worden getekend zodra één criterium een component heeft.',
  toClassify: 'De criteria indelen',
  nothingClassified: 'Nog geen enkel criterium heeft een component.',
  nothingBalance: 'Nog geen enkele component heeft een criterium van welzijn of onwelzijn.',
  leaders:
    '{n, plural, one {{names} komt het vaakst terug} other {{names} komen het vaakst terug}}: {each, number} {base, select, criteria {{each, plural, one {criterium} other {criteria}}} other {{each, plural, one {uiting} other {uitingen}}}} van de {total, number} met een component{n, plural, one {} other {, elk}}.',
  manyLeaders:
    '{n, number} componenten staan vooraan, elk met {each, number} {base, select, criteria {{each, plural, one {criterium} other {criteria}}} other {{each, plural, one {uiting} other {uitingen}}}} van de {total, number} met een component.',
  even: 'Geen enkele component springt eruit: elk van de {components, number} heeft {each, number} {base, select, criteria {{each, plural, one {criterium} other {criteria}}} other {{each, plural, one {uiting} other {uitingen}}}}.',
  dimensionLeads:
    '{name} staat vooraan: {each, number} {base, select, criteria {{each, plural, one {criterium} other {criteria}}} other {{each, plural, one {uiting} other {uitingen}}}} van de {total, number} met een component, dat is {share}%.',
  dimensionsLead:
    '{names} staan vooraan, elk met {each, number} {base, select, criteria {{each, plural, one {criterium} other {criteria}}} other {{each, plural, one {uiting} other {uitingen}}}} van de {total, number} met een component.',
  sides:
    '{components, plural, one {Eén component is genoemd bij welzijn of onwelzijn} other {Van # componenten}}: {ill} alleen bij onwelzijn, {well} alleen bij welzijn, {both} bij allebei.',
  mostIll: 'Het verschil is het grootst, aan de kant van onwelzijn, voor {names}.',
  mostIllMany:
    'Het verschil is aan de kant van onwelzijn het grootst bij {n, number} componenten, die gelijkstaan.',
  feminine:
    '{n, plural, =0 {geen} =1 {één} =2 {twee} =3 {drie} =4 {vier} =5 {vijf} =6 {zes} =7 {zeven} =8 {acht} =9 {negen} other {#}}',
  onLeft: '{question} links',
  onRight: '{question} rechts',
  unclassifiedNote:
    '{criteria, plural, one {Eén criterium is nog niet ingedeeld: het staat in de tabel, niet in de grafiek.} other {# criteria zijn nog niet ingedeeld: ze staan in de tabel, niet in de grafiek.}}',
  drawFailed: 'Deze grafiek kon niet worden getekend.',
  drawFailedText: 'De cijfers staan in de tabel hieronder. Uw criteria zijn ongeschonden.',
  captionComponents:
    'Componenten per vraag. Geteld: {base}. De aandelen zijn afgerond op één decimaal: hun som kan iets afwijken van 100%.',
  captionDimensions:
    'Dimensies per vraag. Geteld: {base}. De aandelen zijn afgerond op één decimaal: hun som kan iets afwijken van 100%.',
  captionBalance: 'Welzijn en onwelzijn per component. Geteld: {base}.',
  counted: { criteria: 'de criteria', expressions: 'de uitingen' },
  component: 'Component',
  dimension: 'Dimensie',
  total: 'Totaal',
  share:
    '{base, select, criteria {{total, plural, one {Aandeel van één ingedeeld criterium} other {Aandeel van de # ingedeelde criteria}}} other {{total, plural, one {Aandeel van één ingedeelde uiting} other {Aandeel van de # ingedeelde uitingen}}}}',
  percent: '{share}%',
  lessThanOne: '< 0,1%',
  groups: 'Groepen',
  difference: 'Welzijn min onwelzijn',
  unclassified: 'Nog niet ingedeeld',
  unlisted: 'code niet in de sleutel',
} as const satisfies Translation['charts'];
