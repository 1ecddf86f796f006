import type { Translation } from '#i18n/translation.ts';

/** What the database has lost, and the second copies of it. */
export const losses = {
  title: 'Opgeslagen woorden staan niet in de databank',
  text: 'De databank van dit toestel bevat minder dan wat erin was opgeslagen. Deze pagina heeft niets gewist.',
  wholePlatform: 'Het hele platform ontbreekt.',
  missing:
    '{count, plural, =0 {Wijzigingen die op {when} waren opgeslagen, staan niet in de databank.} one {Eén criterium dat uiterlijk op {when} was opgeslagen, staat niet in de databank.} other {# criteria die uiterlijk op {when} waren opgeslagen, staan niet in de databank.}}',
  unnamed: 'Een platform',
  goOn: 'Verdergaan zonder deze woorden',
  holds:
    'Een kopie van {when} staat op dit toestel. Ze bevat {criteria, plural, =0 {het platform, zonder criteria} one {één criterium} other {# criteria}}.',
  none: 'Geen enkele kopie op dit toestel bevat er meer.',
  see: 'Deze kopie bekijken en terugzetten',
  save: 'Deze kopie opslaan in een bestand',
  broken: 'Deze kopie kon niet worden gelezen.',
} as const satisfies Translation['losses'];
