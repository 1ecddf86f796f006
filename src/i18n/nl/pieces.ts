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
  retention: {
    until:
      'Woorden bewaard tot {date}: {days, plural, =0 {vandaag is de laatste dag} one {nog één dag} other {nog # dagen}}.',
    past: 'De woorden moesten bewaard worden tot {date}. Die datum is voorbij: open het platform om te beslissen.',
  },
  withdrawn: {
    criteria: 'Dit criterium is in een ander venster weggehaald.',
    groups: 'Deze groep is in een ander venster weggehaald.',
    safe: 'Niets van wat u hebt geschreven is verloren. Kies ‘Terugzetten’ en sla daarna op. Of sluit.',
    bringBack: 'Terugzetten',
  },
} as const;
