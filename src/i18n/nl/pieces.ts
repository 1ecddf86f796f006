import type { Translation } from '#i18n/translation.ts';

export const pieces = {
  scope: 'Wie spreekt',
  wholePlatform: 'Het hele platform',
  group: 'Groep',
  allGroups: 'Alle groepen',
  removedGroup: '{name} (weggehaalde groep)',
  unknownGroup: 'Onbekende groep',
  question: 'Vraag',
  allQuestions: 'Alle',
  key: 'De sleutel',
  field: 'Een code, of een woord uit de sleutel',
  results: 'Gevonden componenten',
  noResult: 'Geen enkele component bevat dit woord. Blader door de negen dimensies hieronder.',
  unlisted:
    '{code} staat niet in de sleutel. U kunt de code toekennen: ze wordt bewaard zoals ze is, met een merkteken.',
  giveCode: 'De code {code} toekennen',
  give: '{code} toekennen, {label}',
  general: 'algemeen',
  working: 'werklabel',
  about: 'De voorbeelden en buren van {code} bekijken',
  times: '{count, plural, one {op één post-it} other {op # post-its}}',
  marks:
    '{total, plural, one {# uiting} other {# uitingen}}: {WB, number} over welzijn, {IB, number} over onwelzijn, {ACT, number} over acties',
  marksFree: '{count, number} × {name}',
  noGroup: 'Er is nog geen groep.',
  createGroup: 'Groep aanmaken',
  undo: {
    criterion: { back: '‘{words}’ is terug', gone: '‘{words}’ is weggehaald' },
    criteria: {
      back: '{count, plural, one {Eén criterium is terug} other {# criteria zijn terug}}',
      gone: '{count, plural, one {Eén criterium is weggehaald} other {# criteria zijn weggehaald}}',
    },
    group: { back: 'De groep ‘{name}’ is terug', gone: 'De groep ‘{name}’ is weggehaald' },
    undone: 'Ongedaan gemaakt: {act}',
    redone: 'Opnieuw gedaan: {act}',
    quoted: '‘{words}’',
    see: 'Bekijken',
    question: 'Ongedaan maken: {act}?',
    questionSeveral: 'De laatste {count, number} wijzigingen ongedaan maken?',
    going:
      'Dit gaat weg: {groups, plural, =0 {geen groep} one {één groep} other {# groepen}}, {criteria, plural, =0 {geen criterium} one {één criterium} other {# criteria}}.',
    goingPlatform:
      'Het platform staat dan niet meer in de lijst. Het bevat {groups, plural, =0 {geen groep} one {één groep} other {# groepen}} en {criteria, plural, =0 {geen criterium} one {één criterium} other {# criteria}}.',
    platformBack: 'U kunt het terughalen vanaf de startpagina, met alles wat erin staat.',
    redoable:
      'Alles wat u ongedaan maakt, kan met de andere pijl terugkomen, zolang u niets anders schrijft.',
    saveFirst: 'Eerst een back-up maken',
    confirm: 'Deze wijzigingen ongedaan maken',
    keep: 'Niets veranderen',
  },
  room: 'Dit platform telt {count, number} criteria, de samengevoegde inbegrepen. {left, plural, =0 {Het is vol: {limit, number} is het maximum.} one {Er is nog plaats voor één criterium, op {limit, number}.} other {Er is nog plaats voor # criteria, op {limit, number}.}}',
  backup: {
    neverHandedOver: 'Er is op dit toestel nog geen back-up gemaakt.',
    handedOver: 'Back-up aan de browser gegeven: {when}.',
    neverReadBack: 'Er is nog geen back-up teruggelezen.',
    readBack: 'Back-up teruggelezen en vergeleken: {when}.',
    nothingSince: 'Sindsdien is er niets veranderd.',
    unknownSince: 'Het is niet bekend wat er sindsdien veranderd is.',
    criteriaSince:
      '{count, plural, one {Sindsdien is één criterium veranderd of bijgekomen: het staat niet in dit bestand.} other {Sindsdien zijn # criteria veranderd of bijgekomen: ze staan niet in dit bestand.}}',
    othersSince:
      '{count, plural, one {Sindsdien is één ander element veranderd (groep, indeling of tekst).} other {Sindsdien zijn # andere elementen veranderd (groepen, indelingen of teksten).}}',
  },
  shortNumber: 'Nummer {number}',
  erased: {
    criteria: 'Dit criterium is voorgoed gewist.',
    groups: 'Deze groep is voorgoed gewist.',
    safe: 'Opslaan kan niet meer. Wat u hebt getypt, staat nog in dit veld en nergens anders. Kopieer het als u het mag bewaren. Sluit daarna.',
  },
  remains: {
    title: 'Wat kan achterblijven:',
    typed:
      'Wat op dit toestel is getypt of gewijzigd, kan in werkbestanden van de browser achterblijven, ook nadat u de gegevens van deze pagina in de browser hebt gewist. Deze pagina vraagt de browser die te herschrijven, maar kan hem daar niet toe dwingen.',
    copies: 'Downloads, afgedrukte pagina’s en kopieën op andere toestellen blijven zoals ze zijn.',
    history:
      'De geschiedenis van de browser bewaart de adressen van de pagina’s. Daar staan geen woorden in.',
    protects: 'De vergrendeling en de versleuteling van het toestel zelf beschermen wat achterblijft.',
  },
  withdrawn: {
    criteria: 'Dit criterium is in een ander venster weggehaald.',
    groups: 'Deze groep is in een ander venster weggehaald.',
    safe: 'Niets van wat u hebt geschreven is verloren. Kies ‘Terugzetten’ en sla daarna op. Of sluit.',
    bringBack: 'Terugzetten',
  },
  copyMade: 'Tweede kopie op dit toestel: {when}',
  noCopy: 'Nog geen tweede kopie op dit toestel',
} as const satisfies Translation['pieces'];
