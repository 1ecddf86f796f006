import type { Translation } from '#i18n/translation.ts';

export const transfer = {
  title: 'Bestanden',
  lead: 'Criteria importeren, en uw eigen criteria veilig bewaren.',
  restoreTitle: 'Een bestand terugzetten of importeren',
  restoreLead: 'De inhoud van het bestand wordt een platform op dit toestel. U krijgt eerst alles te zien.',
  import: 'Importeren',
  whatCanBeRead:
    'Een pagina van wikispiral, een rekenblad opgeslagen als CSV, een lijst zoals “4;Vrienden hebben;D03”, of een back-up.',
  drop: 'Sleep een bestand hierheen, of',
  chooseFile: 'Bestand kiezen',
  paste: 'Tekst plakken',
  pasteLabel: 'Tekst om te importeren',
  pasteHint: 'Kopieer de tabel van de webpagina of uit het rekenblad, en plak ze hier.',
  readPaste: 'Deze tekst lezen',
  pasted: 'Geplakte tekst',
  reading: '“{name}” wordt gelezen…',
  stopReading: 'Stoppen',
  chooseOther: 'Iets anders kiezen',
  nothingChanged: 'Er is niets geïmporteerd, en hier is niets veranderd.',
  unreadable: 'Het bestand kon niet worden geopend.',
  toImport:
    '{count, plural, =0 {Niets nieuws in dit bestand} one {Eén criterium kan worden geïmporteerd} other {# criteria kunnen worden geïmporteerd}}',
  into: 'In “{name}”',
  intoNew: 'In een nieuw platform: “{name}”',
  beyond:
    'Een platform bevat hoogstens {limit, number} criteria, de samengevoegde inbegrepen. Dit bestand zou er {coming, number} toevoegen. {left, plural, =0 {Er is hier geen plaats meer.} one {Er is hier nog plaats voor één criterium.} other {Er is hier nog plaats voor # criteria.}}',
  beyondNext:
    'Er is niets geïmporteerd en hier is niets veranderd. Splits het bestand, of importeer het in een ander platform.',
  groupsCaption: 'Te importeren criteria, per groep en per vraag',
  group: 'Groep',
  newGroup: 'nieuw',
  total: 'Totaal',
  unchanged:
    '{count, plural, one {Eén criterium is hier al, ongewijzigd.} other {# criteria zijn hier al, ongewijzigd.}}',
  revived:
    '{count, plural, one {Eén criterium dat hier was weggehaald, komt terug.} other {# criteria die hier waren weggehaald, komen terug.}}',
  erased:
    '{count, plural, one {Eén criterium uit het bestand is hier voorgoed gewist. Het komt niet terug.} other {# criteria uit het bestand zijn hier voorgoed gewist. Ze komen niet terug.}}',
  erasing:
    '{count, plural, one {Eén criterium is op het andere toestel voorgoed gewist. Het wordt hier ook gewist.} other {# criteria zijn op het andere toestel voorgoed gewist. Ze worden hier ook gewist.}}',
  erasingLive:
    '{count, plural, one {Eén van die criteria is hier nog in gebruik.} other {# van die criteria zijn hier nog in gebruik.}}',
  erasedBefore: {
    title: 'Dit platform is op {day} op dit toestel gewist.',
    text: 'Als u verdergaat, komen alle woorden van dit bestand terug. Ook criteria die eerder één voor één waren gewist, komen terug als het bestand ze bevat.',
  },
  bringErasedBack: 'Wat hier gewist werd toch terughalen, als nieuwe criteria',
  updated:
    '{count, plural, one {# onderdeel staat hier al, en de back-up weet er meer van: het wordt aangevuld.} other {# onderdelen staan hier al, en de back-up weet er meer van: ze worden aangevuld.}}',
  conflicting:
    '{count, plural, one {# onderdeel is hier en in de back-up gewijzigd. Beide versies blijven staan tot u kiest.} other {# onderdelen zijn hier en in de back-up gewijzigd. Beide versies blijven staan tot u kiest.}}',
  damagedRows:
    '{count, plural, one {In deze back-up ontbreekt een rij: ze was beschadigd op het toestel dat hem maakte.} other {In deze back-up ontbreken # rijen: ze waren beschadigd op het toestel dat hem maakte.}}',
  unread: {
    title:
      '{count, plural, one {Eén rij van dit bestand kan niet worden gelezen} other {# rijen van dit bestand kunnen niet worden gelezen}}',
    keep: 'Wat ontbreekt, staat alleen nog in dit bestand. Bewaar het ook na het terugzetten en verander er niets aan. Kopieer het naar een andere plaats, bijvoorbeeld een USB-stick.',
    caption: 'De rijen die niet worden teruggezet',
    place: 'Plaats in het bestand',
    placeOf: '{table}, nr. {position, number}',
    words: 'Wat nog leesbaar is',
    noWords: 'geen woorden',
    fault: 'Wat beschadigd is',
    field: 'veld “{field}”',
    twice: 'ze staat er twee keer in',
  },
  completed:
    '{count, plural, one {Eén criterium dat hier al is, krijgt zijn component.} other {# criteria die hier al zijn, krijgen hun component.}}',
  rowsTitle: 'De criteria, één voor één',
  rowsCaption: '{shown, number} van de {count, number}',
  words: 'Criterium',
  question: 'Vraag',
  expressions: 'Uitingen',
  component: 'Component',
  refusedTitle:
    '{count, plural, one {Eén rij wordt niet geïmporteerd} other {# rijen worden niet geïmporteerd}}',
  refusedLead: 'De andere kunnen zonder die rijen worden geïmporteerd.',
  oddTitle: '{count, plural, one {Eén rij om te bekijken} other {# rijen om te bekijken}}',
  oddLead: 'Ze worden geïmporteerd zoals hier staat. U kunt ze daarna verbeteren.',
  row: 'Rij',
  seen: 'Opmerking',
  rowContent: 'Inhoud van de rij',
  andMore: '{count, plural, =0 {} one {En nog één.} other {En nog #.}}',
  differingTitle:
    '{count, plural, one {Eén element staat hier al met een andere inhoud} other {# elementen staan hier al met een andere inhoud}}',
  differingLead: 'Iemand heeft het sindsdien gewijzigd, hier of in het bestand.',
  here: 'Hier',
  inFile: 'In het bestand',
  whatDiffers: 'Wat verschilt',
  field: {
    text: 'de woorden',
    question: 'de vraag',
    group: 'de groep',
    expressions: 'het aantal uitingen',
    language: 'de taal',
    order: 'de volgorde',
    origin: 'de bron',
    code: 'de component',
    removed: 'weggehaald aan één kant',
    other: 'iets anders',
  },
  onDifference: 'Voor deze elementen',
  keep: 'Houden wat hier staat',
  keepHint: 'Het bestand verandert er niets aan.',
  replace: 'Nemen wat het bestand zegt',
  replaceHint: 'Dit kan ongedaan worden gemaakt.',
  importAction:
    '{count, plural, =0 {Niets te importeren} one {Eén criterium importeren} other {# criteria importeren}}',
  restoreAction:
    '{count, plural, =0 {Terugzetten} one {Eén criterium terugzetten} other {# criteria terugzetten}}',
  done: '{count, plural, =0 {Klaar} one {Eén criterium is geïmporteerd} other {# criteria zijn geïmporteerd}}: “{name}”.',
  saving: 'Opslaan…',
  seeCriteria: 'De criteria bekijken',
  another: 'Nog een bestand importeren',
  toHome: 'Terug naar het startscherm',
  undoImport: 'Import ongedaan maken',
  undone: 'De import is ongedaan gemaakt: alles is zoals voorheen.',
  notSaved: 'De import kon niet worden opgeslagen',
  notSavedSafe:
    'Het toestel heeft ze niet bevestigd. Als ze later wordt opgeslagen, meldt deze pagina dat. Maak anders wat plaats vrij of wacht even, en probeer opnieuw.',
  targetGroup: 'Groep van de criteria',
  targetGroupHint: 'Voor rijen die er geen noemen.',
  aNewGroup: 'Een nieuwe groep',
  newGroupName: 'Naam van de nieuwe groep',
  importedGroup: 'Geïmporteerde groep',
  targetQuestion: 'Gestelde vraag',
  targetQuestionHint: 'Voor rijen die ze niet vermelden.',
  chooseQuestion: 'Kies…',
  language: 'Taal van de criteria',
  languageHint: 'Voor nieuwe groepen. De taal van de webpagina is niet altijd die van de woorden.',
  platform: 'Te importeren platform',
  platformHint: 'Het bestand bevat er meerdere.',
  platformName: 'Naam van het platform',
  platformNameHint: 'Het bestand noemt er geen. Bijvoorbeeld: Gemeente Blégny.',
  otherBackupTitle: 'Dit is de back-up van een ander platform',
  otherBackup: 'Hij bevat “{name}”. Hem terugzetten raakt niet aan het platform dat open is.',
  openBackup: '“{name}” terugzetten',
  export: 'In uw bestanden opslaan',
  backup: 'Back-up',
  backupHint:
    'Alles wat dit platform bevat, om het hier of op een ander toestel terug te vinden. Begonnen teksten horen erbij. Zonder wachtwoordzin kan iedereen dit bestand lezen.',
  saveBackup: 'Back-up maken',
  drill: 'Een bestand controleren',
  drillHint:
    'Kies het back-upbestand. Het wordt teruggelezen en met dit platform vergeleken; er wordt niets geïmporteerd.',
  drillEqual: 'Dit bestand bevat alles wat dit platform bevat.',
  drillChanges:
    '{count, plural, one {Het bestand is goed, maar ouder: één element is hier sindsdien veranderd.} other {Het bestand is goed, maar ouder: # elementen zijn hier sindsdien veranderd.}}',
  drillBeyond:
    '{count, plural, one {Het bestand bevat één element dat hier niet is: het komt van een ander toestel, of van een moment waarop het hier was.} other {Het bestand bevat # elementen die hier niet zijn: ze komen van een ander toestel, of van een moment waarop ze hier waren.}}',
  drillLacking:
    '{count, plural, one {In dit bestand ontbreekt één element, of het staat er anders in. Maak een nieuwe back-up.} other {In dit bestand ontbreken # elementen, of ze staan er anders in. Maak een nieuwe back-up.}}',
  drillOther: 'Dit bestand is de back-up van een ander platform: {name}.',
  drillNotBackup: 'Dit bestand is geen back-up: het is een tabel met criteria.',
  drillDone: 'Resultaat sluiten',
  protect: 'Beveiligen met een wachtwoordzin',
  protectHint: 'Zonder die zin kan niemand het bestand lezen. Ook het programma “age” kan het openen.',
  passphrase: 'Wachtwoordzin',
  passphraseAgain: 'Dezelfde, nog eens',
  passphraseShown: 'Tonen wat ik schrijf',
  passphraseHint: 'Enkele woorden zijn beter dan één.',
  passphraseLost:
    'Een vergeten wachtwoordzin is niet terug te vinden, en niemand kan het bestand dan nog openen. Schrijf hem ergens anders op dan op deze tablet.',
  passphraseDiffers: 'De twee zijn niet gelijk.',
  packing: 'Het bestand wordt klaargemaakt…',
  locked: 'Dit bestand is beveiligd met een wachtwoordzin',
  lockedWrong: 'Dit is niet de juiste wachtwoordzin, of het bestand is aan het begin beschadigd.',
  unlock: 'Het bestand openen',
  criteria: 'Criteria',
  criteriaHint:
    'Een tabel (CSV), één rij per criterium. U kunt ze hier weer importeren zonder een letter te verliezen.',
  saveCriteria: 'Criteria opslaan',
  synthesis: 'Synthese',
  synthesisHint: 'Een tabel (CSV): component, vraag en groep, elk getal met zijn basis.',
  saveSynthesis: 'Synthese opslaan',
  tables: 'Alles voor de analyse',
  tablesHint:
    'Elf tabellen in één bestand: criteria, coderingen, groepen, syntheses, overeenstemming tussen codeurs, sleutel. Een woordenboek legt elke kolom uit.',
  tablesForms:
    'XLSX opent in een rekenblad: geen woord wordt daar een getal of een formule. De CSV’s (zip) zijn voor R, Python of SPSS.',
  tablesContents: 'Wat vertrekt',
  tablesEverything: 'Alles, met de woorden',
  tablesEverythingHint:
    'De woorden blijven vertrouwelijk. Getallen van minder dan 3 post-its of 2 groepen zijn aangeduid.',
  tablesNumbers: 'Alleen getallen',
  tablesNumbersHint:
    'Zonder de woorden en de coderingen. Getallen van minder dan 3 post-its of 2 groepen blijven leeg.',
  tablesFile: 'tabellen',
  saveTablesCsv: 'De CSV’s opslaan (zip)',
  saveTablesXlsx: 'De werkmap opslaan (XLSX)',
  noCriteria: 'Er is nog geen criterium om op te slaan.',
  delimiter: 'Scheidingsteken tussen de kolommen',
  semicolon: 'Puntkomma',
  semicolonHint: 'Excel en LibreOffice in België en Nederland',
  comma: 'Komma',
  commaHint: 'Rekenbladen die op Engels staan',
  handedOver: '“{file}” is aan uw browser gegeven: zoek het bij uw downloads.',
  notHandedOver: 'Het bestand kon niet worden gemaakt. Hier is niets veranderd; probeer het opnieuw.',
  fileWord: { backup: 'back-up', criteria: 'criteria', synthesis: 'synthese', platform: 'platform' },
  table: {
    platforms: 'platformen',
    groups: 'groepen',
    keys: 'sleutels',
    criteria: 'criteria',
    classifications: 'indelingen',
    syntheses: 'syntheseteksten',
    erasures: 'wissingen',
    drafts: 'begonnen teksten',
  },
  problem: {
    EmptyFile: 'Er zit niets in.',
    NotText:
      '{kind, select, image {Het is een afbeelding.} zip {Het is een Excel-werkmap of een archief. Kies in het rekenblad “Opslaan als”, en dan CSV.} gzip {Het is een archief.} pdf {Het is een pdf. Kopieer de tabel eruit en plak ze hier.} office {Het is een oud Office-document. Kies in het rekenblad “Opslaan als”, en dan CSV.} other {Het is geen tekst.}}',
    FileTooLarge: 'Het is te groot: een bestand met criteria is kleiner dan {limit, number} MB.',
    TooManyCriteria:
      'Er zijn {count, number} criteria, terwijl er hoogstens {limit, number} mogen zijn. Zo’n grote verzameling zou het werk in groep vertragen. Importeer ze in meerdere platformen.',
    NotRecognised:
      'Er is geen tabel met criteria in herkend. Een tabel heeft een rij met titels, bijvoorbeeld Vraag, Post-it, Component.',
    EmptyTable:
      'Dit is een tabel met criteria, maar ze is leeg: er zijn alleen kolomtitels. Zo ziet een lege lijst van de wiki eruit. Er is niets geïmporteerd.',
    TableForPeople:
      '{kind, select, synthesis {Dit is een synthesebestand, geen bestand met criteria. Het bevat getallen, niet de woorden van de post-its.} analysis {Dit is een tabel voor de analyse, geen bestand met criteria.} other {Dit is een lijst van verschillen tussen coderingen, geen bestand met criteria. Ze is gemaakt om te lezen.}} Er is niets geïmporteerd. Kies het bestand met de criteria of een back-up.',
    TruncatedFile: 'Het einde ontbreekt: het bestand stopt op regel {line, number}. Kopieer het opnieuw.',
    MalformedJson: 'Deze back-up is beschadigd. Probeer het met een andere kopie.',
    TooDeep: 'Dit is geen back-up van Table SPIRAL.',
    NotABundle: 'Dit is geen back-up van Table SPIRAL.',
    DamagedArchive:
      'Dit gecomprimeerde bestand is beschadigd of onvolledig. Er wordt niets uit overgenomen. Probeer het met een andere kopie.',
    DamagedSeal:
      'Dit versleutelde bestand is beschadigd of onvolledig: geen wachtwoordzin kan het openen. Probeer het met een andere kopie.',
    SealedForKey:
      'Dit bestand is versleuteld voor een sleutel, niet met een wachtwoordzin. Open het eerst met het programma “age”.',
    DamagedTable:
      'Deze back-up is beschadigd in dit deel: {table}. Er wordt niets uit overgenomen. Probeer het met een andere kopie.',
    DamagedHeading:
      'Deze back-up is aan het begin beschadigd. Er wordt niets uit overgenomen. Probeer het met een andere kopie.',
    UnknownPart:
      'Deze back-up bevat een deel dat deze versie niet kent (“{name}”). Er is niets gelezen. Werk het programma bij en probeer het opnieuw.',
    NewerBundle:
      'Deze back-up komt van een nieuwere versie van het programma (formaat {found, number}; deze leest tot formaat {known, number}). Werk het programma bij en probeer het opnieuw.',
    MalformedRecord: 'Deze back-up is beschadigd: {table}, nr. {position, number}, veld “{field}”.',
    DuplicateRecord: 'Deze back-up is beschadigd: {table}, nr. {position, number} staat er twee keer in.',
    DanglingReference:
      'Deze back-up is beschadigd: {table}, nr. {position, number} verwijst naar iets dat er niet is (“{field}”).',
    MissingText: 'De tekst ontbreekt.',
    MissingQuestion: 'Nergens staat op welke vraag dit antwoordt. Kies de vraag hierboven.',
    UnknownQuestion:
      '“{text}” is geen bekende vraag (WB, IB, ACT of FREE). Is het de naam van een vierde vraag? Schrijf dan FREE, of geef de vierde vraag van het platform deze naam.',
    TextTooLong: 'Dit is te lang: {length, number} tekens, terwijl er hoogstens {limit, number} mogen zijn.',
    NameTooLong: 'De naam van de groep of het platform is te lang (hoogstens {limit, number} tekens).',
    UnclosedQuote: 'Een aanhalingsteken is geopend en niet gesloten (regel {line, number} van het bestand).',
    NotABulkLine: '“{text}” heeft niet de vorm aantal;criterium;component.',
    ConflictingRow: 'Zelfde criteriumnummer als rij {first, number}, maar een andere inhoud.',
    CutRow:
      'Er zijn meer cellen dan titels, en het is niet duidelijk waar de woorden eindigen. Vaak komt dat door een scheidingsteken in de woorden: zet die woorden tussen aanhalingstekens.',
    UnlistedCode: '{code} staat niet in de sleutel. De code wordt bewaard zoals ze is.',
    MalformedCode:
      '“{text}” is geen code: het criterium wordt zonder indeling geïmporteerd. De cel wordt bij het criterium bewaard.',
    MissingComponent: 'Geen component: het criterium wordt zonder indeling geïmporteerd.',
    CodeReadAs: '“{text}” wordt gelezen als {code}.',
    CodePartlyRead: '{code} is gelezen in “{text}”. De hele cel wordt bewaard als notitie bij de indeling.',
    ThousandsRead: '“{text}” wordt gelezen als het getal {value}.',
    DoubtfulNumber:
      '“{text}” kan {value} of {other} betekenen. {value} wordt gebruikt: verbeter het als dat nodig is.',
    ExpressionsDefaulted: '“{text}” is geen aantal uitingen: in de plaats wordt 1 gebruikt.',
    JoinedCells: 'De woorden stonden in meerdere cellen: ze zijn samengevoegd.',
    MeaningAsMemo: 'De betekenis “{text}” is geen code: ze wordt bewaard als notitie bij de indeling.',
    UnusedMeaning:
      'De betekenis “{text}” heeft geen component: het criterium wordt zonder indeling geïmporteerd. De cel wordt bij het criterium bewaard.',
    RepeatedRow: 'Ze is dezelfde als rij {first, number}: ze telt één keer.',
    CopiedRow:
      'Ze is een gewijzigde kopie van rij {first, number}: ze wordt geïmporteerd als nieuw criterium.',
    UnusableCell: 'Kolom “{column}”: “{text}” kan niet worden gebruikt, de cel blijft leeg.',
    NotADay: 'Kolom “{column}”: “{text}” is geen dag. Het criterium wordt zonder datum geïmporteerd.',
    ExtraCells: 'Er zijn meer cellen dan titels. Deze woorden worden niet overgenomen: “{text}”.',
    LooseQuotes: 'Verkeerd geplaatste aanhalingstekens zijn gelezen als deel van de woorden.',
    DatesReadAs:
      '{way, select, serial {Kolom “{column}”: getallen zoals “{text}” worden gelezen als datums van een rekenblad ({day}).} monthFirst {Kolom “{column}”: de datums worden gelezen als maand, dag (“{text}”: {day}).} other {Kolom “{column}”: de datums worden gelezen als dag, maand (“{text}”: {day}). Niets in het bestand bevestigt dat.}}',
    ExtraColumns: 'Kolommen niet overgenomen: {names}.',
    OtherPlatform:
      '{count, plural, one {Eén rij van “{name}” wordt niet geïmporteerd.} other {# rijen van “{name}” worden niet geïmporteerd.}}',
    FreeQuestionShown:
      '{count, plural, one {# criterium beantwoordt} other {# criteria beantwoorden}} een vierde vraag. Dit platform stelt die niet. Ze wordt getoond met het teken ◇.',
    PlatformRenamed: 'Het bestand noemt het platform “{name}”; de criteria worden in “{into}” geïmporteerd.',
  },
} as const satisfies Translation['transfer'];
