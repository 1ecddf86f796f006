import type { Translation } from '#i18n/translation.ts';

export const codebook = {
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
    'Der veröffentlichte Schlüssel konnte nicht ganz gelesen werden. In diesem Schlüssel {working, plural, one {hat # Komponente} other {haben # Komponenten}} von {components, number} eine Arbeitsbezeichnung, und ein Zeichen zeigt es an. Alle deutschen Wörter sind von uns.',
  workingMore: 'Was die Zeichen bedeuten',
  mark: {
    data: 'Arbeitsbezeichnung',
    reconstructed: 'zu prüfen',
    labelSeen: 'gesehen, Buchstabe abgeleitet',
  },
  statusTitle: 'Was man über jede Komponente weiß',
  statusLead:
    'Der veröffentlichte Schlüssel der Methode konnte nur zum Teil gelesen werden. Der Rest ist von uns, und ein Zeichen zeigt es an.',
  status: {
    attested: 'Im veröffentlichten Schlüssel gelesen',
    data: 'Arbeitsbezeichnung',
    reconstructed: 'Zu prüfen',
    labelSeen: 'Bezeichnung gesehen, Buchstabe abgeleitet',
    loaded: 'Von Ihrer Plattform geladen',
  },
  statusText: {
    attested:
      'Der Code und seine englische Bezeichnung wurden im veröffentlichten Schlüssel gelesen. Die deutsche Bezeichnung und die Erläuterung sind von uns.',
    data: 'Der Code kommt in echten Daten vor. Die Bezeichnung und die Erläuterung sind von uns.',
    reconstructed:
      'Weder Code noch Bezeichnung konnten gelesen werden: Alles ist von uns. Vor einer Veröffentlichung mit dem offiziellen Schlüssel vergleichen.',
    labelSeen:
      'Die französische Bezeichnung der Dimension wurde in öffentlichen Texten über die Methode gesehen. Der Buchstabe ist aus dem Platz in deren Liste abgeleitet. Einer dieser Texte fasst H und I zusammen: Auch ihre Trennung ist abgeleitet. Die deutsche Bezeichnung ist von uns.',
    loaded:
      'Code und Bezeichnung stammen aus einer Liste, die Sie geladen haben. Wir haben nichts daran geändert.',
  },
  dimensionCount: '{count, plural, =0 {keine Dimension} one {# Dimension} other {# Dimensionen}}',
  beyond: {
    codes:
      '{count, plural, one {# Code dieses Schlüssels liegt} other {# Codes dieses Schlüssels liegen}} über dem höchsten Code, den wir in der jeweiligen Dimension gesehen haben: {codes}. {count, plural, one {Er ist} other {Sie sind}} von uns.',
    impossible:
      'Der veröffentlichte Schlüssel hat {least, number} oder {most, number} Komponenten. Bis zu den höchsten gesehenen Codes sind es {seen, number}, wenn keine Nummer ausgelassen ist. Mindestens {impossible, number} dieser Codes gibt es dort also nicht. Was sie bezeichnen, kann dort einen anderen Code haben.',
    total:
      'Die Zahl der Komponenten dieses Schlüssels ist Zufall: Sie bestätigt die Zahl des veröffentlichten Schlüssels nicht.',
    unread:
      'Die Codes {first} bis {last} gibt es im veröffentlichten Schlüssel, aber wir konnten ihre Bezeichnungen nicht lesen. Dieser Schlüssel führt sie nicht auf. Sie können sie eingeben: Sie werden behalten und mit „nicht im Schlüssel“ gekennzeichnet.',
  },
  statusUse:
    'Wenn Sie den offiziellen oder einen eigenen Schlüssel haben, laden Sie ihn: Er ersetzt diesen für diese Plattform.',
  ownTitle: 'Ihr eigener Schlüssel',
  ownText:
    'Eine Plattform kann den offiziellen oder ihren eigenen Schlüssel laden, Sprache für Sprache. Frühere Versionen bleiben hier: Jede Zuordnung merkt sich die Version, mit der sie gemacht wurde.',
  shippedName: 'Mitgelieferter Arbeitsschlüssel',
  ownName: 'Schlüssel der Plattform',
  absent: {
    shippedName: 'Mitgelieferter Arbeitsschlüssel, andere Version',
    otherName: 'Ein Schlüssel, der nicht hier ist',
    text: 'Die Liste dieser Version ist nicht auf diesem Gerät. Diese Kriterien behalten ihren Code und den Namen dieser Version. Die gezeigten Bezeichnungen sind die des geltenden Schlüssels.',
  },
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
    'Eine Komponente pro Zeile: der Code, die Bezeichnung und, wenn Sie möchten, eine Erläuterung. Eine Zeile „A;…“ benennt eine Dimension. Sie können auch die ganze Seite „Determination key“ des Wikis einfügen: Wählen Sie zuerst oben ihre Sprache.',
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
  lines: 'Zeilen {first, number} bis {last, number}:',
  problem: {
    NoCode: 'am Anfang steht kein Code.',
    MalformedCode: '„{text}“ ist kein Code. Ein Code ist ein Buchstabe von A bis I und zwei Ziffern: A08.',
    DeeperCode: '„{text}“ ist genauer als eine Komponente. Der Schlüssel listet Komponenten auf: A01.',
    EmptyLabel: '{code} hat keine Bezeichnung.',
    DuplicateCode: '{code} steht schon in Zeile {line, number}; diese wird behalten.',
    LabelTooLong: 'der Text von {code} hat mehr als {limit, number} Zeichen.',
    UnclosedQuote: 'ein Anführungszeichen öffnet sich und schließt sich nicht.',
    ListTooLong: 'Die Liste hat mehr als {limit, number} Zeichen: Das ist wohl kein Schlüssel.',
    TextWithoutCode:
      '„{text}“ hat keinen Code und wird nicht übernommen. Dieser Text steht zwischen {after} und {before}.',
    TextAround: {
      before: 'dieser Text steht vor der Liste und wird nicht übernommen. Er beginnt mit „{text}“.',
      after: 'dieser Text steht nach der Liste und wird nicht übernommen. Er beginnt mit „{text}“.',
    },
    TwoCodes:
      'zwei Codes stehen in einer Zeile, {first} und {second}. Setzen Sie jeden in eine eigene Zeile.',
  },
  otherTable: {
    synthesis: 'Das ist eine Synthesedatei, kein Schlüssel.',
    disagreements: 'Das ist eine Liste von Abweichungen zwischen Kodierungen, kein Schlüssel.',
    analysis: 'Das ist eine Tabelle für die Auswertung, kein Schlüssel.',
    criteria: 'Das ist eine Tabelle mit Kriterien, kein Schlüssel.',
  },
  otherTableText:
    'Es wurde nichts übernommen. Ein Schlüssel hat in jeder Zeile einen Code und eine Bezeichnung. Kriterien importieren Sie auf der Seite „Dateien“.',
  otherLanguage: 'Diese Bezeichnungen scheinen in einer anderen Sprache zu sein: {language}',
  otherLanguageText:
    'Wenn das stimmt, wählen Sie oben diese Sprache. Sonst würden die Bezeichnungen als Bezeichnungen in der gewählten Sprache behalten.',
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
} as const satisfies Translation['codebook'];
