import type { Translation } from '#i18n/translation.ts';

export const synthesis = {
  title: 'Synthese',
  lead: '{criteria, plural, =0 {Geen criteria} one {# criterium} other {# criteria}}, {expressions, plural, one {op # post-it} other {op # post-its}}, {groups, plural, one {in # groep} other {in # groepen}}. Eén teken per post-it.',
  toPrint: 'Synthese afdrukken',
  toClassify: 'Ze indelen',
  toWrite: 'Criteria schrijven',
  jump: 'Naar een dimensie gaan',
  jumpTo: '{letter}, {label}: {criteria, plural, one {# criterium} other {# criteria}}',
  counts:
    '{criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}} · {expressions, plural, one {# uiting} other {# uitingen}}',
  criteriaOnly: '{criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}}',
  fromGroups: '{groups, plural, one {# groep} other {# groepen}}',
  times: '{count, number} keer',
  timesLong: 'op {count, number} post-its',
  unlisted: 'code niet in de sleutel',
  workingLabel: 'werklabel',
  unclassified: 'Nog niet ingedeeld',
  unclassifiedLead:
    'Deze criteria hebben nog geen component. Ze maken deel uit van de synthese: niets wordt weggelaten.',
  unclassifiedNotice:
    '{criteria, plural, one {Eén criterium is nog niet ingedeeld. Het staat op het einde.} other {# criteria zijn nog niet ingedeeld. Ze staan op het einde.}}',
  unmentioned:
    '{count, plural, one {Eén component waarover niemand sprak} other {# componenten waarover niemand sprak}}',
  unmentionedLead:
    'Dit is geen leemte: het is een vraag voor de groep. Is het hier niet van belang, of durfde niemand het te zeggen?',
  text: 'Synthesetekst',
  textOf: 'Synthesetekst, {component}',
  write: 'Synthese schrijven',
  writeOf: 'De synthese van {component} schrijven',
  change: 'Wijzigen',
  changeOf: 'De synthese van {component} wijzigen',
  hint: 'Wat de groep eruit onthoudt, in haar eigen woorden. De criteria blijven ernaast staan.',
  save: 'Tekst opslaan',
  cancel: 'Niets veranderen',
  remove: 'Tekst weghalen',
  covered:
    '{count, plural, =0 {Geschreven vóór er criteria waren.} one {Geschreven op basis van # criterium.} other {Geschreven op basis van # criteria.}}',
  after: '{count, plural, one {Eén criterium kwam erna.} other {# criteria kwamen erna.}}',
  gone: '{count, plural, one {Eén criterium is er niet meer.} other {# criteria zijn er niet meer.}}',
  about: 'Over {question}',
  groupWrote: 'De groep “{group}” schreef',
  nothing: 'Er is hier nog niets te lezen',
  nothingText: 'Zodra er criteria geschreven zijn, verschijnen ze hier, per dimensie en per component.',
  nothingHere: 'Hier is niets gezegd',
  nothingHereText: 'Kies een andere groep of een andere vraag: de andere criteria zijn ongeschonden.',
  loading: 'De volgende criteria komen eraan…',
} as const satisfies Translation['synthesis'];
