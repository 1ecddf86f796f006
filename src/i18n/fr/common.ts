export const common = {
  question: { WB: 'Bien-être', IB: 'Mal-être', ACT: 'Actions', FREE: 'Question libre' },
  wording: {
    WB: 'Qu’est-ce que le bien-être pour vous ?',
    IB: 'Qu’est-ce que le mal-être pour vous ?',
    ACT: 'Que faites-vous, ou que pourriez-vous faire, pour votre bien-être et celui de tous ?',
  },
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',
  notListed: 'Absent de la clé',
  scribe: 'Noté par le scribe',
  translation: 'Traduction',
  unclassified: 'Pas encore classé',
  retention: {
    until:
      'Mots gardés jusqu’au {date} : {days, plural, =0 {c’est le dernier jour} one {encore un jour} other {encore # jours}}.',
    past: 'Les mots étaient à garder jusqu’au {date}. Cette date est passée : ouvrez la plate-forme pour décider.',
  },
} as const;
