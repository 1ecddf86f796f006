/**
 * Shown when the chosen language's messages cannot be loaded. These are the only messages outside the catalogue, so
 * they are given in all languages at once.
 */
export const lastResort = {
  title: 'Table SPIRAL',
  sentences: {
    fr: 'Le programme n’a pas pu démarrer. Vos données n’ont pas été touchées. Rechargez la page.',
    nl: 'Het programma kon niet starten. Uw gegevens zijn niet aangeraakt. Laad de pagina opnieuw.',
    en: 'The program could not start. Your data was not touched. Reload the page.',
    de: 'Das Programm konnte nicht starten. Ihre Daten wurden nicht angetastet. Laden Sie die Seite neu.',
    es: 'El programa no pudo arrancar. Sus datos no se han tocado. Vuelva a cargar la página.',
  },
  reload: 'Recharger · Opnieuw laden · Reload · Neu laden · Recargar',
} as const;
