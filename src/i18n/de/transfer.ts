import type { Translation } from '#i18n/translation.ts';

export const transfer = {
  title: 'Dateien',
  lead: 'Kriterien importieren und Ihre eigenen sichern.',
  restoreTitle: 'Datei wiederherstellen oder importieren',
  restoreLead: 'Der Inhalt der Datei wird eine Plattform auf diesem Gerät. Vorher sehen Sie alles.',
  import: 'Importieren',
  whatCanBeRead:
    'Eine Seite von wikispiral, eine als CSV gespeicherte Tabelle, eine Liste wie „4;Freunde haben;D03“ oder eine Sicherung.',
  drop: 'Legen Sie hier eine Datei ab, oder',
  chooseFile: 'Datei wählen',
  paste: 'Text einfügen',
  pasteLabel: 'Zu importierender Text',
  pasteHint:
    'Kopieren Sie die Tabelle aus der Webseite oder der Tabellenkalkulation und fügen Sie sie hier ein.',
  readPaste: 'Diesen Text lesen',
  pasted: 'Eingefügter Text',
  reading: '„{name}“ wird gelesen…',
  stopReading: 'Anhalten',
  chooseOther: 'Etwas anderes wählen',
  nothingChanged: 'Nichts wurde importiert, und nichts hat sich hier geändert.',
  unreadable: 'Die Datei konnte nicht geöffnet werden.',
  toImport:
    '{count, plural, =0 {Nichts Neues in dieser Datei} one {Ein Kriterium kann importiert werden} other {# Kriterien können importiert werden}}',
  into: 'In „{name}“',
  intoNew: 'In eine neue Plattform: „{name}“',
  beyond:
    'Eine Plattform enthält höchstens {limit, number} Kriterien, die zusammengefügten mitgezählt. Diese Datei würde {coming, number} bringen. {left, plural, =0 {Hier ist kein Platz mehr.} one {Hier ist nur noch Platz für eines.} other {Hier ist noch Platz für #.}}',
  beyondNext:
    'Nichts wurde importiert, und hier hat sich nichts geändert. Teilen Sie die Datei auf, oder importieren Sie sie in eine andere Plattform.',
  groupsCaption: 'Zu importierende Kriterien, nach Gruppe und nach Frage',
  group: 'Gruppe',
  newGroup: 'neu',
  total: 'Gesamt',
  unchanged:
    '{count, plural, one {Ein Kriterium ist schon hier, unverändert.} other {# Kriterien sind schon hier, unverändert.}}',
  revived:
    '{count, plural, one {Ein hier zurückgezogenes Kriterium kommt wieder.} other {# hier zurückgezogene Kriterien kommen wieder.}}',
  erased:
    '{count, plural, one {Ein Kriterium der Datei wurde hier endgültig gelöscht. Es kommt nicht wieder.} other {# Kriterien der Datei wurden hier endgültig gelöscht. Sie kommen nicht wieder.}}',
  erasing:
    '{count, plural, one {Ein Kriterium wurde auf dem anderen Gerät endgültig gelöscht. Es wird auch hier gelöscht.} other {# Kriterien wurden auf dem anderen Gerät endgültig gelöscht. Sie werden auch hier gelöscht.}}',
  erasingLive:
    '{count, plural, one {Eines dieser Kriterien wird hier noch verwendet.} other {# dieser Kriterien werden hier noch verwendet.}}',
  erasedBefore: {
    title: 'Diese Plattform wurde am {day} auf diesem Gerät gelöscht.',
    text: 'Wenn Sie fortfahren, kommen alle Worte dieser Datei zurück. Auch Kriterien, die vorher einzeln gelöscht wurden, kommen zurück, wenn die Datei sie enthält.',
  },
  bringErasedBack: 'Was hier gelöscht wurde, trotzdem als neue Kriterien zurückholen',
  updated:
    '{count, plural, one {# Eintrag ist schon hier, und die Sicherung weiß mehr darüber: Er wird ergänzt.} other {# Einträge sind schon hier, und die Sicherung weiß mehr darüber: Sie werden ergänzt.}}',
  conflicting:
    '{count, plural, one {# Eintrag wurde hier und in der Sicherung geändert. Beide Fassungen bleiben, bis Sie wählen.} other {# Einträge wurden hier und in der Sicherung geändert. Beide Fassungen bleiben, bis Sie wählen.}}',
  damagedRows:
    '{count, plural, one {In dieser Sicherung fehlt eine Zeile: Sie war auf dem Gerät beschädigt, das sie erstellt hat.} other {In dieser Sicherung fehlen # Zeilen: Sie waren auf dem Gerät beschädigt, das sie erstellt hat.}}',
  unread: {
    title:
      '{count, plural, one {Eine Zeile dieser Datei kann nicht gelesen werden} other {# Zeilen dieser Datei können nicht gelesen werden}}',
    keep: 'Was fehlt, steht nur noch in dieser Datei. Bewahren Sie sie auch nach der Wiederherstellung auf und ändern Sie sie nicht. Kopieren Sie sie an einen anderen Ort, zum Beispiel auf einen USB-Stick.',
    caption: 'Die Zeilen, die nicht wiederhergestellt werden',
    place: 'Stelle in der Datei',
    placeOf: '{table}, Nr. {position, number}',
    words: 'Was noch lesbar ist',
    noWords: 'keine Wörter',
    fault: 'Was beschädigt ist',
    field: 'Feld „{field}“',
    twice: 'sie kommt zweimal vor',
  },
  completed:
    '{count, plural, one {Ein Kriterium, das schon hier ist, bekommt seine Zuordnung.} other {# Kriterien, die schon hier sind, bekommen ihre Zuordnung.}}',
  rowsTitle: 'Die Kriterien, eines nach dem anderen',
  rowsCaption: '{shown, number} von {count, number}',
  words: 'Kriterium',
  question: 'Frage',
  expressions: 'Nennungen',
  component: 'Komponente',
  refusedTitle:
    '{count, plural, one {Eine Zeile wird nicht importiert} other {# Zeilen werden nicht importiert}}',
  refusedLead: 'Die anderen können ohne sie importiert werden.',
  oddTitle: '{count, plural, one {Eine Zeile zum Prüfen} other {# Zeilen zum Prüfen}}',
  oddLead: 'Sie werden so importiert, wie es hier steht. Danach können Sie korrigieren.',
  row: 'Zeile',
  seen: 'Anmerkung',
  rowContent: 'Inhalt der Zeile',
  andMore: '{count, plural, =0 {} one {Und eine weitere.} other {Und # weitere.}}',
  differingTitle:
    '{count, plural, one {Ein Eintrag ist schon hier, mit anderem Inhalt} other {# Einträge sind schon hier, mit anderem Inhalt}}',
  differingLead: 'Jemand hat das seitdem geändert, hier oder in der Datei.',
  here: 'Hier',
  inFile: 'In der Datei',
  whatDiffers: 'Was abweicht',
  field: {
    text: 'der Wortlaut',
    question: 'die Frage',
    group: 'die Gruppe',
    expressions: 'die Anzahl der Nennungen',
    language: 'die Sprache',
    order: 'die Reihenfolge',
    origin: 'die Quelle',
    code: 'die Zuordnung',
    removed: 'auf einer Seite zurückgezogen',
    other: 'etwas anderes',
  },
  onDifference: 'Für diese Einträge',
  keep: 'Behalten, was hier steht',
  keepHint: 'Die Datei ändert nichts daran.',
  replace: 'Übernehmen, was in der Datei steht',
  replaceHint: 'Das kann rückgängig gemacht werden.',
  importAction:
    '{count, plural, =0 {Nichts zu importieren} one {Ein Kriterium importieren} other {# Kriterien importieren}}',
  restoreAction:
    '{count, plural, =0 {Wiederherstellen} one {Ein Kriterium wiederherstellen} other {# Kriterien wiederherstellen}}',
  done: '{count, plural, =0 {Fertig} one {Ein Kriterium wurde importiert} other {# Kriterien wurden importiert}}: „{name}“.',
  saving: 'Wird gespeichert…',
  seeCriteria: 'Kriterien ansehen',
  another: 'Weitere Datei importieren',
  toHome: 'Zurück zur Startseite',
  undoImport: 'Import rückgängig machen',
  undone: 'Der Import ist rückgängig gemacht: Alles ist wie vorher.',
  notSaved: 'Der Import konnte nicht gespeichert werden',
  notSavedSafe:
    'Das Gerät hat ihn nicht bestätigt. Wird er später gespeichert, sagt diese Seite es. Schaffen Sie sonst etwas Platz oder warten Sie einen Augenblick und versuchen Sie es erneut.',
  targetGroup: 'Gruppe der Kriterien',
  targetGroupHint: 'Für Zeilen, die keine nennen.',
  aNewGroup: 'Eine neue Gruppe',
  newGroupName: 'Name der neuen Gruppe',
  importedGroup: 'Importierte Gruppe',
  targetQuestion: 'Gestellte Frage',
  targetQuestionHint: 'Für Zeilen, die sie nicht nennen.',
  chooseQuestion: 'Wählen…',
  language: 'Sprache der Kriterien',
  languageHint: 'Für neue Gruppen. Die Sprache der Webseite ist nicht immer die der Texte.',
  platform: 'Zu importierende Plattform',
  platformHint: 'Die Datei enthält mehrere.',
  platformName: 'Name der Plattform',
  platformNameHint: 'Die Datei nennt keine. Zum Beispiel: Gemeinde Blégny.',
  otherBackupTitle: 'Diese Sicherung gehört zu einer anderen Plattform',
  otherBackup: 'Sie enthält „{name}“. Sie wiederherzustellen berührt die offene Plattform nicht.',
  openBackup: '„{name}“ wiederherstellen',
  export: 'In Ihren Dateien speichern',
  backup: 'Sicherung',
  backupHint:
    'Alles, was diese Plattform enthält, um es hier oder auf einem anderen Gerät wiederzufinden. Begonnene Texte gehören dazu. Ohne Passphrase kann jeder diese Datei lesen.',
  saveBackup: 'Sicherung machen',
  drill: 'Eine Datei prüfen',
  drillHint:
    'Wählen Sie die Sicherungsdatei. Sie wird zurückgelesen und mit dieser Plattform verglichen; nichts wird importiert.',
  drillEqual: 'Diese Datei enthält alles, was diese Plattform enthält.',
  drillChanges:
    '{count, plural, one {Die Datei ist gut, aber älter: Ein Element hat sich hier seitdem geändert.} other {Die Datei ist gut, aber älter: # Elemente haben sich hier seitdem geändert.}}',
  drillBeyond:
    '{count, plural, one {Die Datei enthält ein Element, das nicht hier ist: Es kommt von einem anderen Gerät oder aus einer Zeit, als es hier war.} other {Die Datei enthält # Elemente, die nicht hier sind: Sie kommen von einem anderen Gerät oder aus einer Zeit, als sie hier waren.}}',
  drillLacking:
    '{count, plural, one {In dieser Datei fehlt ein Element, oder es steht anders darin. Machen Sie eine neue Sicherung.} other {In dieser Datei fehlen # Elemente, oder sie stehen anders darin. Machen Sie eine neue Sicherung.}}',
  drillOther: 'Diese Datei ist die Sicherung einer anderen Plattform: {name}.',
  drillNotBackup: 'Diese Datei ist keine Sicherung, sondern eine Tabelle mit Kriterien.',
  drillDone: 'Ergebnis schließen',
  protect: 'Mit einer Passphrase schützen',
  protectHint: 'Ohne sie kann niemand die Datei lesen. Auch das Programm „age“ öffnet sie.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Dieselbe noch einmal',
  passphraseShown: 'Zeigen, was ich schreibe',
  passphraseHint: 'Mehrere Wörter sind besser als eines.',
  passphraseLost:
    'Eine vergessene Passphrase lässt sich nicht wiederfinden, und niemand kann die Datei dann noch öffnen. Schreiben Sie sie woanders auf als auf diesem Tablet.',
  passphraseDiffers: 'Die beiden sind nicht gleich.',
  packing: 'Die Datei wird vorbereitet…',
  locked: 'Diese Datei ist mit einer Passphrase geschützt',
  lockedWrong: 'Das ist nicht die richtige Passphrase, oder die Datei ist am Anfang beschädigt.',
  unlock: 'Datei öffnen',
  criteria: 'Kriterien',
  criteriaHint:
    'Eine Tabelle (CSV), eine Zeile pro Kriterium. Sie lässt sich hier wieder importieren, ohne einen Buchstaben zu verlieren.',
  saveCriteria: 'Kriterien speichern',
  synthesis: 'Synthese',
  synthesisHint: 'Eine Tabelle (CSV): Komponente, Frage und Gruppe, jede Zahl mit ihrer Basis.',
  saveSynthesis: 'Synthese speichern',
  tables: 'Alles für die Auswertung',
  tablesHint:
    'Elf Tabellen in einer Datei: Kriterien, Kodierungen, Gruppen, Synthesen, Übereinstimmung der Kodierenden, Schlüssel. Ein Verzeichnis erklärt jede Spalte.',
  tablesForms:
    'XLSX öffnet sich in einer Tabellenkalkulation: kein Wort wird dort zu einer Zahl oder einer Formel. Die CSV-Dateien (zip) sind für R, Python oder SPSS.',
  tablesContents: 'Was hinausgeht',
  tablesEverything: 'Alles, mit den Worten',
  tablesEverythingHint:
    'Die Worte bleiben vertraulich. Zahlen von weniger als 3 Post-its oder 2 Gruppen sind gekennzeichnet.',
  tablesNumbers: 'Nur Zahlen',
  tablesNumbersHint:
    'Ohne die Worte und die Kodierungen. Zahlen von weniger als 3 Post-its oder 2 Gruppen bleiben leer.',
  tablesFile: 'Tabellen',
  saveTablesCsv: 'Die CSV-Dateien speichern (zip)',
  saveTablesXlsx: 'Die Arbeitsmappe speichern (XLSX)',
  noCriteria: 'Es gibt noch kein Kriterium zu speichern.',
  delimiter: 'Trennzeichen zwischen den Spalten',
  semicolon: 'Strichpunkt',
  semicolonHint: 'Excel und LibreOffice in Belgien, Deutschland und Frankreich',
  comma: 'Komma',
  commaHint: 'Auf Englisch eingestellte Tabellenkalkulationen',
  handedOver: '„{file}“ wurde Ihrem Browser übergeben: Sie finden die Datei bei Ihren Downloads.',
  notHandedOver:
    'Die Datei konnte nicht erstellt werden. Hier hat sich nichts geändert; versuchen Sie es erneut.',
  fileWord: { backup: 'Sicherung', criteria: 'Kriterien', synthesis: 'Synthese', platform: 'Plattform' },
  table: {
    platforms: 'Plattformen',
    groups: 'Gruppen',
    keys: 'Schlüssel',
    criteria: 'Kriterien',
    classifications: 'Zuordnungen',
    syntheses: 'Synthesetexte',
    erasures: 'Löschungen',
    drafts: 'begonnene Texte',
  },
  problem: {
    EmptyFile: 'Es steht nichts darin.',
    NotText:
      '{kind, select, image {Das ist ein Bild.} zip {Das ist eine Excel-Mappe oder ein Archiv. Wählen Sie in der Tabellenkalkulation „Speichern unter“, dann CSV.} gzip {Das ist ein Archiv.} pdf {Das ist ein PDF. Kopieren Sie die Tabelle daraus und fügen Sie sie hier ein.} office {Das ist ein altes Office-Dokument. Wählen Sie in der Tabellenkalkulation „Speichern unter“, dann CSV.} other {Das ist kein Text.}}',
    FileTooLarge: 'Das ist zu groß: Eine Datei mit Kriterien hat weniger als {limit, number} MB.',
    TooManyCriteria:
      'Es sind {count, number} Kriterien bei höchstens {limit, number}. Eine so große Sammlung würde die Arbeit in der Gruppe bremsen. Importieren Sie sie als mehrere Plattformen.',
    NotRecognised:
      'Darin wurde keine Tabelle mit Kriterien erkannt. Eine Tabelle hat eine Titelzeile, zum Beispiel Fragen, Post-it, Komponente.',
    EmptyTable:
      'Das ist eine Tabelle mit Kriterien, aber sie ist leer: Sie hat nur Spaltentitel. So sieht eine leere Liste des Wikis aus. Es wurde nichts importiert.',
    TableForPeople:
      '{kind, select, synthesis {Das ist eine Synthesedatei, keine Datei mit Kriterien. Sie enthält Zahlen, nicht die Wörter der Post-its.} analysis {Das ist eine Tabelle für die Auswertung, keine Datei mit Kriterien.} other {Das ist eine Liste von Abweichungen zwischen Kodierungen, keine Datei mit Kriterien. Sie ist zum Lesen gedacht.}} Es wurde nichts importiert. Wählen Sie die Datei mit den Kriterien oder eine Sicherung.',
    TruncatedFile:
      'Das Ende fehlt: Die Datei hört in Zeile {line, number} auf. Kopieren Sie sie noch einmal.',
    MalformedJson: 'Diese Sicherung ist beschädigt. Versuchen Sie es mit einer anderen Kopie.',
    TooDeep: 'Das ist keine Sicherung von Table SPIRAL.',
    NotABundle: 'Das ist keine Sicherung von Table SPIRAL.',
    DamagedArchive:
      'Diese komprimierte Datei ist beschädigt oder unvollständig. Nichts wird daraus übernommen. Versuchen Sie es mit einer anderen Kopie.',
    DamagedSeal:
      'Diese verschlüsselte Datei ist beschädigt oder unvollständig: Keine Passphrase kann sie öffnen. Versuchen Sie es mit einer anderen Kopie.',
    SealedForKey:
      'Diese Datei ist für einen Schlüssel verschlüsselt, nicht mit einer Passphrase. Öffnen Sie sie zuerst mit dem Programm „age“.',
    DamagedTable:
      'Diese Sicherung ist in diesem Teil beschädigt: {table}. Nichts wird daraus übernommen. Versuchen Sie es mit einer anderen Kopie.',
    DamagedHeading:
      'Diese Sicherung ist am Anfang beschädigt. Nichts wird daraus übernommen. Versuchen Sie es mit einer anderen Kopie.',
    UnknownPart:
      'Diese Sicherung enthält einen Teil, den diese Version nicht kennt („{name}“). Es wurde nichts gelesen. Aktualisieren Sie das Programm und versuchen Sie es erneut.',
    NewerBundle:
      'Diese Sicherung stammt aus einer neueren Version des Programms (Format {found, number}; diese liest nur bis Format {known, number}). Aktualisieren Sie das Programm und versuchen Sie es erneut.',
    MalformedRecord: 'Diese Sicherung ist beschädigt: {table}, Nr. {position, number}, Feld „{field}“.',
    DuplicateRecord:
      'Diese Sicherung ist beschädigt: {table}, Nr. {position, number} kommt zweimal darin vor.',
    DanglingReference:
      'Diese Sicherung ist beschädigt: {table}, Nr. {position, number} verweist auf etwas, das fehlt („{field}“).',
    MissingText: 'Der Text fehlt.',
    MissingQuestion: 'Man weiß nicht, auf welche Frage sie antwortet. Wählen Sie oben die Frage.',
    UnknownQuestion:
      '„{text}“ ist keine bekannte Frage (WB, IB, ACT oder FREE). Ist das der Name einer vierten Frage? Schreiben Sie dann FREE, oder geben Sie der vierten Frage der Plattform diesen Namen.',
    TextTooLong: 'Das ist zu lang: {length, number} Zeichen bei höchstens {limit, number}.',
    NameTooLong: 'Der Name der Gruppe oder der Plattform ist zu lang (höchstens {limit, number} Zeichen).',
    UnclosedQuote: 'Ein geöffnetes Anführungszeichen ist nicht geschlossen (Zeile {line, number} der Datei).',
    NotABulkLine: '„{text}“ hat nicht die Form Anzahl;Kriterium;Komponente.',
    ConflictingRow: 'Gleiche Kriteriennummer wie Zeile {first, number}, aber anderer Inhalt.',
    CutRow:
      'Es gibt mehr Zellen als Titel, und es ist unklar, wo der Text endet. Oft liegt das an einem Trennzeichen im Text: Setzen Sie diesen Text in Anführungszeichen.',
    UnlistedCode: '{code} ist nicht im Schlüssel. Der Code bleibt unverändert.',
    MalformedCode:
      '„{text}“ ist kein Code: Das Kriterium wird ohne Zuordnung importiert. Die Zelle bleibt beim Kriterium erhalten.',
    MissingComponent: 'Keine Komponente: Das Kriterium wird ohne Zuordnung importiert.',
    CodeReadAs: '„{text}“ wird als {code} gelesen.',
    CodePartlyRead:
      '{code} wird in „{text}“ gelesen. Die ganze Zelle bleibt als Notiz zur Zuordnung erhalten.',
    ThousandsRead: '„{text}“ wird als die Zahl {value} gelesen.',
    DoubtfulNumber:
      '„{text}“ kann {value} oder {other} bedeuten. {value} wird verwendet: Korrigieren Sie es, wenn nötig.',
    ExpressionsDefaulted: '„{text}“ ist keine Anzahl von Nennungen: Stattdessen gilt 1.',
    JoinedCells: 'Der Text stand in mehreren Zellen: Er wurde zusammengefügt.',
    MeaningAsMemo: 'Die Bedeutung „{text}“ ist kein Code: Sie bleibt als Notiz zur Zuordnung erhalten.',
    UnusedMeaning:
      'Die Bedeutung „{text}“ hat keine Komponente: Das Kriterium wird ohne Zuordnung importiert. Die Zelle bleibt beim Kriterium erhalten.',
    RepeatedRow: 'Sie ist dieselbe wie Zeile {first, number}: Sie zählt einmal.',
    CopiedRow:
      'Das ist eine geänderte Kopie von Zeile {first, number}: Sie wird als neues Kriterium importiert.',
    UnusableCell: 'Spalte „{column}“: „{text}“ ist nicht verwendbar, die Zelle bleibt leer.',
    NotADay: 'Spalte „{column}“: „{text}“ ist kein Tag. Das Kriterium wird ohne Datum importiert.',
    ExtraCells: 'Es gibt mehr Zellen als Titel. Dieser Text wird nicht übernommen: „{text}“.',
    LooseQuotes: 'Falsch gesetzte Anführungszeichen wurden als Teil des Textes gelesen.',
    DatesReadAs:
      '{way, select, serial {Spalte „{column}“: Zahlen wie „{text}“ werden als Datum einer Tabellenkalkulation gelesen ({day}).} monthFirst {Spalte „{column}“: Die Daten werden als Monat, Tag gelesen („{text}“: {day}).} other {Spalte „{column}“: Die Daten werden als Tag, Monat gelesen („{text}“: {day}). Nichts in der Datei bestätigt das.}}',
    ExtraColumns: 'Nicht übernommene Spalten: {names}.',
    OtherPlatform:
      '{count, plural, one {Eine Zeile von „{name}“ wird nicht importiert.} other {# Zeilen von „{name}“ werden nicht importiert.}}',
    FreeQuestionShown:
      '{count, plural, one {# Kriterium antwortet} other {# Kriterien antworten}} auf eine vierte Frage. Diese Plattform stellt sie nicht. Sie wird mit dem Zeichen ◇ gezeigt.',
    PlatformRenamed: 'Die Datei nennt die Plattform „{name}“; die Kriterien werden in „{into}“ importiert.',
  },
} as const satisfies Translation['transfer'];
