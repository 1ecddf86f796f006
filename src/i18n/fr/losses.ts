/** What the database has lost, and the second copies of it. */
export const losses = {
  title: 'Des mots enregistrés ne sont pas dans la base de données',
  text: 'La base de données de cet appareil contient moins que ce qui y avait été enregistré. Cette page n’a rien effacé.',
  wholePlatform: 'Toute la plate-forme manque.',
  missing:
    '{count, plural, =0 {Des modifications enregistrées le {when} ne sont pas dans la base.} one {Un critère enregistré au plus tard le {when} n’est pas dans la base.} other {# critères enregistrés au plus tard le {when} ne sont pas dans la base.}}',
  unnamed: 'Une plate-forme',
  goOn: 'Continuer sans ces mots',
  holds:
    'Une copie du {when} est sur cet appareil. Elle contient {criteria, plural, =0 {la plate-forme, sans critère} one {un critère} other {# critères}}.',
  none: 'Aucune copie sur cet appareil n’en contient davantage.',
  see: 'Voir et restaurer cette copie',
  save: 'Enregistrer cette copie dans un fichier',
  broken: 'Cette copie n’a pas pu être lue.',
} as const;
