/** Shown when the chosen language's words cannot be loaded: the only words outside the catalogue, so both languages at once. */
export const lastResort = {
  title: 'Table SPIRAL',
  fr: 'Le programme n’a pas pu démarrer. Vos données n’ont pas été touchées. Rechargez la page.',
  en: 'The program could not start. Your data was not touched. Reload the page.',
  reload: 'Recharger · Reload',
} as const;
