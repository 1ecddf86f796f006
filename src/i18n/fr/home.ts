export const home = {
  welcome: 'Des post-its à la synthèse, autour de la table',
  welcomeLead:
    'Pour les groupes SPIRAL : écrivez ce que chacun dit du bien-être, classez-le ensemble, lisez et imprimez la synthèse. Même sans réseau.',
  title: 'Vos plates-formes',
  newPlatform: 'Nouvelle plate-forme',
  newPlatformHint: 'La commune, le quartier, l’école ou le service qui mène la démarche.',
  name: 'Nom de la plate-forme',
  nameHint: 'Par exemple : Commune de Blégny. Tout le reste peut attendre.',
  create: 'Créer la plate-forme',
  notCreated: 'La plate-forme n’a pas pu être enregistrée. Votre texte est toujours là : réessayez.',
  openExample: 'Ouvrir l’exemple',
  exampleHint: 'Un vrai groupe de Blégny, 2018. À part de vos données.',
  exampleOpening: 'Ouverture de l’exemple…',
  exampleFailed: 'L’exemple n’a pas pu être ouvert. Vos propres données ne sont pas concernées.',
  restore: 'Restaurer un fichier',
  counts:
    '{groups, plural, =0 {aucun groupe} one {# groupe} other {# groupes}} · {criteria, plural, =0 {aucun critère} one {# critère} other {# critères}}',
  removed: '{count, plural, one {Une plate-forme retirée} other {# plates-formes retirées}}',
  removedHint: 'Leurs mots sont encore sur cet appareil. Pour les effacer vraiment, passez par les réglages.',
  restorePlatform: 'Rétablir',
  restorePlatformNamed: 'Rétablir « {name} »',
  privacy: 'Tout reste sur cet appareil. Rien n’est envoyé, à personne.',
  atRiskTitle: 'Le navigateur peut effacer ces données.',
  atRisk: 'Une fenêtre privée, le manque de place ou une longue absence suffisent. Faites des sauvegardes.',
  askToKeep: 'Demander de garder',
  refused:
    'Le navigateur n’a pas accepté. Installer l’application sur l’appareil l’y décide souvent ; en attendant, faites une sauvegarde après chaque atelier.',
} as const;
