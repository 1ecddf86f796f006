import type { Translation } from '#i18n/translation.ts';

export const codebook = {
  title: 'Clave de determinación',
  lead: '{components, plural, one {# componente, ordenado} other {# componentes, ordenados}} en nueve dimensiones: de qué habla un criterio.',
  load: 'Cargar una clave…',
  search: 'Buscar una palabra o un código',
  clear: 'Borrar la búsqueda',
  dimensions: 'Las nueve dimensiones',
  openAll: 'Abrir todo',
  closeAll: 'Cerrar todo',
  components: '{count, plural, =0 {ningún componente} one {# componente} other {# componentes}}',
  criteria: '{count, plural, =0 {ningún criterio} one {# criterio} other {# criterios}}',
  unlisted: 'fuera de la clave',
  unlistedHint: 'Hay criterios con códigos que la clave en uso no conoce. Se conservan tal cual.',
  found:
    '{count, plural, =0 {Ningún componente encontrado} one {# componente encontrado} other {# componentes encontrados}}',
  nothingFound: 'Ningún componente contiene todas estas palabras.',
  nothingFoundHelp:
    'Pruebe con una sola palabra, o con su comienzo. En caso de duda, sirve el componente general (x00).',
  workingTitle: 'Esta clave es provisional',
  workingText:
    'La clave publicada no se ha podido leer entera. En esta clave, {working, plural, one {# componente} other {# componentes}} de {components, number} {working, plural, one {tiene} other {tienen}} un nombre provisional, y una marca lo indica. Todas las palabras en español son nuestras.',
  workingMore: 'Qué dicen las marcas',
  mark: {
    data: 'nombre provisional',
    reconstructed: 'por comprobar',
    labelSeen: 'nombre visto, letra deducida',
  },
  statusTitle: 'Lo que se sabe de cada componente',
  statusLead:
    'Solo se ha podido leer una parte de la clave publicada del método. El resto es nuestro, y una marca lo indica.',
  status: {
    attested: 'Leído en la clave publicada',
    data: 'Nombre provisional',
    reconstructed: 'Por comprobar',
    labelSeen: 'Nombre visto, letra deducida',
    loaded: 'Cargado por su plataforma',
  },
  statusText: {
    attested:
      'El código y su nombre en inglés se han leído en la clave publicada. El nombre en español y la explicación son nuestros.',
    data: 'El código se ha encontrado en datos reales. El nombre y la explicación son nuestros.',
    reconstructed:
      'No se ha podido leer ni el código ni el nombre: todo es nuestro. Compárelo con la clave oficial antes de publicar.',
    labelSeen:
      'El nombre francés de la dimensión se ha visto en textos públicos sobre el método. Su letra se deduce de su lugar en la lista de esos textos. Uno de esos textos reúne H e I: su separación también se deduce. El nombre en español es nuestro.',
    loaded:
      'El código y el nombre proceden de una lista que usted ha cargado. No hemos cambiado nada en ella.',
  },
  dimensionCount: '{count, plural, =0 {ninguna dimensión} one {# dimensión} other {# dimensiones}}',
  beyond: {
    codes:
      '{count, plural, one {# código de esta clave supera} other {# códigos de esta clave superan}} el código más alto que hemos visto en su dimensión: {codes}. {count, plural, one {Es nuestro} other {Son nuestros}}.',
    impossible:
      'La clave publicada tiene {least, number} o {most, number} componentes. Hasta los códigos más altos que se han visto hay {seen, number}, si no se salta ningún número. Por lo tanto, al menos {impossible, number} de estos códigos no existen en ella. Lo que designan puede tener allí otro código.',
    total: 'El número de componentes de esta clave es casual: no confirma el de la clave publicada.',
    unread:
      'Los códigos {first} a {last} existen en la clave publicada, pero no hemos podido leer sus nombres. Esta clave no los incluye. Puede escribirlos: se conservan y se marcan «fuera de la clave».',
  },
  statusUse: 'Si tiene la clave oficial, o la suya propia, cárguela: sustituye a esta en esta plataforma.',
  ownTitle: 'Su propia clave',
  ownText:
    'Una plataforma puede cargar la clave oficial o la suya, idioma por idioma. Las versiones anteriores se quedan aquí: cada clasificación recuerda la versión con la que se hizo.',
  shippedName: 'Clave provisional incluida',
  ownName: 'Clave de la plataforma',
  absent: {
    shippedName: 'Clave provisional incluida, otra versión',
    otherName: 'Una clave que no está aquí',
    text: 'La lista de esta versión no está en este dispositivo. Estos criterios conservan su código y el nombre de esta versión. Los nombres que se muestran son los de la clave en vigor.',
  },
  version: 'versión {version}',
  classifiedWith:
    '{count, plural, =0 {ningún criterio clasificado con ella} one {# criterio clasificado con ella} other {# criterios clasificados con ella}}',
  loadedAt: 'cargada el {when}',
  inForce: 'En uso',
  putInForce: 'Volver a usar',
  loadTitle: 'Cargar una clave',
  language: 'Idioma de los nombres',
  languageHint: 'Los nombres en otros idiomas se conservan para los códigos que permanecen.',
  list: 'Pegue la lista aquí',
  listHint:
    'Un componente por línea: el código, el nombre y, si quiere, una explicación. Una línea «A;…» da nombre a una dimensión. También puede pegar la página entera «Determination key» del wiki: elija primero su idioma, más arriba.',
  listExample: 'A01;Alimentación / bebida',
  file: 'Elegir un archivo',
  fileSafe:
    'Nada ha cambiado. La lista debe ser un archivo de texto o un CSV guardado desde una hoja de cálculo.',
  fileTooLarge: 'Este archivo es demasiado grande para ser una clave.',
  fileEmpty: 'Este archivo está vacío.',
  fileNotText: 'Este archivo no es de texto.',
  read: '{count, plural, =0 {Ningún código leído} one {# código leído} other {# códigos leídos}}',
  readDimensions: '{count, plural, one {# dimensión nombrada} other {# dimensiones nombradas}}',
  leftOut: '{count, plural, one {Una línea se deja fuera} other {# líneas se dejan fuera}}',
  leftOutMore: 'Solo se muestran las {count, number} primeras.',
  line: 'Línea {line, number}:',
  lines: 'Líneas {first, number} a {last, number}:',
  problem: {
    NoCode: 'no hay ningún código al principio.',
    MalformedCode: '«{text}» no es un código. Un código es una letra de la A a la I y dos cifras: A08.',
    DeeperCode: '«{text}» es más preciso que un componente. La clave enumera los componentes: A01.',
    EmptyLabel: '{code} no tiene nombre.',
    DuplicateCode: '{code} ya está en la línea {line, number}: esa se conserva.',
    LabelTooLong: 'el texto de {code} supera los {limit, number} caracteres.',
    UnclosedQuote: 'unas comillas se abren y no se cierran.',
    ListTooLong: 'La lista supera los {limit, number} caracteres: probablemente no es una clave.',
    TextWithoutCode: '«{text}» no tiene código y no se toma. Este texto está entre {after} y {before}.',
    TextAround: {
      before: 'este texto está antes de la lista y no se toma. Empieza por «{text}».',
      after: 'este texto está después de la lista y no se toma. Empieza por «{text}».',
    },
    TwoCodes: 'hay dos códigos en una línea, {first} y {second}. Ponga cada uno en su línea.',
  },
  otherTable: {
    synthesis: 'Es un archivo de síntesis, no una clave.',
    disagreements: 'Es una lista de desacuerdos entre codificaciones, no una clave.',
    analysis: 'Es una tabla para el análisis, no una clave.',
    criteria: 'Es una tabla de criterios, no una clave.',
  },
  otherTableText:
    'No se ha tomado nada. Una clave tiene en cada línea un código y un nombre. Los criterios se importan en la página «Archivos».',
  otherLanguage: 'Estos nombres parecen estar en otro idioma: {language}',
  otherLanguageText:
    'Si es así, elija ese idioma más arriba. Si no, los nombres se guardarían como nombres en el idioma elegido.',
  nothingToLoad: 'Todavía no hay ningún componente que cargar.',
  difference: {
    added: '{count, plural, one {# código se añade} other {# códigos se añaden}}',
    removed:
      '{count, plural, one {# código deja de estar en la clave} other {# códigos dejan de estar en la clave}}',
    relabelled: '{count, plural, one {# nombre cambia} other {# nombres cambian}}',
  },
  unchanged:
    '{count, plural, =0 {Ningún nombre sigue igual.} one {# nombre sigue igual.} other {# nombres siguen igual.}}',
  touched:
    '{count, plural, =0 {Ningún criterio tiene un código que cambia} one {# criterio tiene un código que cambia} other {# criterios tienen un código que cambia}}',
  touchedSafe:
    'No se modifica ningún criterio: cada uno conserva su código y la versión de la clave con la que se clasificó. Podrá deshacerlo.',
  putThisInForce: 'Usar esta clave',
} as const satisfies Translation['codebook'];
