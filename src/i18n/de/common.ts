import type { Translation } from '#i18n/translation.ts';

export const common = {
  question: { WB: 'Wohlbefinden', IB: 'Unwohlsein', ACT: 'Aktionen', FREE: 'Freie Frage' },
  wording: {
    WB: 'Was bedeutet Wohlbefinden für Sie?',
    IB: 'Was bedeutet es für Sie, wenn Sie sich nicht wohlfühlen?',
    ACT: 'Was tun Sie, oder was könnten Sie tun, für Ihr eigenes Wohlbefinden und das Wohlbefinden aller?',
  },
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig machen',
  notListed: 'Nicht im Schlüssel',
  unclassified: 'Noch nicht zugeordnet',
  scribe: 'Von der Schriftführung notiert',
  translation: 'Übersetzung',
  retention: {
    until:
      'Worte aufbewahrt bis {date}: {days, plural, =0 {heute ist der letzte Tag} one {noch ein Tag} other {noch # Tage}}.',
    past: 'Die Worte sollten bis {date} aufbewahrt werden. Dieses Datum ist vorbei: Öffnen Sie die Plattform, um zu entscheiden.',
  },
} as const satisfies Translation['common'];
