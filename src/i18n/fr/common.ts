export const common = {
  cancel: 'Annuler',
  close: 'Fermer',
  save: 'Enregistrer',
  remove: 'Retirer',
  edit: 'Modifier',
  clear: 'Effacer la recherche',
  optional: 'facultatif',
  question: {
    WB: 'Bien-être',
    IB: 'Mal-être',
    ACT: 'Agir',
  },
  /** The method's own wording of each question. */
  asked: {
    WB: 'Qu’est-ce que le bien-être pour vous ?',
    IB: 'Qu’est-ce que le mal-être pour vous ?',
    ACT: 'Que faites-vous, ou que pourriez-vous faire, pour votre bien-être et celui de tous ?',
  },
  groups: '{count, plural, =0 {aucun groupe} one {# groupe} other {# groupes}}',
  criteria: '{count, plural, =0 {aucun critère} one {# critère} other {# critères}}',
  expressions: '{count, plural, one {# expression} other {# expressions}}',
  unknownCode: 'hors de la clé',
  workingLabel: 'libellé de travail',
  date: '{date, date, long}',
} as const;
