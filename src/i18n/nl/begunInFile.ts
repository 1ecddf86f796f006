import type { Translation } from '#i18n/translation.ts';

export const begunInFile = {
  coming:
    '{count, plural, one {Eén begonnen tekst die nog niet bewaard is, komt mee. Hij staat dan waar hij getypt werd.} other {# begonnen teksten die nog niet bewaard zijn, komen mee. Ze staan dan waar ze getypt werden.}}',
  beside:
    '{count, plural, one {Op dezelfde plaats is hier al een andere tekst begonnen. Beide blijven.} other {Voor # ervan is hier op dezelfde plaats al een andere tekst begonnen. Beide blijven.}}',
  gone: '{count, plural, one {Eén begonnen tekst komt niet mee: waar hij over gaat, is hier niet of werd gewist.} other {# begonnen teksten komen niet mee: waar ze over gaan, is hier niet of werd gewist.}}',
  unknown:
    '{count, plural, one {Eén begonnen tekst komt niet mee: deze versie kent de plaats niet waar hij getypt werd. Hij blijft in het bestand.} other {# begonnen teksten komen niet mee: deze versie kent de plaatsen niet waar ze getypt werden. Ze blijven in het bestand.}}',
  tooLong:
    '{count, plural, one {Eén begonnen tekst komt niet mee: hij is te lang. Hij blijft in het bestand.} other {# begonnen teksten komen niet mee: samen zijn ze te lang. Ze blijven in het bestand.}}',
  done: '{count, plural, one {Eén begonnen tekst staat weer waar hij getypt werd.} other {# begonnen teksten staan weer waar ze getypt werden.}}',
  lost: '{count, plural, one {Voor één begonnen tekst was er geen plaats. Hij blijft in het bestand.} other {Voor # begonnen teksten was er geen plaats. Ze blijven in het bestand.}}',
  undone: 'De import is ongedaan gemaakt.',
  stay: '{count, plural, one {De begonnen tekst die meekwam, wordt niet weggehaald.} other {De begonnen teksten die meekwamen, worden niet weggehaald.}}',
} as const satisfies Translation['begunInFile'];
