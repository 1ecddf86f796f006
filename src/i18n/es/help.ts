import type { Translation } from '#i18n/translation.ts';

export const help = {
  open: 'Ayuda: {place}',
  close: 'Cerrar la ayuda',
  keys: 'Con el teclado',
  text: {
    groups:
      'Cada grupo homogéneo tiene su ficha: quién, cuándo, cuántos criterios por pregunta.\n«Escribir» lleva a los post-its. «La reunión» le guía paso a paso.\nNo escriba nunca aquí los nombres de los participantes.',
    meeting:
      'Una guía para la reunión, desde la preparación hasta el final. Puede seguirla o no: nada se bloquea.\nLo que está hecho se marca solo, según los criterios.\nEl silencio continúa cuando cambia de página. Al llegar a cero, aún se puede escribir.',
    write:
      'Escriba un post-it, palabra por palabra, y guárdelo. La pregunta queda elegida.\n#a08 al final asigna el componente; x3 dice que tres post-its dicen lo mismo.\nLo que empezó sigue ahí, incluso después de una avería.',
    classify:
      'Cada criterio recibe un componente de la clave: tóquelo, arrastre el criterio o escriba el código.\nLas sugerencias son solo sugerencias: nada se clasifica sin usted.\nEn caso de duda, tome el componente general de la dimensión (A00, B00…). Todo puede volver a los criterios por clasificar.',
    criteria:
      'Todos los criterios en una sola tabla: busque, ordene, filtre, corrija directamente en ella.\nConserve las palabras de los participantes; corrija solo lo que se copió mal.',
    readback:
      'Lea al grupo sus propias palabras. El grupo confirma, reformula o pide revisarlas.\nUna segunda pantalla muestra solo las palabras, legibles de lejos.\nSi algo se reformula, las palabras originales se conservan al lado.',
    synthesis:
      'Por dimensión y luego por componente, con todas las palabras: lo que dijo una sola persona se lee igual que lo demás.\nUn signo es un post-it. Puede escribir una frase de síntesis bajo cada componente.',
    charts:
      'Tres gráficos de las mismas cifras, cada uno con una frase y una tabla.\nElija qué se cuenta: los criterios o los post-its.\nUn número no sustituye a las palabras: están en la síntesis.',
    print:
      'La hoja ya es como saldrá, en negro sobre blanco.\nElija el grupo, la pregunta y las partes, e imprima. Su dispositivo también puede hacer un archivo PDF.',
    files:
      'Importe una tabla o una lista: todo se muestra antes de guardarse, y se puede deshacer.\nLa copia de seguridad contiene toda la plataforma; guárdela fuera de este dispositivo.\nNo se envía nada: usted decide a quién da los archivos.',
    key: 'La clave de determinación: nueve dimensiones, sus componentes y lo que reúne cada uno.\nBusque una palabra de todos los días. Un nombre provisional es nuestro: está por comprobar.\nPuede cargar la clave oficial, o la suya.',
    coding:
      'Una segunda persona clasifica los mismos criterios sin ver la primera elección.\nDespués se ve dónde coinciden, y se resuelve juntos el resto; las dos opiniones se conservan.',
    settings:
      'Idioma, pantalla clara u oscura, tamaño de las letras: cada elección actúa enseguida, solo en este dispositivo.\nTambién ve lo que guarda este dispositivo, y cómo borrarlo.',
    conflicts:
      'Dos ventanas o dos dispositivos escribieron lo mismo sin verse: se conservan las dos versiones.\nElija una de ellas o escriba una tercera. Todo se puede deshacer.\nMientras no elija, se muestra la primera y las demás esperan aquí, también en las copias de seguridad.',
    bin: 'Lo que usted retira llega aquí: criterios, grupos, textos de síntesis.\n«Recuperar» devuelve también lo que se retiró al mismo tiempo.\nLas palabras siguen en este dispositivo y en las copias de seguridad. Borrar la plataforma, en los ajustes, las borra del dispositivo.',
  },
  keysOf: {
    meeting: 'Flechas, con la pregunta en grande: cambiar de pregunta\nEscape: volver a la reunión',
    write: 'Intro: guardar el criterio\nMayús + Intro: empezar otra línea',
    classify:
      'Una letra de la A a la I: empezar el código (esquema y tablero)\nIntro: asignar el componente o abrir la clave\nFlechas: pasar de un criterio a otro\nEspacio: tomar un criterio y arrastrarlo (tablero)',
    criteria:
      'Flechas: pasar de una casilla a otra\nIntro: corregir la casilla y guardar\nEscape: dejarla como estaba',
    readback:
      'En pantalla completa, flechas, espacio o mando a distancia: avanzar y volver\nEscape: salir de la pantalla completa',
  },
} as const satisfies Translation['help'];
