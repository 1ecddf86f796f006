export const transfer = {
  title: 'Fichiers',
  lead: 'Importer des critères, et sauvegarder les vôtres.',
  restoreTitle: 'Restaurer ou importer un fichier',
  restoreLead: 'Le contenu du fichier devient une plate-forme de cet appareil. Vous verrez tout avant.',
  import: 'Importer',
  whatCanBeRead:
    'Une page de wikispiral, un tableur enregistré en CSV, une liste « 4;Avoir des amis;D03 » ou une sauvegarde.',
  drop: 'Déposez un fichier ici, ou',
  chooseFile: 'Choisir un fichier',
  paste: 'Coller un texte',
  pasteLabel: 'Texte à importer',
  pasteHint: 'Copiez le tableau dans la page web ou le tableur, puis collez-le ici.',
  readPaste: 'Lire ce texte',
  pasted: 'Texte collé',
  reading: 'Lecture de « {name} »…',
  stopReading: 'Arrêter',
  chooseOther: 'Choisir autre chose',
  nothingChanged: 'Rien n’a été importé, et rien n’a changé ici.',
  unreadable: 'Le fichier n’a pas pu être ouvert.',
  toImport:
    '{count, plural, =0 {Rien de nouveau dans ce fichier} one {Un critère peut être importé} other {# critères peuvent être importés}}',
  into: 'Dans « {name} »',
  intoNew: 'Dans une nouvelle plate-forme : « {name} »',
  beyond:
    'Une plate-forme contient {limit, number} critères au plus, ceux qui ont été joints compris. Ce fichier en apporterait {coming, number}. {left, plural, =0 {Il n’y a plus de place ici.} one {Il reste ici de la place pour un seul.} other {Il reste ici de la place pour #.}}',
  beyondNext:
    'Rien n’a été importé, et rien n’a changé ici. Partagez le fichier, ou importez-le dans une autre plate-forme.',
  groupsCaption: 'Critères à importer, par groupe et par question',
  group: 'Groupe',
  newGroup: 'nouveau',
  total: 'Total',
  unchanged:
    '{count, plural, one {Un critère est déjà ici, sans changement.} other {# critères sont déjà ici, sans changement.}}',
  revived: '{count, plural, one {Un critère retiré ici revient.} other {# critères retirés ici reviennent.}}',
  erased:
    '{count, plural, one {Un critère du fichier a été effacé ici pour toujours. Il ne revient pas.} other {# critères du fichier ont été effacés ici pour toujours. Ils ne reviennent pas.}}',
  erasing:
    '{count, plural, one {Un critère a été effacé pour toujours sur l’autre appareil. Il sera effacé ici aussi.} other {# critères ont été effacés pour toujours sur l’autre appareil. Ils seront effacés ici aussi.}}',
  erasingLive:
    '{count, plural, one {Un de ces critères est encore en usage ici.} other {# de ces critères sont encore en usage ici.}}',
  erasedBefore: {
    title: 'Cette plate-forme a été effacée sur cet appareil le {day}.',
    text: 'Si vous continuez, tous les mots de ce fichier reviennent. Des critères effacés un à un avant ce jour reviennent aussi, si le fichier les contient.',
  },
  bringErasedBack: 'Reprendre quand même ce qui a été effacé ici, comme de nouveaux critères',
  updated:
    '{count, plural, one {# élément est ici, et la sauvegarde en sait davantage : il sera complété.} other {# éléments sont ici, et la sauvegarde en sait davantage : ils seront complétés.}}',
  conflicting:
    '{count, plural, one {# élément a été changé ici et dans la sauvegarde. Les deux versions restent, jusqu’à ce que vous choisissiez.} other {# éléments ont été changés ici et dans la sauvegarde. Les deux versions restent, jusqu’à ce que vous choisissiez.}}',
  damagedRows:
    '{count, plural, one {Il manque une ligne à cette sauvegarde : elle était abîmée sur l’appareil qui l’a faite.} other {Il manque # lignes à cette sauvegarde : elles étaient abîmées sur l’appareil qui l’a faite.}}',
  unread: {
    title:
      '{count, plural, one {Une ligne de ce fichier ne peut pas être lue} other {# lignes de ce fichier ne peuvent pas être lues}}',
    keep: 'Ce qui manque n’est plus que dans ce fichier. Gardez-le aussi après la restauration et ne le modifiez pas. Copiez-le sur un autre support, par exemple une clé USB.',
    caption: 'Les lignes qui ne sont pas restaurées',
    place: 'Place dans le fichier',
    placeOf: '{table}, n° {position, number}',
    words: 'Ce qu’on peut en lire',
    noWords: 'aucun mot',
    fault: 'Ce qui est abîmé',
    field: 'champ « {field} »',
    twice: 'elle y est deux fois',
  },
  completed:
    '{count, plural, one {Un critère déjà ici reçoit son classement.} other {# critères déjà ici reçoivent leur classement.}}',
  rowsTitle: 'Les critères, un par un',
  rowsCaption: '{shown, number} sur {count, number}',
  words: 'Critère',
  question: 'Question',
  expressions: 'Expressions',
  component: 'Composante',
  refusedTitle:
    '{count, plural, one {Une ligne ne sera pas importée} other {# lignes ne seront pas importées}}',
  refusedLead: 'Les autres peuvent être importées sans elles.',
  oddTitle: '{count, plural, one {Une ligne à regarder} other {# lignes à regarder}}',
  oddLead: 'Elles seront importées comme indiqué ici. Vous pourrez corriger après.',
  row: 'Ligne',
  seen: 'Remarque',
  rowContent: 'Contenu de la ligne',
  andMore: '{count, plural, =0 {} one {Et une autre.} other {Et # autres.}}',
  differingTitle:
    '{count, plural, one {Un élément est déjà ici avec un autre contenu} other {# éléments sont déjà ici avec un autre contenu}}',
  differingLead: 'Quelqu’un l’a changé depuis, ici ou dans le fichier.',
  here: 'Ici',
  inFile: 'Dans le fichier',
  whatDiffers: 'Ce qui diffère',
  field: {
    text: 'les mots',
    question: 'la question',
    group: 'le groupe',
    expressions: 'le nombre d’expressions',
    language: 'la langue',
    order: 'l’ordre',
    origin: 'la source',
    code: 'le classement',
    removed: 'retiré d’un côté',
    other: 'autre chose',
  },
  onDifference: 'Pour ces éléments',
  keep: 'Garder ce qui est ici',
  keepHint: 'Le fichier n’y change rien.',
  replace: 'Prendre ce que dit le fichier',
  replaceHint: 'Cela pourra être annulé.',
  importAction: '{count, plural, =0 {Rien à importer} one {Importer un critère} other {Importer # critères}}',
  restoreAction: '{count, plural, =0 {Restaurer} one {Restaurer un critère} other {Restaurer # critères}}',
  done: '{count, plural, =0 {C’est fait} one {Un critère a été importé} other {# critères ont été importés}} dans « {name} ».',
  saving: 'Enregistrement…',
  seeCriteria: 'Voir les critères',
  another: 'Importer un autre fichier',
  toHome: 'Revenir à l’accueil',
  undoImport: 'Annuler l’importation',
  undone: 'L’importation est annulée : tout est comme avant.',
  notSaved: 'L’importation n’a pas pu être enregistrée',
  notSavedSafe:
    'L’appareil ne l’a pas confirmée. Si elle est enregistrée plus tard, cette page le dira. Sinon, libérez un peu de place ou attendez un instant, puis réessayez.',
  targetGroup: 'Groupe des critères',
  targetGroupHint: 'Pour les lignes qui n’en nomment pas.',
  aNewGroup: 'Un nouveau groupe',
  newGroupName: 'Nom du nouveau groupe',
  importedGroup: 'Groupe importé',
  targetQuestion: 'Question posée',
  targetQuestionHint: 'Pour les lignes qui ne l’indiquent pas.',
  chooseQuestion: 'Choisissez…',
  language: 'Langue des critères',
  languageHint: 'Pour les nouveaux groupes. La langue de la page web n’est pas toujours celle des mots.',
  platform: 'Plate-forme à importer',
  platformHint: 'Le fichier en contient plusieurs.',
  platformName: 'Nom de la plate-forme',
  platformNameHint: 'Le fichier n’en nomme aucune. Par exemple : Commune de Blégny.',
  otherBackupTitle: 'Cette sauvegarde est celle d’une autre plate-forme',
  otherBackup: 'Elle contient « {name} ». La restaurer ne touche pas à la plate-forme ouverte.',
  openBackup: 'Restaurer « {name} »',
  export: 'Enregistrer dans vos fichiers',
  backup: 'Sauvegarde',
  backupHint:
    'Tout ce que contient cette plate-forme, pour la retrouver ici ou sur un autre appareil. Les textes commencés en font partie. Sans phrase de passe, chacun peut lire ce fichier.',
  saveBackup: 'Faire une sauvegarde',
  drill: 'Vérifier un fichier',
  drillHint:
    'Choisissez le fichier de sauvegarde. Il est relu et comparé avec cette plate-forme ; rien n’est importé.',
  drillEqual: 'Ce fichier contient tout ce que contient cette plate-forme.',
  drillChanges:
    '{count, plural, one {Le fichier est bon, mais plus ancien : un élément a changé ici depuis.} other {Le fichier est bon, mais plus ancien : # éléments ont changé ici depuis.}}',
  drillBeyond:
    '{count, plural, one {Le fichier contient un élément qui n’est pas ici : il vient d’un autre appareil, ou d’un moment où il était ici.} other {Le fichier contient # éléments qui ne sont pas ici : ils viennent d’un autre appareil, ou d’un moment où ils étaient ici.}}',
  drillLacking:
    '{count, plural, one {Il manque un élément à ce fichier, ou il y est autrement. Faites une nouvelle sauvegarde.} other {Il manque # éléments à ce fichier, ou ils y sont autrement. Faites une nouvelle sauvegarde.}}',
  drillOther: 'Ce fichier est la sauvegarde d’une autre plate-forme : {name}.',
  drillNotBackup: 'Ce fichier n’est pas une sauvegarde : c’est un tableau de critères.',
  drillDone: 'Fermer le résultat',
  protect: 'Protéger par une phrase de passe',
  protectHint: 'Le fichier est alors illisible sans elle. Le programme « age » l’ouvre aussi.',
  passphrase: 'Phrase de passe',
  passphraseAgain: 'La même, encore une fois',
  passphraseShown: 'Montrer ce que j’écris',
  passphraseHint: 'Plusieurs mots valent mieux qu’un seul.',
  passphraseLost:
    'Une phrase de passe oubliée ne se retrouve pas, et personne ne pourra plus ouvrir le fichier. Notez-la ailleurs que sur cette tablette.',
  passphraseDiffers: 'Les deux ne sont pas pareilles.',
  packing: 'Le fichier se prépare…',
  locked: 'Ce fichier est protégé par une phrase de passe',
  lockedWrong: 'Ce n’est pas la bonne phrase de passe, ou le fichier est abîmé à son début.',
  unlock: 'Ouvrir le fichier',
  criteria: 'Critères',
  criteriaHint: 'Un tableau (CSV), une ligne par critère. Il se réimporte ici sans perdre une lettre.',
  saveCriteria: 'Enregistrer les critères',
  synthesis: 'Synthèse',
  synthesisHint: 'Un tableau (CSV) : composante, question et groupe, chaque nombre avec sa base.',
  saveSynthesis: 'Enregistrer la synthèse',
  tables: 'Tout pour l’analyse',
  tablesHint:
    'Onze tableaux en un seul fichier : critères, codages, groupes, synthèses, accord entre codeurs, clé. Un dictionnaire explique chaque colonne.',
  tablesForms:
    'XLSX s’ouvre dans un tableur : aucun mot n’y devient un nombre ni une formule. Les CSV (zip) sont pour R, Python ou SPSS.',
  tablesContents: 'Ce qui part',
  tablesEverything: 'Tout, avec les mots',
  tablesEverythingHint:
    'Les mots restent confidentiels. Les nombres de moins de 3 post-its ou de 2 groupes sont signalés.',
  tablesNumbers: 'Des nombres seulement',
  tablesNumbersHint:
    'Sans les mots ni les codages. Les nombres de moins de 3 post-its ou de 2 groupes restent vides.',
  tablesFile: 'tableaux',
  saveTablesCsv: 'Enregistrer les CSV (zip)',
  saveTablesXlsx: 'Enregistrer le classeur (XLSX)',
  noCriteria: 'Il n’y a pas encore de critère à enregistrer.',
  delimiter: 'Séparateur entre les colonnes',
  semicolon: 'Point-virgule',
  semicolonHint: 'Excel et LibreOffice en Belgique et en France',
  comma: 'Virgule',
  commaHint: 'Tableurs réglés en anglais',
  handedOver: '« {file} » a été remis à votre navigateur : cherchez-le dans vos téléchargements.',
  notHandedOver: 'Le fichier n’a pas pu être fait. Rien n’a changé ici ; réessayez.',
  fileWord: { backup: 'sauvegarde', criteria: 'critères', synthesis: 'synthèse', platform: 'plate-forme' },
  table: {
    platforms: 'plates-formes',
    groups: 'groupes',
    keys: 'clés',
    criteria: 'critères',
    classifications: 'classements',
    syntheses: 'textes de synthèse',
    erasures: 'effacements',
    drafts: 'textes commencés',
  },
  problem: {
    EmptyFile: 'Il n’y a rien dedans.',
    NotText:
      '{kind, select, image {C’est une image.} zip {C’est un classeur Excel ou une archive. Dans le tableur, choisissez « Enregistrer sous », puis CSV.} gzip {C’est une archive.} pdf {C’est un PDF. Copiez-en le tableau et collez-le ici.} office {C’est un document Office ancien. Dans le tableur, choisissez « Enregistrer sous », puis CSV.} other {Ce n’est pas un texte.}}',
    FileTooLarge: 'C’est trop grand : un fichier de critères fait moins de {limit, number} Mo.',
    TooManyCriteria:
      'Il y a {count, number} critères, pour {limit, number} au plus. Une collection aussi grande ralentirait le travail en groupe. Importez-la en plusieurs plates-formes.',
    NotRecognised:
      'Aucun tableau de critères n’y a été reconnu. Un tableau a une ligne de titres, par exemple Questions, Post-it, Composante.',
    EmptyTable:
      'C’est un tableau de critères, mais il est vide : il n’y a que les titres des colonnes. Une liste vide du wiki se présente ainsi. Rien n’a été importé.',
    TableForPeople:
      '{kind, select, synthesis {C’est un fichier de synthèse, pas un fichier de critères. Il contient des nombres, pas les mots des post-its.} analysis {C’est un tableau pour l’analyse, pas un fichier de critères.} other {C’est une liste de désaccords entre codages, pas un fichier de critères. Elle est faite pour être lue.}} Rien n’a été importé. Choisissez plutôt le fichier des critères ou une sauvegarde.',
    TruncatedFile: 'La fin manque : le fichier s’arrête à la ligne {line, number}. Copiez-le à nouveau.',
    MalformedJson: 'Cette sauvegarde est abîmée. Essayez avec une autre copie.',
    TooDeep: 'Ce n’est pas une sauvegarde de Table SPIRAL.',
    NotABundle: 'Ce n’est pas une sauvegarde de Table SPIRAL.',
    DamagedArchive:
      'Ce fichier compressé est abîmé ou incomplet. Rien n’en est repris. Essayez avec une autre copie.',
    DamagedSeal:
      'Ce fichier chiffré est abîmé ou incomplet : aucune phrase de passe ne peut l’ouvrir. Essayez avec une autre copie.',
    SealedForKey:
      'Ce fichier est chiffré pour une clé, non par une phrase de passe. Ouvrez-le d’abord avec le programme « age ».',
    DamagedTable:
      'Cette sauvegarde est abîmée dans cette partie : {table}. Rien n’en est repris. Essayez avec une autre copie.',
    DamagedHeading:
      'Cette sauvegarde est abîmée à son début. Rien n’en est repris. Essayez avec une autre copie.',
    UnknownPart:
      'Cette sauvegarde contient une partie que cette version ne connaît pas (« {name} »). Rien n’a été lu. Mettez le programme à jour, puis réessayez.',
    NewerBundle:
      'Cette sauvegarde vient d’une version plus récente du programme (format {found, number} ; celle-ci lit jusqu’au format {known, number}). Mettez le programme à jour, puis réessayez.',
    MalformedRecord: 'Cette sauvegarde est abîmée : {table}, n° {position, number}, champ « {field} ».',
    DuplicateRecord: 'Cette sauvegarde est abîmée : {table}, le n° {position, number} s’y trouve deux fois.',
    DanglingReference:
      'Cette sauvegarde est abîmée : {table}, le n° {position, number} renvoie à un élément absent (« {field} »).',
    MissingText: 'Le texte manque.',
    MissingQuestion: 'On ne sait pas à quelle question elle répond. Choisissez la question ci-dessus.',
    UnknownQuestion:
      '« {text} » n’est pas une question connue (WB, IB, ACT ou FREE). Est-ce le nom d’une quatrième question ? Écrivez alors FREE, ou donnez ce nom à la quatrième question de la plate-forme.',
    TextTooLong: 'C’est trop long : {length, number} caractères, pour {limit, number} au plus.',
    NameTooLong: 'Le nom du groupe ou de la plate-forme est trop long ({limit, number} caractères au plus).',
    UnclosedQuote: 'Un guillemet ouvert n’est pas fermé (ligne {line, number} du fichier).',
    NotABulkLine: '« {text} » ne suit pas la forme nombre;critère;composante.',
    ConflictingRow: 'Même numéro de critère que la ligne {first, number}, mais un autre contenu.',
    CutRow:
      'Il y a plus de cases que de titres, et on ne sait pas où les mots s’arrêtent. Un séparateur dans les mots en est souvent la cause : mettez ces mots entre guillemets.',
    UnlistedCode: '{code} n’est pas dans la clé. Le code est gardé tel quel.',
    MalformedCode:
      '« {text} » n’est pas un code : le critère est importé sans être classé. La case est gardée à côté de lui.',
    MissingComponent: 'Pas de composante : le critère est importé sans être classé.',
    CodeReadAs: '« {text} » est lu comme {code}.',
    CodePartlyRead: '{code} est lu dans « {text} ». La case entière est gardée comme note du classement.',
    ThousandsRead: '« {text} » est lu comme le nombre {value}.',
    DoubtfulNumber:
      '« {text} » peut vouloir dire {value} ou {other}. {value} est utilisé : corrigez-le s’il le faut.',
    ExpressionsDefaulted: '« {text} » n’est pas un nombre d’expressions : 1 est utilisé à la place.',
    JoinedCells: 'Les mots étaient dans plusieurs cases : elles ont été réunies.',
    MeaningAsMemo: 'Le sens « {text} » n’est pas un code : il est gardé comme note du classement.',
    UnusedMeaning:
      'Le sens « {text} » est sans composante : le critère est importé sans être classé. La case est gardée à côté de lui.',
    RepeatedRow: 'C’est la même que la ligne {first, number} : elle compte une fois.',
    CopiedRow:
      'C’est une copie modifiée de la ligne {first, number} : elle est importée comme nouveau critère.',
    UnusableCell: 'Colonne « {column} » : « {text} » ne peut pas être utilisé, la case est laissée vide.',
    NotADay: 'Colonne « {column} » : « {text} » n’est pas un jour. Le critère est importé sans date.',
    ExtraCells: 'Il y a plus de cases que de titres. Ces mots ne sont pas repris : « {text} ».',
    LooseQuotes: 'Des guillemets mal placés ont été lus comme faisant partie des mots.',
    DatesReadAs:
      '{way, select, serial {Colonne « {column} » : les nombres comme « {text} » sont lus comme des dates de tableur ({day}).} monthFirst {Colonne « {column} » : les dates sont lues dans l’ordre mois, jour (« {text} » : {day}).} other {Colonne « {column} » : les dates sont lues dans l’ordre jour, mois (« {text} » : {day}). Rien dans le fichier ne le confirme.}}',
    ExtraColumns: 'Colonnes non reprises : {names}.',
    OtherPlatform:
      '{count, plural, one {Une ligne de « {name} » n’est pas importée.} other {# lignes de « {name} » ne sont pas importées.}}',
    FreeQuestionShown:
      '{count, plural, one {# critère répond} other {# critères répondent}} à une quatrième question. Cette plate-forme ne la pose pas. Elle sera montrée avec le signe ◇.',
    PlatformRenamed:
      'Le fichier nomme la plate-forme « {name} » ; les critères sont importés dans « {into} ».',
  },
} as const;
