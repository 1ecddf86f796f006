import type { Translation } from '#i18n/translation.ts';

export const coding = {
  title: 'Tweede codering',
  lead: 'Iemand anders codeert dezelfde criteria zonder de al toegekende codes te zien. Daarna vergelijkt u, en beslist u waar de codes verschillen.',
  nothing: 'Er is nog geen criterium om te coderen.',
  nothingHelp: 'Criteria worden eerst geschreven, groep voor groep.',
  write: 'Criteria schrijven',
  start: 'Blind coderen',
  initials: 'Initialen van wie codeert',
  initialsHint: 'Hoogstens {limit, number} tekens. Initialen, geen naam.',
  noInitials: 'Schrijf initialen: minstens één letter of cijfer.',
  scope: 'Te coderen criteria',
  scopeAll: '{count, plural, one {Het enige criterium} other {Alle # criteria}}',
  scopeSample: 'Een willekeurige steekproef',
  scopeSampleHint:
    'De trekking is altijd dezelfde: twee mensen die er evenveel vragen, krijgen dezelfde criteria.',
  size: 'Aantal criteria',
  fewer: 'Eén criterium minder',
  more: 'Eén criterium meer',
  begin: 'Beginnen met coderen',
  resume: 'Hervatten: {done, number} van de {total, number}',
  review: 'Deze codes nakijken',
  blindTitle: 'Wat “blind” wil zeggen',
  blindText:
    'Tijdens het coderen toont het scherm geen codes van de groep of van iemand anders, geen suggesties en geen aantal overeenkomsten. Wie codeert, leest het criterium en de sleutel, en kiest alleen.',
  blindSafe:
    'Deze codes komen naast die van de groep en veranderen er niets aan. De synthese behoudt de codes van de groep.',
  compare: 'De coderingen vergelijken',
  compareHelp: 'Open dit wanneer het coderen klaar is: deze pagina toont de codes van iedereen.',
  compareNone: 'Er zijn minstens twee coderingen van dezelfde criteria nodig. Die zijn er nu nog niet.',
  seeAgreement: 'Overeenstemming en verschillen bekijken',
  groupCoder: 'De groep',
  coded:
    '{count, plural, =0 {geen criteria gecodeerd} one {# criterium gecodeerd} other {# criteria gecodeerd}}',
  blindPage: 'Blind coderen',
  blindLead: 'Door {coder}. Lees het criterium, zoek in de sleutel, kies.',
  stop: 'Hier stoppen',
  done: 'Gecodeerd: {done, number} van de {total, number}',
  criterion: 'Criterium {nth, number} van de {total, number}',

  previous: 'Vorige',
  skip: 'Overslaan',
  next: 'Volgende',
  none: 'Nog geen code',
  takeAway: 'Deze code weghalen',
  given: '{code} toegekend. Volgend criterium: {text}',
  givenLast: '{code} toegekend.',
  allDone: 'Alles is gecodeerd.',
  allDoneHelp: 'U kunt uw codes nakijken, of verdergaan met de vergelijking.',
  finish: 'Beëindigen',
  fieldHint: 'Enter neemt de geschreven code. Pijl omlaag leidt naar de gevonden componenten.',

  agreement: 'Overeenstemming tussen de coderingen',
  agreementLead: 'De coderingen van de groep en van elke persoon, zoals ze zijn gemaakt.',
  back: 'Terug naar de tweede codering',
  coders: 'Vergeleken coderingen',
  needTwo: 'Kies minstens twee coderingen.',
  level: { component: 'Component', dimension: 'Dimensie' },
  nothingPaired: 'Nog geen enkel criterium is door twee van deze coderingen gecodeerd.',
  alikeTwo: {
    component:
      '{units, plural, one {Van # criterium dat door beide is gecodeerd,} other {Van de # criteria die door beide zijn gecodeerd,}} {alike, plural, =0 {heeft geen enkel dezelfde component.} one {heeft # dezelfde component ({share}).} other {hebben # dezelfde component ({share}).}}',
    dimension:
      '{units, plural, one {Van # criterium dat door beide is gecodeerd,} other {Van de # criteria die door beide zijn gecodeerd,}} {alike, plural, =0 {heeft geen enkel dezelfde dimensie.} one {heeft # dezelfde dimensie ({share}).} other {hebben # dezelfde dimensie ({share}).}}',
  },
  alikeMany: {
    component:
      '{units, plural, one {Van # criterium dat minstens twee keer is gecodeerd,} other {Van de # criteria die minstens twee keer zijn gecodeerd,}} {alike, plural, =0 {heeft geen enkel overal dezelfde component.} one {heeft # overal dezelfde component ({share}).} other {hebben # overal dezelfde component ({share}).}}',
    dimension:
      '{units, plural, one {Van # criterium dat minstens twee keer is gecodeerd,} other {Van de # criteria die minstens twee keer zijn gecodeerd,}} {alike, plural, =0 {heeft geen enkel overal dezelfde dimensie.} one {heeft # overal dezelfde dimensie ({share}).} other {hebben # overal dezelfde dimensie ({share}).}}',
  },
  caption:
    '{units, plural, one {Overeenstemming gecorrigeerd voor toeval, over # criterium} other {Overeenstemming gecorrigeerd voor toeval, over # criteria}}',
  measure: 'Maat',
  value: 'Waarde',
  interval: '95%-interval',
  kappa: 'Cohens kappa',
  alpha: 'Krippendorffs alfa',
  fromTo: 'van {low} tot {high}',
  noValue: {
    nothingPaired: 'Geen: niets te vergelijken.',
    noVariation: 'Geen: overal is maar één code toegekend, en toeval zou volstaan om dat te verklaren.',
  },
  noInterval: {
    noValue: 'Geen',
    unsteady: 'Geen: er zijn te weinig criteria, of bijna alle hebben dezelfde code.',
    flat: 'Geen: alle trekkingen geven dezelfde waarde, en dat zegt niets over andere criteria.',
  },
  leftOut:
    '{count, plural, one {Eén trekking van de {draws, number} bevatte maar één code en is weggelaten.} other {# trekkingen van de {draws, number} bevatten maar één code en zijn weggelaten.}}',
  warnings: 'Voorzichtig te lezen',
  warning: {
    fewUnits:
      '{units, plural, one {Maar één criterium vergeleken} other {Maar # criteria vergeleken}}: onder {needed, number} weegt elk criterium zwaar.',
    dominant:
      'De code {code} is {share} van alles wat is toegekend: kappa en alfa kunnen dan laag zijn, ook als men het eens is.',
    wideInterval:
      'Het interval is breed ({width}): met andere criteria kan de overeenstemming veel beter of veel minder goed zijn.',
  },
  pairs: { component: 'Zelfde component, twee aan twee', dimension: 'Zelfde dimensie, twee aan twee' },
  pair: 'Coderingen',
  both: 'Door beide gecodeerd',
  alike: 'Gelijk',
  pairName: '{first} en {second}',
  meaningTitle: 'Wat deze getallen zeggen',
  meaning: {
    zero: '1: altijd dezelfde code. 0: niet beter dan toeval. Onder 0: slechter dan toeval.',
    two: 'Kappa vergelijkt twee coderingen. Alfa vergelijkt er twee of meer, en aanvaardt dat niet iedereen alle criteria heeft gecodeerd. Alleen de component of de dimensie wordt vergeleken, niet de betekenis.',
    interval:
      'Het interval komt van 1000 willekeurige trekkingen uit de vergeleken criteria. Het zegt waar de waarde zou kunnen liggen met andere, gelijkaardige criteria.',
    threshold:
      'Geen enkele drempel geldt overal. Krippendorff raadt aan om vanaf 0,80 op een codering te steunen, en tussen 0,667 en 0,80 alleen voorlopige besluiten te trekken.',
    limit:
      'Een goede overeenstemming bewijst niet dat de codes juist zijn: men kan zich samen vergissen. Een verschil is in de eerste plaats een kans om het criterium opnieuw te lezen.',
  },
  disagreements: 'Verschillen om over te beslissen',
  disagreementsCount:
    '{count, plural, =0 {Geen verschillen om over te beslissen tussen deze coderingen.} one {Eén criterium kreeg verschillende componenten.} other {# criteria kregen verschillende componenten.}}',
  sameDimension: 'Zelfde dimensie',
  otherDimension: 'Verschillende dimensies',
  decide: 'Beslissen',
  decideFor: 'Beslissen over: {text}',
  moreDisagreements:
    '{count, plural, one {En nog #, na de beslissing over deze.} other {En nog #, na de beslissing over deze.}}',
  saveList: 'Lijst opslaan (CSV)',
  listSaved: 'De lijst is aan uw browser gegeven: {file}.',
  listNotSaved: 'De lijst kon niet worden gegeven. Hier is niets veranderd: probeer het opnieuw.',
  settled: 'Genomen beslissingen',
  settledCount: '{count, plural, =0 {Nog geen beslissingen.} one {Eén beslissing.} other {# beslissingen.}}',
  settledCode: 'Gekozen code',
  reason: 'Reden',
  noReasonKept: 'Geen reden opgeschreven',
  reopen: 'Heropenen',
  reopenFor: 'Heropenen: {text}',
  change: 'Wijzigen',
  changeFor: 'De beslissing wijzigen: {text}',
  decideTitle: 'Welke code houdt u?',
  decideSafe:
    'Elke codering blijft zoals ze is gemaakt. De synthese, de grafieken en de bestanden gebruiken de gekozen code.',
  which: 'Gekozen code',
  chosenBy: 'Keuze van {coders}',
  other: 'Een andere code',
  otherChosen: 'Gekozen code',
  noCode: 'Kies eerst een code. Er is niets opgeslagen.',
  reasonField: 'Reden van de beslissing',
  reasonHint: 'Wat de doorslag gaf, in enkele woorden. De reden blijft naast de coderingen staan.',
  noReason: 'Schrijf de reden in enkele woorden. Er is niets opgeslagen.',
  keep: 'Deze code houden',
  csv: { file: 'verschillen', platform: 'platform' },
} as const satisfies Translation['coding'];
