export const key = {
  title: 'Bestimmungsschlüssel',
  lead: '{components, plural, one {# Komponente} other {# Komponenten}} in neun Dimensionen: wovon ein Kriterium handelt.',
  load: 'Schlüssel laden…',
  search: 'Ein Wort oder einen Code suchen',
  clear: 'Suche leeren',
  dimensions: 'Die neun Dimensionen',
  openAll: 'Alle aufklappen',
  closeAll: 'Alle zuklappen',
  components: '{count, plural, =0 {keine Komponente} one {# Komponente} other {# Komponenten}}',
  criteria: '{count, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}}',
  unlisted: 'nicht im Schlüssel',
  unlistedHint:
    'Manche Kriterien tragen Codes, die der verwendete Schlüssel nicht kennt. Sie bleiben unverändert.',
  found:
    '{count, plural, =0 {Keine Komponente gefunden} one {# Komponente gefunden} other {# Komponenten gefunden}}',
  nothingFound: 'Keine Komponente enthält alle diese Wörter.',
  nothingFoundHelp:
    'Versuchen Sie es mit einem einzigen Wort oder seinem Anfang. Im Zweifel passt die allgemeine Komponente (x00).',
  workingTitle: 'Dieser Schlüssel ist ein Arbeitsschlüssel',
  workingText:
    'Der veröffentlichte Schlüssel konnte nicht ganz gelesen werden: {working, plural, one {# Komponente} other {# Komponenten}} von {components, number} {working, plural, one {hat} other {haben}} eine Arbeitsbezeichnung, und ein Zeichen zeigt es an. Alle deutschen Wörter sind von uns.',
  workingMore: 'Was die Zeichen bedeuten',
  mark: { data: 'Arbeitsbezeichnung', reconstructed: 'zu prüfen' },
  statusTitle: 'Was man über jede Komponente weiß',
  statusLead:
    'Der veröffentlichte Schlüssel der Methode hat 67 oder 68 Komponenten. Wir konnten nur einen Teil lesen; der Rest ist rekonstruiert und so gekennzeichnet.',
  status: {
    attested: 'Im veröffentlichten Schlüssel gelesen',
    data: 'Arbeitsbezeichnung',
    reconstructed: 'Zu prüfen',
    loaded: 'Von Ihrer Plattform geladen',
  },
  statusText: {
    attested:
      'Der Code und seine englische Bezeichnung wurden im veröffentlichten Schlüssel gelesen. Die deutsche Bezeichnung und die Erläuterung sind von uns.',
    data: 'Der Code kommt in echten Daten vor. Die Bezeichnung und die Erläuterung sind von uns.',
    reconstructed:
      'Weder Code noch Bezeichnung konnten gelesen werden: Alles ist von uns. Vor einer Veröffentlichung mit dem offiziellen Schlüssel vergleichen.',
    loaded:
      'Code und Bezeichnung stammen aus einer Liste, die Sie geladen haben. Wir haben nichts daran geändert.',
  },
  statusUse:
    'Wenn Sie den offiziellen oder einen eigenen Schlüssel haben, laden Sie ihn: Er ersetzt diesen für diese Plattform.',
  ownTitle: 'Ihr eigener Schlüssel',
  ownText:
    'Eine Plattform kann den offiziellen oder ihren eigenen Schlüssel laden, Sprache für Sprache. Frühere Versionen bleiben hier: Jede Zuordnung merkt sich die Version, mit der sie gemacht wurde.',
  shippedName: 'Mitgelieferter Arbeitsschlüssel',
  ownName: 'Schlüssel der Plattform',
  version: 'Version {version}',
  classifiedWith:
    '{count, plural, =0 {kein Kriterium damit zugeordnet} one {# Kriterium damit zugeordnet} other {# Kriterien damit zugeordnet}}',
  loadedAt: 'geladen am {when}',
  inForce: 'In Gebrauch',
  putInForce: 'Wieder verwenden',
  loadTitle: 'Schlüssel laden',
  language: 'Sprache der Bezeichnungen',
  languageHint: 'Bezeichnungen in anderen Sprachen bleiben für die Codes erhalten, die es weiter gibt.',
  list: 'Fügen Sie die Liste hier ein',
  listHint:
    'Eine Komponente pro Zeile: der Code, die Bezeichnung und, wenn Sie möchten, eine Erläuterung. Eine Zeile „A;…“ benennt eine Dimension.',
  listExample: 'A01;Ernährung / Getränke',
  file: 'Datei wählen',
  fileSafe:
    'Nichts hat sich geändert. Die Liste muss eine Textdatei sein oder eine CSV-Datei aus einer Tabellenkalkulation.',
  fileTooLarge: 'Diese Datei ist zu groß für einen Schlüssel.',
  fileEmpty: 'Diese Datei ist leer.',
  fileNotText: 'Diese Datei ist kein Text.',
  read: '{count, plural, =0 {Kein Code gelesen} one {# Code gelesen} other {# Codes gelesen}}',
  readDimensions: '{count, plural, one {# Dimension benannt} other {# Dimensionen benannt}}',
  leftOut: '{count, plural, one {Eine Zeile bleibt außen vor} other {# Zeilen bleiben außen vor}}',
  leftOutMore: 'Nur die ersten {count, number} werden gezeigt.',
  line: 'Zeile {line, number}:',
  problem: {
    NoCode: 'am Anfang steht kein Code.',
    MalformedCode: '„{text}“ ist kein Code. Ein Code ist ein Buchstabe von A bis I und zwei Ziffern: A08.',
    DeeperCode: '„{text}“ ist genauer als eine Komponente. Der Schlüssel listet Komponenten auf: A01.',
    EmptyLabel: '{code} hat keine Bezeichnung.',
    DuplicateCode: '{code} steht schon in Zeile {line, number}; diese wird behalten.',
    LabelTooLong: 'der Text von {code} hat mehr als {limit, number} Zeichen.',
    UnclosedQuote: 'ein Anführungszeichen öffnet sich und schließt sich nicht.',
    ListTooLong: 'Die Liste hat mehr als {limit, number} Zeichen: Das ist wohl kein Schlüssel.',
  },
  nothingToLoad: 'Es gibt noch keine Komponente zu laden.',
  difference: {
    added: '{count, plural, one {# Code kommt hinzu} other {# Codes kommen hinzu}}',
    removed:
      '{count, plural, one {# Code ist nicht mehr im Schlüssel} other {# Codes sind nicht mehr im Schlüssel}}',
    relabelled: '{count, plural, one {# Bezeichnung ändert sich} other {# Bezeichnungen ändern sich}}',
  },
  unchanged:
    '{count, plural, =0 {Keine Bezeichnung bleibt gleich.} one {# Bezeichnung bleibt gleich.} other {# Bezeichnungen bleiben gleich.}}',
  touched:
    '{count, plural, =0 {Kein Kriterium hat einen Code, der sich ändert} one {# Kriterium hat einen Code, der sich ändert} other {# Kriterien haben einen Code, der sich ändert}}',
  touchedSafe:
    'Kein Kriterium wird verändert: Jedes behält seinen Code und die Version des Schlüssels, mit der es zugeordnet wurde. Sie können das rückgängig machen.',
  putThisInForce: 'Diesen Schlüssel verwenden',
} as const;
