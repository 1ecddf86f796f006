import type { Translation } from '#i18n/translation.ts';

export const coding = {
  title: 'Zweitkodierung',
  lead: 'Eine andere Person kodiert dieselben Kriterien, ohne die schon vergebenen Codes zu sehen. Danach vergleichen Sie und entscheiden dort, wo die Codes abweichen.',
  nothing: 'Es gibt noch kein Kriterium zum Kodieren.',
  nothingHelp: 'Zuerst werden die Kriterien geschrieben, Gruppe für Gruppe.',
  write: 'Kriterien schreiben',
  start: 'Blind kodieren',
  initials: 'Initialen der kodierenden Person',
  initialsHint: 'Höchstens {limit, number} Zeichen. Initialen, kein Name.',
  noInitials: 'Schreiben Sie Initialen: mindestens einen Buchstaben oder eine Ziffer.',
  scope: 'Zu kodierende Kriterien',
  scopeAll: '{count, plural, one {Das einzige Kriterium} other {Alle # Kriterien}}',
  scopeSample: 'Eine zufällige Stichprobe',
  scopeSampleHint:
    'Die Auswahl ist immer dieselbe: Zwei Personen, die gleich viele verlangen, erhalten dieselben Kriterien.',
  size: 'Anzahl der Kriterien',
  fewer: 'Ein Kriterium weniger',
  more: 'Ein Kriterium mehr',
  begin: 'Mit dem Kodieren beginnen',
  resume: 'Fortsetzen: {done, number} von {total, number}',
  review: 'Diese Codes noch einmal ansehen',
  blindTitle: 'Was „blind“ bedeutet',
  blindText:
    'Während des Kodierens zeigt der Bildschirm weder die Codes der Gruppe noch die einer anderen Person, keine Vorschläge und keine Zahl der Übereinstimmungen. Die Person liest das Kriterium und den Schlüssel und wählt allein.',
  blindSafe:
    'Ihre Codes kommen zu denen der Gruppe hinzu und ändern nichts daran. Die Synthese behält die Codes der Gruppe.',
  compare: 'Kodierungen vergleichen',
  compareHelp: 'Erst öffnen, wenn das Kodieren beendet ist: Diese Seite zeigt die Codes aller.',
  compareNone: 'Es braucht mindestens zwei Kodierungen derselben Kriterien. Bisher gibt es keine zwei.',
  seeAgreement: 'Übereinstimmung und Abweichungen ansehen',
  groupCoder: 'Die Gruppe',
  coded: '{count, plural, =0 {kein Kriterium kodiert} one {# Kriterium kodiert} other {# Kriterien kodiert}}',
  blindPage: 'Blindes Kodieren',
  blindLead: 'Von {coder}. Lesen Sie das Kriterium, suchen Sie im Schlüssel, wählen Sie.',
  stop: 'Hier aufhören',
  done: 'Kodiert: {done, number} von {total, number}',
  criterion: 'Kriterium {nth, number} von {total, number}',

  previous: 'Zurück',
  skip: 'Überspringen',
  next: 'Weiter',
  none: 'Noch kein Code',
  takeAway: 'Diesen Code entfernen',
  given: '{code} vergeben. Nächstes Kriterium: {text}',
  givenLast: '{code} vergeben.',
  allDone: 'Alles ist kodiert.',
  allDoneHelp: 'Sie können Ihre Codes noch einmal ansehen oder zum Vergleich übergehen.',
  finish: 'Beenden',
  fieldHint:
    'Die Eingabetaste nimmt den geschriebenen Code. Der Pfeil nach unten führt zu den gefundenen Komponenten.',
  agreement: 'Übereinstimmung der Kodierungen',
  agreementLead: 'Die Kodierungen der Gruppe und jeder Person, so wie sie gemacht wurden.',
  back: 'Zurück zur Zweitkodierung',
  coders: 'Verglichene Kodierungen',
  needTwo: 'Wählen Sie mindestens zwei Kodierungen.',
  level: { component: 'Komponente', dimension: 'Dimension' },
  nothingPaired: 'Noch kein Kriterium wurde von zweien dieser Kodierungen erfasst.',
  alikeTwo: {
    component:
      '{units, plural, one {Von # Kriterium, das beide kodiert haben,} other {Von # Kriterien, die beide kodiert haben,}} {alike, plural, =0 {hat keines dieselbe Komponente.} one {hat # dieselbe Komponente ({share}).} other {haben # dieselbe Komponente ({share}).}}',
    dimension:
      '{units, plural, one {Von # Kriterium, das beide kodiert haben,} other {Von # Kriterien, die beide kodiert haben,}} {alike, plural, =0 {hat keines dieselbe Dimension.} one {hat # dieselbe Dimension ({share}).} other {haben # dieselbe Dimension ({share}).}}',
  },
  alikeMany: {
    component:
      '{units, plural, one {Von # Kriterium, das mindestens zweimal kodiert wurde,} other {Von # Kriterien, die mindestens zweimal kodiert wurden,}} {alike, plural, =0 {hat keines überall dieselbe Komponente.} one {hat # überall dieselbe Komponente ({share}).} other {haben # überall dieselbe Komponente ({share}).}}',
    dimension:
      '{units, plural, one {Von # Kriterium, das mindestens zweimal kodiert wurde,} other {Von # Kriterien, die mindestens zweimal kodiert wurden,}} {alike, plural, =0 {hat keines überall dieselbe Dimension.} one {hat # überall dieselbe Dimension ({share}).} other {haben # überall dieselbe Dimension ({share}).}}',
  },
  caption:
    '{units, plural, one {Um den Zufall bereinigte Übereinstimmung, bei # Kriterium} other {Um den Zufall bereinigte Übereinstimmung, bei # Kriterien}}',
  measure: 'Maß',
  value: 'Wert',
  interval: '95-%-Intervall',
  kappa: 'Cohens Kappa',
  alpha: 'Krippendorffs Alpha',
  fromTo: 'von {low} bis {high}',
  noValue: {
    nothingPaired: 'Keiner: Es gibt nichts zu vergleichen.',
    noVariation:
      'Keiner: Überall wurde ein einziger Code vergeben, und das ließe sich auch mit Zufall erklären.',
  },
  noInterval: {
    noValue: 'Keines',
    unsteady: 'Keines: Es sind zu wenige Kriterien, oder fast alle haben denselben Code.',
    flat: 'Keines: Alle Ziehungen ergeben denselben Wert; das sagt nichts über andere Kriterien.',
  },
  leftOut:
    '{count, plural, one {Eine Ziehung von {draws, number} enthielt nur einen einzigen Code und wurde weggelassen.} other {# Ziehungen von {draws, number} enthielten nur einen einzigen Code und wurden weggelassen.}}',
  warnings: 'Mit Vorsicht zu lesen',
  warning: {
    fewUnits:
      '{units, plural, one {Nur ein Kriterium verglichen} other {Nur # Kriterien verglichen}}: Unter {needed, number} wiegt jedes Kriterium schwer.',
    dominant:
      'Der Code {code} macht {share} von allem aus, was vergeben wurde: Kappa und Alpha können dann niedrig sein, auch wenn man sich einig ist.',
    wideInterval:
      'Das Intervall ist breit ({width}): Mit anderen Kriterien könnte die Übereinstimmung viel besser oder viel schlechter sein.',
  },
  pairs: { component: 'Gleiche Komponente, je zwei', dimension: 'Gleiche Dimension, je zwei' },
  pair: 'Kodierungen',
  both: 'Von beiden kodiert',
  alike: 'Gleich',
  pairName: '{first} und {second}',
  meaningTitle: 'Was diese Zahlen sagen',
  meaning: {
    zero: '1: immer derselbe Code. 0: nicht besser als der Zufall. Unter 0: schlechter als der Zufall.',
    two: 'Kappa vergleicht zwei Kodierungen. Alpha vergleicht zwei oder mehr und lässt zu, dass nicht alle jedes Kriterium kodiert haben. Nur Komponente oder Dimension werden verglichen, nicht die Bedeutung.',
    interval:
      'Das Intervall stammt aus 1.000 zufälligen Ziehungen unter den verglichenen Kriterien. Es sagt, wo der Wert mit anderen, ähnlichen Kriterien liegen könnte.',
    threshold:
      'Keine Schwelle gilt überall. Krippendorff rät, sich ab 0,80 auf eine Kodierung zu stützen und zwischen 0,667 und 0,80 nur vorläufige Schlüsse zu ziehen.',
    limit:
      'Eine gute Übereinstimmung beweist nicht, dass die Codes richtig sind: Man kann sich gemeinsam irren. Eine Abweichung ist zuerst ein Anlass, das Kriterium noch einmal zu lesen.',
  },
  disagreements: 'Abweichungen zu klären',
  disagreementsCount:
    '{count, plural, =0 {Zwischen diesen Kodierungen ist keine Abweichung zu klären.} one {Ein Kriterium hat verschiedene Komponenten erhalten.} other {# Kriterien haben verschiedene Komponenten erhalten.}}',
  sameDimension: 'Gleiche Dimension',
  otherDimension: 'Verschiedene Dimensionen',
  decide: 'Entscheiden',
  decideFor: 'Entscheiden für: {text}',
  moreDisagreements:
    '{count, plural, one {Und # weitere, sobald diese geklärt sind.} other {Und # weitere, sobald diese geklärt sind.}}',
  saveList: 'Liste speichern (CSV)',
  listSaved: 'Die Liste wurde Ihrem Browser übergeben: {file}.',
  listNotSaved:
    'Die Liste konnte nicht übergeben werden. Hier hat sich nichts geändert: Versuchen Sie es erneut.',
  settled: 'Getroffene Entscheidungen',
  settledCount:
    '{count, plural, =0 {Bisher keine Entscheidung.} one {Eine Entscheidung.} other {# Entscheidungen.}}',
  settledCode: 'Gewählter Code',
  reason: 'Grund',
  noReasonKept: 'Ohne geschriebenen Grund',
  reopen: 'Wieder öffnen',
  reopenFor: 'Wieder öffnen: {text}',
  change: 'Ändern',
  changeFor: 'Entscheidung ändern: {text}',
  decideTitle: 'Welcher Code soll gelten?',
  decideSafe:
    'Jede Kodierung bleibt, wie sie gemacht wurde. Synthese, Diagramme und Dateien verwenden den gewählten Code.',
  which: 'Gewählter Code',
  chosenBy: 'Wahl von {coders}',
  other: 'Ein anderer Code',
  otherChosen: 'Ausgesuchter Code',
  noCode: 'Wählen Sie zuerst einen Code. Nichts wurde gespeichert.',
  reasonField: 'Grund der Entscheidung',
  reasonHint: 'Was den Ausschlag gab, in wenigen Worten. Er bleibt neben den Kodierungen stehen.',
  noReason: 'Schreiben Sie den Grund in wenigen Worten. Nichts wurde gespeichert.',
  keep: 'Diesen Code wählen',
  csv: { file: 'Abweichungen', platform: 'Plattform' },
} as const satisfies Translation['coding'];
