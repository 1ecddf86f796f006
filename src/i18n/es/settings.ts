import type { Translation } from '#i18n/translation.ts';

export const settings = {
  title: 'Ajustes',
  lead: 'Solo para este dispositivo. Cada elección tiene efecto enseguida.',
  language: 'Idioma de las pantallas',
  appearance: 'Presentación',
  theme: 'Claro u oscuro',
  themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  largeDisplay: 'Vista ampliada',
  largeDisplayHint: 'Letras grandes, contraste fuerte, trazos gruesos, una columna, sin movimiento.',
  textSize: 'Tamaño de las letras',
  percent: '{size, number}\u00a0%',
  writing: 'Escribir',
  spelling: 'Corrector y sugerencias del navegador',
  spellingHint:
    'Desactivados al principio: para corregir, algunos navegadores envían el texto a su fabricante. El teclado del dispositivo tiene sus propios ajustes, que esta página no puede cambiar.',
  device: 'Este dispositivo',
  persisted: 'Este navegador se ha comprometido a conservar sus datos.',
  atRiskTitle: 'Este navegador puede borrar sus datos',
  atRisk: 'No se ha comprometido a conservarlos. Haga una copia de seguridad después de cada reunión.',
  unknown:
    'Este navegador no dice si conservará sus datos. Haga una copia de seguridad después de cada reunión.',
  ask: 'Pedir al navegador que conserve los datos',
  refused: 'El navegador no ha aceptado. Suele aceptar una vez instalada la aplicación en el dispositivo.',
  stored: 'Lo que se guarda aquí',
  nothingStored: 'Nada por el momento.',
  counts:
    '{groups, plural, =0 {ningún grupo} one {# grupo} other {# grupos}} · {criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}}',
  removedMark: '(retirada)',
  erase: 'Borrar…',
  eraseNamed: 'Borrar «{name}» para siempre…',
  eraseTitle: '¿Borrar «{name}» para siempre?',
  eraseText:
    '{criteria, plural, =0 {No afecta a ningún criterio.} one {Un criterio desaparece de este dispositivo.} other {# criterios desaparecen de este dispositivo.}} Nada podrá recuperarlos, salvo una copia de seguridad.',
  saveFirst: 'Guardarla primero',
  savedFirst: 'El archivo se ha entregado al navegador. Compruebe que está en sus descargas antes de borrar.',
  notSavedFirst: 'No se ha podido crear el archivo.',
  eraseType: 'Para confirmar, escriba el nombre: {name}',
  eraseConfirm: 'Borrar para siempre',
  erased: '«{name}» se ha borrado de este dispositivo.',
  notErased: 'No se ha podido borrar. Nada ha cambiado; cierre las demás pestañas y vuelva a intentarlo.',
  unanswered:
    'El dispositivo no ha respondido en tres segundos. Quizá la plataforma se borre de todos modos. Esta página lo dirá entonces.',
  copiesNotErased:
    'La plataforma está borrada, pero no se han podido borrar sus segundas copias en este dispositivo. Vuelva a intentarlo.',
  stale: {
    title: 'Palabras de una plataforma que ya no está aquí',
    text: 'Se escribieron en este dispositivo y no se guardaron. Cópielas si las necesita.',
    remove: 'Borrar estas palabras',
  },
  goneCopies: {
    title: 'Copias de una plataforma que no está en ninguna lista',
    text: 'Este dispositivo guarda {count, number}. Esta es la más reciente.',
    remove: '{count, plural, one {Borrar esta copia…} other {Borrar estas copias…}}',
    removeNamed: 'Borrar las copias de «{name}»…',
    eraseTitle: '¿Borrar las copias de «{name}» para siempre?',
    eraseText:
      'Son las últimas copias de esta plataforma en este dispositivo. Después, solo un archivo de copia de seguridad podrá recuperarla.',
    eraseConfirm: 'Borrar para siempre',
    erased: 'Las copias de «{name}» se han borrado de este dispositivo.',
    notErased: 'No se han podido borrar las copias. Vuelva a intentarlo.',
  },
  about: 'Acerca de',
  version: 'Versión {version}',
  licence:
    'Software libre, licencia MIT. Tipo de letra Atkinson Hyperlegible Next (OFL), dibujado para personas con baja visión.',
  method:
    'El método SPIRAL procede del Consejo de Europa y sus socios. Esta herramienta es independiente de ellos.',
  privacy: 'No se envía ningún dato: ni estadísticas de visitas, ni cuenta, ni nada cargado de otro sitio.',
  lock: {
    title: 'Bloqueo de la pantalla',
    text: 'Un código de 4 a 8 cifras, que se pide antes de mostrar de nuevo las palabras ocultas. Solo sirve en este dispositivo.',
    honest:
      'Es un bloqueo, no un cifrado: quien sepa registrar el dispositivo puede leer lo que guarda. El bloqueo de la propia tableta protege mejor.',
    forgotten:
      'Código olvidado: dígalo en la pantalla oculta. 24 horas después se abre sin código. Nunca se borra nada.',
    impossible: 'En esta dirección el navegador no permite guardar un código. Abra el programa con https.',
    pin: 'Código nuevo',
    pinHint: 'De 4 a 8 cifras',
    again: 'Otra vez',
    choose: 'Elegir este código',
    malformed: 'Hacen falta de 4 a 8 cifras.',
    different: 'Los dos códigos son distintos.',
    current: 'Código actual',
    remove: 'Quitar el código',
    chosen: 'El código está elegido. Se pide en cuanto se ocultan las palabras.',
    removed: 'El código se ha quitado.',
    wrong: 'No es el código correcto.',
    wait: 'Espere un poco antes de intentarlo de nuevo.',
  },
} as const satisfies Translation['settings'];
