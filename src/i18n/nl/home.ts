export const home = {
  welcome: 'Van post-its naar synthese, rond de tafel',
  welcomeLead:
    'Voor SPIRAL-groepen: schrijf op wat elkeen over welzijn zegt, deel het samen in, lees de synthese en druk ze af. Ook zonder netwerk.',
  title: 'Uw platformen',
  newPlatform: 'Nieuw platform',
  newPlatformHint: 'De gemeente, de wijk, de school of de dienst die het proces leidt.',
  name: 'Naam van het platform',
  nameHint: 'Bijvoorbeeld: Gemeente Blégny. Al het andere kan wachten.',
  create: 'Platform aanmaken',
  notCreated: 'Het platform kon niet worden opgeslagen. Uw tekst staat er nog: probeer het opnieuw.',
  openExample: 'Voorbeeld openen',
  exampleHint: 'Een echte groep uit Blégny, 2018. Los van uw gegevens.',
  exampleOpening: 'Het voorbeeld wordt geopend…',
  exampleFailed: 'Het voorbeeld kon niet worden geopend. Met uw eigen gegevens is niets gebeurd.',
  restore: 'Bestand terugzetten',
  counts:
    '{groups, plural, =0 {geen groepen} one {# groep} other {# groepen}} · {criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}}',
  removed: '{count, plural, one {Eén weggehaald platform} other {# weggehaalde platformen}}',
  removedHint: 'De woorden staan nog op dit toestel. Om ze echt te wissen, gaat u naar de instellingen.',
  restorePlatform: 'Terughalen',
  restorePlatformNamed: '“{name}” terughalen',
  privacy: 'Alles blijft op dit toestel. Er wordt niets verstuurd, naar niemand.',
  atRiskTitle: 'De browser kan deze gegevens wissen.',
  atRisk: 'Een privévenster, plaatsgebrek of een lange afwezigheid volstaat. Maak back-ups.',
  askToKeep: 'Vragen om te bewaren',
  refused:
    'De browser heeft dit niet aanvaard. De app op het toestel installeren helpt vaak; maak intussen na elke workshop een back-up.',
} as const;
