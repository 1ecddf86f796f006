import type { Translation } from '#i18n/translation.ts';

export const coding = {
  title: 'Doble codificación',
  lead: 'Otra persona codifica los mismos criterios sin ver los códigos ya asignados. Después ustedes comparan, y deciden donde los códigos difieren.',
  nothing: 'Todavía no hay ningún criterio que codificar.',
  nothingHelp: 'Primero se escriben los criterios, grupo por grupo.',
  write: 'Escribir criterios',
  start: 'Codificar a ciegas',
  initials: 'Iniciales de la persona que codifica',
  initialsHint: '{limit, number} caracteres como máximo. Iniciales, no un nombre.',
  noInitials: 'Escriba unas iniciales: al menos una letra o una cifra.',
  scope: 'Criterios que codificar',
  scopeAll: '{count, plural, one {El único criterio} other {Los # criterios}}',
  scopeSample: 'Una muestra tomada al azar',
  scopeSampleHint:
    'El sorteo es siempre el mismo: dos personas que piden la misma cantidad reciben los mismos criterios.',
  size: 'Número de criterios',
  fewer: 'Un criterio menos',
  more: 'Un criterio más',
  begin: 'Empezar a codificar',
  resume: 'Continuar: {done, number} de {total, number}',
  review: 'Revisar estos códigos',
  blindTitle: 'Qué quiere decir «a ciegas»',
  blindText:
    'Mientras se codifica, la pantalla no muestra ni los códigos del grupo, ni los de otra persona, ni sugerencias, ni el número de acuerdos. La persona lee el criterio y la clave, y elige sola.',
  blindSafe:
    'Sus códigos se añaden a los del grupo y no cambian nada en ellos. La síntesis conserva los códigos del grupo.',
  compare: 'Comparar las codificaciones',
  compareHelp: 'Ábrala cuando la codificación haya terminado: esta página muestra los códigos de cada cual.',
  compareNone: 'Hacen falta al menos dos codificaciones de los mismos criterios. Por ahora no hay dos.',
  seeAgreement: 'Ver el acuerdo y los desacuerdos',
  groupCoder: 'El grupo',
  coded:
    '{count, plural, =0 {ningún criterio codificado} one {# criterio codificado} other {# criterios codificados}}',
  blindPage: 'Codificación a ciegas',
  blindLead: 'Por {coder}. Lea el criterio, busque en la clave, elija.',
  stop: 'Parar aquí',
  done: 'Codificados: {done, number} de {total, number}',
  criterion: 'Criterio {nth, number} de {total, number}',

  previous: 'Anterior',
  skip: 'Saltar',
  next: 'Siguiente',
  none: 'Aún sin código',
  takeAway: 'Retirar este código',
  given: '{code} asignado. Criterio siguiente: {text}',
  givenLast: '{code} asignado.',
  allDone: 'Todo está codificado.',
  allDoneHelp: 'Puede revisar sus códigos o pasar a la comparación.',
  finish: 'Terminar',
  fieldHint: 'Intro toma el código escrito. La flecha hacia abajo lleva a los componentes encontrados.',

  agreement: 'Acuerdo entre las codificaciones',
  agreementLead: 'Las codificaciones del grupo y de cada persona, tal como se hicieron.',
  back: 'Volver a la doble codificación',
  coders: 'Codificaciones comparadas',
  needTwo: 'Elija al menos dos codificaciones.',
  level: { component: 'Componente', dimension: 'Dimensión' },
  nothingPaired: 'Ningún criterio se ha codificado todavía en dos de estas codificaciones.',
  alikeTwo: {
    component:
      '{units, plural, one {De # criterio codificado por ambas} other {De # criterios codificados por ambas}}, {alike, plural, =0 {ninguno tiene el mismo componente.} one {# tiene el mismo componente ({share}).} other {# tienen el mismo componente ({share}).}}',
    dimension:
      '{units, plural, one {De # criterio codificado por ambas} other {De # criterios codificados por ambas}}, {alike, plural, =0 {ninguno tiene la misma dimensión.} one {# tiene la misma dimensión ({share}).} other {# tienen la misma dimensión ({share}).}}',
  },
  alikeMany: {
    component:
      '{units, plural, one {De # criterio codificado al menos dos veces} other {De # criterios codificados al menos dos veces}}, {alike, plural, =0 {ninguno tiene siempre el mismo componente.} one {# tiene siempre el mismo componente ({share}).} other {# tienen siempre el mismo componente ({share}).}}',
    dimension:
      '{units, plural, one {De # criterio codificado al menos dos veces} other {De # criterios codificados al menos dos veces}}, {alike, plural, =0 {ninguno tiene siempre la misma dimensión.} one {# tiene siempre la misma dimensión ({share}).} other {# tienen siempre la misma dimensión ({share}).}}',
  },
  caption:
    '{units, plural, one {Acuerdo corregido por el azar, sobre # criterio} other {Acuerdo corregido por el azar, sobre # criterios}}',
  measure: 'Medida',
  value: 'Valor',
  interval: 'Intervalo del 95\u00a0%',
  kappa: 'Kappa de Cohen',
  alpha: 'Alfa de Krippendorff',
  fromTo: 'de {low} a {high}',
  noValue: {
    nothingPaired: 'Ninguno: nada que comparar.',
    noVariation:
      'Ninguno: se ha asignado un solo código en todas partes, y bastaría el azar para explicarlo.',
  },
  noInterval: {
    noValue: 'Ninguno',
    unsteady: 'Ninguno: hay muy pocos criterios, o casi todos llevan el mismo código.',
    flat: 'Ninguno: todos los sorteos dan el mismo valor, lo que no dice nada de otros criterios.',
  },
  leftOut:
    '{count, plural, one {Un sorteo de {draws, number} contenía un solo código y se ha dejado fuera.} other {# sorteos de {draws, number} contenían un solo código y se han dejado fuera.}}',
  warnings: 'Léase con prudencia',
  warning: {
    fewUnits:
      '{units, plural, one {Un solo criterio comparado} other {Solo # criterios comparados}}: por debajo de {needed, number}, cada criterio pesa mucho.',
    dominant:
      'El código {code} es el {share} de todo lo asignado: kappa y alfa pueden ser bajos aunque haya acuerdo.',
    wideInterval:
      'El intervalo es amplio ({width}): con otros criterios, el acuerdo podría ser mucho mejor o mucho peor.',
  },
  pairs: { component: 'Mismo componente, de dos en dos', dimension: 'Misma dimensión, de dos en dos' },
  pair: 'Codificaciones',
  both: 'Codificados por ambas',
  alike: 'Iguales',
  pairName: '{first} y {second}',
  meaningTitle: 'Qué dicen estos números',
  meaning: {
    zero: '1: siempre el mismo código. 0: no mejor que el azar. Por debajo de 0: peor que el azar.',
    two: 'Kappa compara dos codificaciones. Alfa compara dos o más, y admite criterios que no todos han codificado. Solo se compara el componente o la dimensión, no el sentido.',
    interval:
      'El intervalo procede de 1000 sorteos al azar entre los criterios comparados. Dice dónde podría caer el valor con otros criterios semejantes.',
    threshold:
      'Ningún umbral vale en todas partes. Krippendorff aconseja apoyarse en una codificación a partir de 0,80, y sacar solo conclusiones provisionales entre 0,667 y 0,80.',
    limit:
      'Un buen acuerdo no prueba que los códigos sean acertados: varias personas pueden equivocarse juntas. Un desacuerdo es, ante todo, una ocasión de releer el criterio.',
  },
  disagreements: 'Desacuerdos por resolver',
  disagreementsCount:
    '{count, plural, =0 {Ningún desacuerdo por resolver entre estas codificaciones.} one {Un criterio ha recibido componentes distintos.} other {# criterios han recibido componentes distintos.}}',
  sameDimension: 'Misma dimensión',
  otherDimension: 'Dimensiones distintas',
  decide: 'Decidir',
  decideFor: 'Decidir para: {text}',
  moreDisagreements:
    '{count, plural, one {Y # más, una vez resueltos estos.} other {Y # más, una vez resueltos estos.}}',
  saveList: 'Guardar la lista (CSV)',
  listSaved: 'La lista se ha entregado a su navegador: {file}.',
  listNotSaved: 'No se ha podido entregar la lista. Aquí nada ha cambiado: vuelva a intentarlo.',
  settled: 'Decisiones tomadas',
  settledCount: '{count, plural, =0 {Ninguna decisión por ahora.} one {Una decisión.} other {# decisiones.}}',
  settledCode: 'Código elegido',
  reason: 'Razón',
  noReasonKept: 'Sin razón escrita',
  reopen: 'Reabrir',
  reopenFor: 'Reabrir: {text}',
  change: 'Modificar',
  changeFor: 'Modificar la decisión: {text}',
  decideTitle: '¿Con qué código quedarse?',
  decideSafe:
    'Cada codificación queda tal como se hizo. La síntesis, los gráficos y los archivos usarán el código elegido.',
  which: 'Código elegido',
  chosenBy: 'Elección: {coders}',
  other: 'Otro código',
  otherChosen: 'El otro código',
  noCode: 'Elija primero un código. No se ha guardado nada.',
  reasonField: 'Razón de la decisión',
  reasonHint: 'Lo que ha decidido, en pocas palabras. Queda junto a las codificaciones.',
  noReason: 'Escriba la razón en pocas palabras. No se ha guardado nada.',
  keep: 'Elegir este código',
  csv: { file: 'desacuerdos', platform: 'plataforma' },
} as const satisfies Translation['coding'];
