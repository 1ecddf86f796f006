import type { Translation } from '#i18n/translation.ts';

export const home = {
  welcome: 'De los post-\u2060its a la síntesis, en torno a la mesa',
  welcomeLead:
    'Para los grupos SPIRAL: escriba lo que cada persona dice del bienestar, clasifíquelo con el grupo, lea e imprima la síntesis. Incluso sin conexión.',
  title: 'Sus plataformas',
  newPlatform: 'Nueva plataforma',
  newPlatformHint: 'El municipio, el barrio, la escuela o el servicio que lleva el proceso.',
  name: 'Nombre de la plataforma',
  nameHint: 'Por ejemplo: Municipio de Blégny. Todo lo demás puede esperar.',
  create: 'Crear la plataforma',
  notCreated: 'No se ha podido guardar la plataforma. Su texto sigue ahí: vuelva a intentarlo.',
  openExample: 'Abrir el ejemplo',
  exampleOpening: 'Abriendo el ejemplo…',
  exampleFailed: 'No se ha podido abrir el ejemplo. Sus propios datos no se ven afectados.',
  restore: 'Restaurar un archivo',
  counts:
    '{groups, plural, =0 {ningún grupo} one {# grupo} other {# grupos}} · {criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}}',
  removed: '{count, plural, one {Una plataforma retirada} other {# plataformas retiradas}}',
  removedHint: 'Sus palabras siguen en este dispositivo. Para borrarlas de verdad, vaya a los ajustes.',
  restorePlatform: 'Recuperar',
  restorePlatformNamed: 'Recuperar «{name}»',
  privacy: 'No se envía nada a nadie. Solo salen de este dispositivo las copias que usted haga.',
  atRiskTitle: 'El navegador puede borrar estos datos.',
  atRisk:
    'Puede ocurrir en una ventana privada, por falta de espacio o tras una larga ausencia. Haga copias de seguridad.',
  askToKeep: 'Pedir al navegador que los conserve',
  refused:
    'El navegador no ha aceptado. Suele aceptar una vez instalada la aplicación en el dispositivo; mientras tanto, haga una copia de seguridad después de cada reunión.',
  practise: 'Practicar paso a paso',
  tryText: 'Para probar sin riesgo: un grupo real de Blégny, 2018, aparte de sus datos.',
  reset: 'Dejar el ejemplo como nuevo',
  resetTitle: '¿Dejar el ejemplo como nuevo?',
  resetText:
    'Todo lo que ha probado en él se borra, y sus 36 criterios vuelven como al principio. Sus propias plataformas no se ven afectadas.',
  resetConfirm: 'Dejar como nuevo',
  resetDone: 'El ejemplo está como al principio.',
  resetFailed:
    'No se ha podido dejar el ejemplo como nuevo. Sigue tal cual; sus propios datos no se ven afectados.',
  rehearsal: {
    progress: 'Practicar: {done, number} de {total, number}',
    lead: 'Pruebe lo que quiera, en este orden o en otro.',
    done: 'Hecho',
    goTo: 'Ir a: {place}',
    dismiss: 'No mostrar más este ejercicio',
    all: 'Ya lo ha probado todo. Puede empezar con un grupo de verdad.',
    tries: {
      write: 'Escribir un criterio con su componente: escriba sus palabras, luego #a08, luego Intro.',
      undo: 'Deshacer lo que acaba de hacer, con la flecha de arriba de la página.',
      join: 'Unir dos criterios que dicen lo mismo: escriba dos veces el mismo.',
      move: 'Asignar otro componente a un criterio: arrástrelo en el tablero.',
      readback: 'Releer un criterio y confirmarlo.',
      synthesis: 'Mirar la síntesis.',
    },
  },
} as const satisfies Translation['home'];
