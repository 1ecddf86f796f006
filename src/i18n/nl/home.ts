import type { Translation } from '#i18n/translation.ts';

export const home = {
  welcome: 'Van post-\u2060its naar synthese, rond de tafel',
  welcomeLead:
    'Voor SPIRAL-groepen: schrijf op wat iedereen over welzijn zegt, deel het samen in, lees de synthese en druk ze af. Ook zonder netwerk.',
  title: 'Uw platformen',
  newPlatform: 'Nieuw platform',
  newPlatformHint: 'De gemeente, de wijk, de school of de dienst die het proces leidt.',
  name: 'Naam van het platform',
  nameHint: 'Bijvoorbeeld: Gemeente Blégny. Al het andere kan wachten.',
  create: 'Platform aanmaken',
  notCreated: 'Het platform kon niet worden opgeslagen. Uw tekst staat er nog: probeer het opnieuw.',
  openExample: 'Voorbeeld openen',
  exampleOpening: 'Het voorbeeld wordt geopend…',
  exampleFailed: 'Het voorbeeld kon niet worden geopend. Met uw eigen gegevens is niets gebeurd.',
  restore: 'Bestand terugzetten',
  counts:
    '{groups, plural, =0 {geen groepen} one {# groep} other {# groepen}} · {criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}}',
  removed: '{count, plural, one {Eén weggehaald platform} other {# weggehaalde platformen}}',
  removedHint: 'De woorden staan nog op dit toestel. Om ze echt te wissen, gaat u naar de instellingen.',
  restorePlatform: 'Terughalen',
  restorePlatformNamed: '“{name}” terughalen',
  privacy: 'Er wordt niets verstuurd, naar niemand. Alleen de kopieën die u maakt, verlaten dit toestel.',
  atRiskTitle: 'De browser kan deze gegevens wissen.',
  atRisk:
    'Dat kan gebeuren in een privévenster, bij plaatsgebrek of na een lange afwezigheid. Maak back-ups.',
  askToKeep: 'De browser vragen ze te bewaren',
  refused:
    'De browser heeft dit niet aanvaard. Vaak aanvaardt hij het wel zodra de app op het toestel is geïnstalleerd; maak intussen na elke bijeenkomst een back-up.',
  practise: 'Stap voor stap oefenen',
  tryText: 'Om zonder risico te proberen: een echte groep uit Blégny, 2018, los van uw gegevens.',
  reset: 'Het voorbeeld opnieuw beginnen',
  resetTitle: 'Het voorbeeld opnieuw beginnen?',
  resetText:
    'Alles wat u erin hebt geprobeerd, wordt gewist, en de 36 criteria komen terug zoals in het begin. Met uw eigen platformen gebeurt niets.',
  resetConfirm: 'Opnieuw beginnen',
  resetDone: 'Het voorbeeld is weer zoals in het begin.',
  resetFailed:
    'Het voorbeeld kon niet opnieuw beginnen. Het is gebleven zoals het was; met uw eigen gegevens is niets gebeurd.',
  rehearsal: {
    progress: 'Oefenen: {done, number} van de {total, number}',
    lead: 'Probeer wat u wilt, in deze volgorde of niet.',
    done: 'Klaar',
    goTo: 'Ga naar: {place}',
    dismiss: 'Deze oefening niet meer tonen',
    all: 'U hebt alles geprobeerd. U bent klaar voor een echte groep.',
    tries: {
      write: 'Een criterium met zijn component schrijven: typ uw woorden, dan #a08, dan Enter.',
      undo: 'Ongedaan maken wat u net deed, met de pijl bovenaan de pagina.',
      join: 'Twee criteria samenvoegen die hetzelfde zeggen: schrijf twee keer hetzelfde.',
      move: 'Een criterium een andere component toekennen: sleep het op het bord.',
      readback: 'Een criterium teruglezen en bevestigen.',
      synthesis: 'De synthese bekijken.',
    },
  },
} as const satisfies Translation['home'];
