import type { Translation } from '#i18n/translation.ts';

export const problems = {
  EmptyText: 'Schreiben Sie zuerst den Text des Post-its.',
  EmptyName: 'Ein Name ist nötig.',
  TooLong:
    'Das ist zu lang: {length, number} Zeichen bei höchstens {limit, number}. Nichts wurde gespeichert.',
  MalformedCode:
    '„{text}“ ist kein Code einer Komponente. Ein Code ist ein Buchstabe von A bis I und zwei Ziffern, zum Beispiel A08.',
  ExpressionsOutOfRange: 'Die Anzahl der Nennungen geht von 1 bis {limit, number}.',
  FewerThanJoined:
    'Mit diesem Kriterium wurden andere zusammengelegt: Es zählt mindestens {least, number} Post-its. Trennen Sie zuerst die zusammengelegten Kriterien ab, um weniger zu zählen.',
  JoinedTooMany:
    'Zusammen hätten diese Kriterien {value, number} Nennungen bei höchstens {limit, number}. Nichts wurde zusammengefügt.',
  PlatformFull:
    'Eine Plattform enthält höchstens {limit, number} Kriterien, die zusammengefügten mitgezählt. {left, plural, =0 {Diese ist voll.} one {Hier ist nur noch Platz für ein Kriterium.} other {Hier ist noch Platz für # Kriterien.}} Nichts wurde gespeichert, Ihre Worte bleiben hier stehen.',
  MalformedDate: '„{text}“ ist kein gültiges Datum.',
  NotFound: 'Was Sie ändern, ist nicht mehr da: Vielleicht hat ein anderer Tab es entfernt.',
} as const satisfies Translation['problems'];
