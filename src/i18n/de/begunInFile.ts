import type { Translation } from '#i18n/translation.ts';

export const begunInFile = {
  coming:
    '{count, plural, one {Ein begonnener Text, der noch nicht gespeichert war, kommt mit. Er wird dort sein, wo er geschrieben wurde.} other {# begonnene Texte, die noch nicht gespeichert waren, kommen mit. Sie werden dort sein, wo sie geschrieben wurden.}}',
  beside:
    '{count, plural, one {An derselben Stelle ist hier schon ein anderer Text begonnen. Beide bleiben.} other {Für # davon ist hier an derselben Stelle schon ein anderer Text begonnen. Beide bleiben.}}',
  gone: '{count, plural, one {Ein begonnener Text kommt nicht mit: Worum es darin geht, ist nicht hier oder wurde gelöscht.} other {# begonnene Texte kommen nicht mit: Worum es darin geht, ist nicht hier oder wurde gelöscht.}}',
  unknown:
    '{count, plural, one {Ein begonnener Text kommt nicht mit: Diese Version kennt die Stelle nicht, an der er geschrieben wurde. Er bleibt in der Datei.} other {# begonnene Texte kommen nicht mit: Diese Version kennt die Stellen nicht, an denen sie geschrieben wurden. Sie bleiben in der Datei.}}',
  tooLong:
    '{count, plural, one {Ein begonnener Text kommt nicht mit: Er ist zu lang. Er bleibt in der Datei.} other {# begonnene Texte kommen nicht mit: Zusammen sind sie zu lang. Sie bleiben in der Datei.}}',
  done: '{count, plural, one {Ein begonnener Text ist wieder dort, wo er geschrieben wurde.} other {# begonnene Texte sind wieder dort, wo sie geschrieben wurden.}}',
  lost: '{count, plural, one {Für einen begonnenen Text war kein Platz. Er bleibt in der Datei.} other {Für # begonnene Texte war kein Platz. Sie bleiben in der Datei.}}',
  undone: 'Der Import ist rückgängig gemacht.',
  stay: '{count, plural, one {Der begonnene Text, der mitgekommen ist, wird nicht entfernt.} other {Die begonnenen Texte, die mitgekommen sind, werden nicht entfernt.}}',
} as const satisfies Translation['begunInFile'];
