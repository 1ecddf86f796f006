import type { Translation } from '#i18n/translation.ts';

export const transfer = {
  title: 'Archivos',
  lead: 'Importar criterios y hacer una copia de los suyos.',
  restoreTitle: 'Restaurar o importar un archivo',
  restoreLead:
    'El contenido del archivo se convierte en una plataforma de este dispositivo. Antes lo verá todo.',
  import: 'Importar',
  whatCanBeRead:
    'Una página de wikispiral, una hoja de cálculo guardada como CSV, una lista como «4;Tener amigos;D03» o una copia de seguridad.',
  drop: 'Suelte un archivo aquí, o',
  chooseFile: 'Elegir un archivo',
  paste: 'Pegar un texto',
  pasteLabel: 'Texto que importar',
  pasteHint: 'Copie la tabla de la página web o de la hoja de cálculo y péguela aquí.',
  readPaste: 'Leer este texto',
  pasted: 'Texto pegado',
  reading: 'Leyendo «{name}»…',
  stopReading: 'Detener',
  chooseOther: 'Elegir otra cosa',
  nothingChanged: 'No se ha importado nada, y aquí nada ha cambiado.',
  unreadable: 'No se ha podido abrir el archivo.',
  toImport:
    '{count, plural, =0 {Nada nuevo en este archivo} one {Se puede importar un criterio} other {Se pueden importar # criterios}}',
  into: 'En «{name}»',
  intoNew: 'En una nueva plataforma: «{name}»',
  beyond:
    'Una plataforma contiene como máximo {limit, number} criterios, contando los unidos. Este archivo aportaría {coming, number}. {left, plural, =0 {Aquí ya no queda sitio.} one {Aquí queda sitio para uno solo.} other {Aquí queda sitio para #.}}',
  beyondNext:
    'No se ha importado nada y aquí no ha cambiado nada. Divida el archivo o impórtelo en otra plataforma.',
  groupsCaption: 'Criterios por importar, por grupo y por pregunta',
  group: 'Grupo',
  newGroup: 'nuevo',
  total: 'Total',
  unchanged:
    '{count, plural, one {Un criterio ya está aquí, sin cambios.} other {# criterios ya están aquí, sin cambios.}}',
  revived:
    '{count, plural, one {Un criterio retirado aquí vuelve.} other {# criterios retirados aquí vuelven.}}',
  erased:
    '{count, plural, one {Un criterio del archivo se borró aquí para siempre. No vuelve.} other {# criterios del archivo se borraron aquí para siempre. No vuelven.}}',
  erasing:
    '{count, plural, one {Un criterio se borró para siempre en el otro dispositivo. También se borrará aquí.} other {# criterios se borraron para siempre en el otro dispositivo. También se borrarán aquí.}}',
  erasingLive:
    '{count, plural, one {Uno de esos criterios todavía se usa aquí.} other {# de esos criterios todavía se usan aquí.}}',
  erasedBefore: {
    title: 'Esta plataforma se borró en este dispositivo el {day}.',
    text: 'Si continúa, vuelven todas las palabras de este archivo. Los criterios que antes se habían borrado uno por uno vuelven también, si el archivo los contiene.',
  },
  bringErasedBack: 'Traer de vuelta lo que se borró aquí, como criterios nuevos',
  updated:
    '{count, plural, one {# elemento ya está aquí y la copia sabe más de él: se completará.} other {# elementos ya están aquí y la copia sabe más de ellos: se completarán.}}',
  conflicting:
    '{count, plural, one {# elemento se cambió aquí y en la copia. Las dos versiones se conservan hasta que usted elija.} other {# elementos se cambiaron aquí y en la copia. Las dos versiones se conservan hasta que usted elija.}}',
  damagedRows:
    '{count, plural, one {A esta copia le falta una fila: estaba dañada en el dispositivo que la hizo.} other {A esta copia le faltan # filas: estaban dañadas en el dispositivo que la hizo.}}',
  unread: {
    title:
      '{count, plural, one {Una fila de este archivo no se puede leer} other {# filas de este archivo no se pueden leer}}',
    keep: 'Lo que falta ya solo está en este archivo. Consérvelo también después de restaurar y no lo modifique. Cópielo en otro lugar, por ejemplo en una memoria USB.',
    caption: 'Las filas que no se restauran',
    place: 'Lugar en el archivo',
    placeOf: '{table}, n.º {position, number}',
    words: 'Lo que aún se puede leer',
    noWords: 'ninguna palabra',
    fault: 'Lo que está dañado',
    field: 'campo «{field}»',
    twice: 'está dos veces',
  },
  completed:
    '{count, plural, one {Un criterio que ya está aquí recibe su clasificación.} other {# criterios que ya están aquí reciben su clasificación.}}',
  rowsTitle: 'Los criterios, uno por uno',
  rowsCaption: '{shown, number} de {count, number}',
  words: 'Criterio',
  question: 'Pregunta',
  expressions: 'Expresiones',
  component: 'Componente',
  refusedTitle: '{count, plural, one {Una fila no se importará} other {# filas no se importarán}}',
  refusedLead: 'Las demás se pueden importar sin ellas.',
  oddTitle: '{count, plural, one {Una fila por revisar} other {# filas por revisar}}',
  oddLead: 'Se importarán como se indica aquí. Podrá corregirlas después.',
  row: 'Fila',
  seen: 'Observación',
  rowContent: 'Contenido de la fila',
  andMore: '{count, plural, =0 {} one {Y una más.} other {Y # más.}}',
  differingTitle:
    '{count, plural, one {Un elemento ya está aquí con otro contenido} other {# elementos ya están aquí con otro contenido}}',
  differingLead: 'Alguien lo ha cambiado desde entonces, aquí o en el archivo.',
  here: 'Aquí',
  inFile: 'En el archivo',
  whatDiffers: 'Qué es distinto',
  field: {
    text: 'las palabras',
    question: 'la pregunta',
    group: 'el grupo',
    expressions: 'el número de expresiones',
    language: 'el idioma',
    order: 'el orden',
    origin: 'la fuente',
    code: 'la clasificación',
    removed: 'retirado en un lado',
    other: 'otra cosa',
  },
  onDifference: 'Para estos elementos',
  keep: 'Conservar lo que hay aquí',
  keepHint: 'El archivo no cambia nada en ellos.',
  replace: 'Tomar lo que dice el archivo',
  replaceHint: 'Se podrá deshacer.',
  importAction:
    '{count, plural, =0 {Nada que importar} one {Importar un criterio} other {Importar # criterios}}',
  restoreAction: '{count, plural, =0 {Restaurar} one {Restaurar un criterio} other {Restaurar # criterios}}',
  done: '{count, plural, =0 {Hecho} one {Se ha importado un criterio} other {Se han importado # criterios}} en «{name}».',
  saving: 'Guardando…',
  seeCriteria: 'Ver los criterios',
  another: 'Importar otro archivo',
  toHome: 'Volver al inicio',
  undoImport: 'Deshacer la importación',
  undone: 'La importación se ha deshecho: todo está como antes.',
  notSaved: 'No se ha podido guardar la importación',
  notSavedSafe:
    'El dispositivo no la ha confirmado. Si se guarda más tarde, esta página lo dirá. Si no, libere un poco de espacio o espere un momento y vuelva a intentarlo.',
  targetGroup: 'Grupo de los criterios',
  targetGroupHint: 'Para las filas que no nombran ninguno.',
  aNewGroup: 'Un nuevo grupo',
  newGroupName: 'Nombre del nuevo grupo',
  importedGroup: 'Grupo importado',
  targetQuestion: 'Pregunta planteada',
  targetQuestionHint: 'Para las filas que no la indican.',
  chooseQuestion: 'Elija…',
  language: 'Idioma de los criterios',
  languageHint: 'Para los nuevos grupos. El idioma de la página web no siempre es el de las palabras.',
  platform: 'Plataforma que importar',
  platformHint: 'El archivo contiene varias.',
  platformName: 'Nombre de la plataforma',
  platformNameHint: 'El archivo no nombra ninguna. Por ejemplo: Municipio de Blégny.',
  otherBackupTitle: 'Esta copia de seguridad es de otra plataforma',
  otherBackup: 'Contiene «{name}». Restaurarla no toca la plataforma abierta.',
  openBackup: 'Restaurar «{name}»',
  export: 'Guardar en sus archivos',
  backup: 'Copia de seguridad',
  backupHint:
    'Todo lo que contiene esta plataforma, para recuperarla aquí o en otro dispositivo. Los textos empezados forman parte de ella. Sin frase de contraseña, cualquiera puede leer este archivo.',
  saveBackup: 'Hacer una copia de seguridad',
  drill: 'Comprobar un archivo',
  drillHint:
    'Elija el archivo de la copia de seguridad. Se relee y se compara con esta plataforma; no se importa nada.',
  drillEqual: 'Este archivo contiene todo lo que contiene esta plataforma.',
  drillChanges:
    '{count, plural, one {El archivo está bien, pero es más antiguo: aquí ha cambiado un elemento desde entonces.} other {El archivo está bien, pero es más antiguo: aquí han cambiado # elementos desde entonces.}}',
  drillBeyond:
    '{count, plural, one {El archivo contiene un elemento que no está aquí: viene de otro aparato o de un momento en que estaba aquí.} other {El archivo contiene # elementos que no están aquí: vienen de otro aparato o de un momento en que estaban aquí.}}',
  drillLacking:
    '{count, plural, one {A este archivo le falta un elemento, o está de otra forma. Haga una nueva copia de seguridad.} other {A este archivo le faltan # elementos, o están de otra forma. Haga una nueva copia de seguridad.}}',
  drillOther: 'Este archivo es la copia de seguridad de otra plataforma: {name}.',
  drillNotBackup: 'Este archivo no es una copia de seguridad: es una tabla de criterios.',
  drillDone: 'Cerrar el resultado',
  protect: 'Proteger con una frase de contraseña',
  protectHint: 'Sin ella nadie puede leer el archivo. El programa «age» también lo abre.',
  passphrase: 'Frase de contraseña',
  passphraseAgain: 'La misma otra vez',
  passphraseShown: 'Mostrar lo que escribo',
  passphraseHint: 'Varias palabras son mejores que una sola.',
  passphraseLost:
    'Una frase de contraseña olvidada no se puede recuperar, y nadie podrá abrir el archivo. Apúntela en otro lugar que no sea esta tableta.',
  passphraseDiffers: 'Las dos no son iguales.',
  packing: 'El archivo se está preparando…',
  locked: 'Este archivo está protegido con una frase de contraseña',
  lockedWrong: 'Esta no es la frase de contraseña correcta, o el archivo está dañado al principio.',
  unlock: 'Abrir el archivo',
  criteria: 'Criterios',
  criteriaHint:
    'Una tabla (CSV), una fila por criterio. Se puede volver a importar aquí sin perder una letra.',
  saveCriteria: 'Guardar los criterios',
  synthesis: 'Síntesis',
  synthesisHint: 'Una tabla (CSV): componente, pregunta y grupo, cada número con su base.',
  saveSynthesis: 'Guardar la síntesis',
  tables: 'Todo para el análisis',
  tablesHint:
    'Once tablas en un solo archivo: criterios, codificaciones, grupos, síntesis, acuerdo entre codificadores, clave. Un diccionario explica cada columna.',
  tablesForms:
    'XLSX se abre en una hoja de cálculo: ninguna palabra se convierte en un número ni en una fórmula. Los CSV (zip) son para R, Python o SPSS.',
  tablesContents: 'Lo que sale',
  tablesEverything: 'Todo, con las palabras',
  tablesEverythingHint:
    'Las palabras son confidenciales. Los números de menos de 3 post-its o de 2 grupos están señalados.',
  tablesNumbers: 'Solo números',
  tablesNumbersHint:
    'Sin las palabras ni las codificaciones. Los números de menos de 3 post-its o de 2 grupos quedan vacíos.',
  tablesFile: 'tablas',
  saveTablesCsv: 'Guardar los CSV (zip)',
  saveTablesXlsx: 'Guardar el libro (XLSX)',
  noCriteria: 'Todavía no hay ningún criterio que guardar.',
  delimiter: 'Separador entre las columnas',
  semicolon: 'Punto y coma',
  semicolonHint: 'Excel y LibreOffice en Bélgica, Francia y España',
  comma: 'Coma',
  commaHint: 'Hojas de cálculo en inglés',
  handedOver: '«{file}» se ha entregado a su navegador: búsquelo en sus descargas.',
  notHandedOver: 'No se ha podido hacer el archivo. Aquí nada ha cambiado; vuelva a intentarlo.',
  fileWord: { backup: 'copia', criteria: 'criterios', synthesis: 'síntesis', platform: 'plataforma' },
  table: {
    platforms: 'plataformas',
    groups: 'grupos',
    keys: 'claves',
    criteria: 'criterios',
    classifications: 'clasificaciones',
    syntheses: 'textos de síntesis',
    erasures: 'borrados',
    drafts: 'textos empezados',
  },
  problem: {
    EmptyFile: 'No hay nada dentro.',
    NotText:
      '{kind, select, image {Es una imagen.} zip {Es un libro de Excel o un archivo comprimido. En la hoja de cálculo, elija «Guardar como» y luego CSV.} gzip {Es un archivo comprimido.} pdf {Es un PDF. Copie su tabla y péguela aquí.} office {Es un documento antiguo de Office. En la hoja de cálculo, elija «Guardar como» y luego CSV.} other {No es un texto.}}',
    FileTooLarge: 'Es demasiado grande: un archivo de criterios ocupa menos de {limit, number} MB.',
    TooManyCriteria:
      'Hay {count, number} criterios, y el máximo es {limit, number}. Una colección tan grande frenaría el trabajo en grupo. Impórtela como varias plataformas.',
    NotRecognised:
      'No se ha reconocido ninguna tabla de criterios. Una tabla tiene una fila de títulos, por ejemplo Preguntas, Post-it, Componente.',
    EmptyTable:
      'Es una tabla de criterios, pero está vacía: solo tiene los títulos de las columnas. Así se presenta una lista vacía de la wiki. No se ha importado nada.',
    TableForPeople:
      '{kind, select, synthesis {Es un archivo de síntesis, no un archivo de criterios. Contiene números, no las palabras de los post-its.} analysis {Es una tabla para el análisis, no un archivo de criterios.} other {Es una lista de desacuerdos entre codificaciones, no un archivo de criterios. Está hecha para leerla.}} No se ha importado nada. Elija el archivo de criterios o una copia de seguridad.',
    TruncatedFile: 'Falta el final: el archivo se corta en la línea {line, number}. Cópielo de nuevo.',
    MalformedJson: 'Esta copia de seguridad está dañada. Busque otra copia.',
    TooDeep: 'No es una copia de seguridad de Table SPIRAL.',
    NotABundle: 'No es una copia de seguridad de Table SPIRAL.',
    DamagedArchive:
      'Este archivo comprimido está dañado o incompleto. No se toma nada de él. Busque otra copia.',
    DamagedSeal:
      'Este archivo cifrado está dañado o incompleto: ninguna frase de contraseña puede abrirlo. Busque otra copia.',
    SealedForKey:
      'Este archivo está cifrado para una clave, no con una frase de contraseña. Ábralo antes con el programa «age».',
    DamagedTable:
      'Esta copia de seguridad está dañada en esta parte: {table}. No se toma nada de ella. Busque otra copia.',
    DamagedHeading:
      'Esta copia de seguridad está dañada al principio. No se toma nada de ella. Busque otra copia.',
    UnknownPart:
      'Esta copia de seguridad contiene una parte que esta versión no conoce («{name}»). No se ha leído nada. Actualice el programa y vuelva a intentarlo.',
    NewerBundle:
      'Esta copia de seguridad procede de una versión más reciente del programa (formato {found, number}; esta lee hasta el formato {known, number}). Actualice el programa y vuelva a intentarlo.',
    MalformedRecord: 'Esta copia de seguridad está dañada: {table}, n.º {position, number}, campo «{field}».',
    DuplicateRecord:
      'Esta copia de seguridad está dañada: {table}, el n.º {position, number} aparece dos veces.',
    DanglingReference:
      'Esta copia de seguridad está dañada: {table}, el n.º {position, number} remite a un elemento que falta («{field}»).',
    MissingText: 'Falta el texto.',
    MissingQuestion: 'No se sabe a qué pregunta responde. Elija la pregunta arriba.',
    UnknownQuestion:
      '«{text}» no es una pregunta conocida (WB, IB, ACT o FREE). ¿Es el nombre de una cuarta pregunta? Escriba entonces FREE, o dé ese nombre a la cuarta pregunta de la plataforma.',
    TextTooLong: 'Es demasiado largo: {length, number} caracteres, y caben {limit, number} como máximo.',
    NameTooLong:
      'El nombre del grupo o de la plataforma es demasiado largo ({limit, number} caracteres como máximo).',
    UnclosedQuote: 'Unas comillas abiertas no se cierran (línea {line, number} del archivo).',
    NotABulkLine: '«{text}» no sigue la forma número;criterio;componente.',
    ConflictingRow: 'Mismo número de criterio que la fila {first, number}, pero otro contenido.',
    CutRow:
      'Hay más celdas que títulos y no se sabe dónde terminan las palabras. La causa suele ser un separador dentro de las palabras: póngalas entre comillas.',
    UnlistedCode: '{code} no está en la clave. El código se conserva tal cual.',
    MalformedCode:
      '«{text}» no es un código: el criterio se importa sin clasificar. La celda se conserva junto a él.',
    MissingComponent: 'Sin componente: el criterio se importa sin clasificar.',
    CodeReadAs: '«{text}» se lee como {code}.',
    CodePartlyRead: '{code} se lee en «{text}». La celda entera se conserva como nota de la clasificación.',
    ThousandsRead: '«{text}» se lee como el número {value}.',
    DoubtfulNumber: '«{text}» puede significar {value} o {other}. Se usa {value}: corríjalo si hace falta.',
    ExpressionsDefaulted: '«{text}» no es un número de expresiones: en su lugar se usa 1.',
    JoinedCells: 'Las palabras estaban en varias celdas: se han reunido.',
    MeaningAsMemo: 'El sentido «{text}» no es un código: se conserva como nota de la clasificación.',
    UnusedMeaning:
      'El sentido «{text}» no tiene componente: el criterio se importa sin clasificar. La celda se conserva junto a él.',
    RepeatedRow: 'Es igual que la fila {first, number}: cuenta una vez.',
    CopiedRow: 'Es una copia modificada de la fila {first, number}: se importa como nuevo criterio.',
    UnusableCell: 'Columna «{column}»: «{text}» no se puede usar, la celda se deja vacía.',
    NotADay: 'Columna «{column}»: «{text}» no es un día. El criterio se importa sin fecha.',
    ExtraCells: 'Hay más celdas que títulos. Estas palabras no se importan: «{text}».',
    LooseQuotes: 'Unas comillas mal colocadas se han leído como parte de las palabras.',
    DatesReadAs:
      '{way, select, serial {Columna «{column}»: los números como «{text}» se leen como fechas de hoja de cálculo ({day}).} monthFirst {Columna «{column}»: las fechas se leen como mes, día («{text}»: {day}).} other {Columna «{column}»: las fechas se leen como día, mes («{text}»: {day}). Nada en el archivo lo confirma.}}',
    ExtraColumns: 'Columnas no importadas: {names}.',
    OtherPlatform:
      '{count, plural, one {Una fila de «{name}» no se importa.} other {# filas de «{name}» no se importan.}}',
    FreeQuestionShown:
      '{count, plural, one {# criterio responde} other {# criterios responden}} a una cuarta pregunta. Esta plataforma no la hace. Se mostrará con el signo ◇.',
    PlatformRenamed: 'El archivo llama a la plataforma «{name}»; los criterios se importan en «{into}».',
  },
} as const satisfies Translation['transfer'];
