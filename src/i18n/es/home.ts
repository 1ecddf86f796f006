export const home = {
  welcome: 'De los post-its a la síntesis, en torno a la mesa',
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
  exampleHint: 'Un grupo real de Blégny, 2018. Aparte de sus datos.',
  exampleOpening: 'Abriendo el ejemplo…',
  exampleFailed: 'No se ha podido abrir el ejemplo. Sus propios datos no se ven afectados.',
  restore: 'Restaurar un archivo',
  counts:
    '{groups, plural, =0 {ningún grupo} one {# grupo} other {# grupos}} · {criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}}',
  removed: '{count, plural, one {Una plataforma retirada} other {# plataformas retiradas}}',
  removedHint: 'Sus palabras siguen en este dispositivo. Para borrarlas de verdad, vaya a los ajustes.',
  restorePlatform: 'Recuperar',
  restorePlatformNamed: 'Recuperar «{name}»',
  privacy: 'Todo se queda en este dispositivo. No se envía nada a nadie.',
  atRiskTitle: 'El navegador puede borrar estos datos.',
  atRisk: 'Basta una ventana privada, la falta de espacio o una larga ausencia. Haga copias de seguridad.',
  askToKeep: 'Pedir que se conserven',
  refused:
    'El navegador no ha aceptado. Instalar la aplicación en el dispositivo suele convencerlo; mientras tanto, haga una copia de seguridad después de cada taller.',
} as const;
