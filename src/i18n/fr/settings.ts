export const settings = {
  title: 'Réglages',
  lead: 'Pour cet appareil seulement. Chaque choix agit tout de suite.',
  language: 'Langue des écrans',
  appearance: 'Affichage',
  theme: 'Clair ou sombre',
  themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  largeDisplay: 'Grand affichage',
  largeDisplayHint: 'Grandes lettres, contrastes forts, traits épais, une colonne, aucun mouvement.',
  textSize: 'Taille des lettres',
  percent: '{size, number} %',
  writing: 'Écrire',
  spelling: 'Correcteur et suggestions du navigateur',
  spellingHint:
    'Coupés au départ : pour corriger, certains navigateurs envoient le texte à leur fabricant. Le clavier de l’appareil a ses propres réglages, que cette page ne peut pas changer.',
  device: 'Cet appareil',
  persisted: 'Ce navigateur s’est engagé à garder vos données.',
  atRiskTitle: 'Ce navigateur peut effacer vos données',
  atRisk: 'Il ne s’est pas engagé à les garder. Faites une sauvegarde après chaque rencontre.',
  unknown: 'Ce navigateur ne dit pas s’il gardera vos données. Faites une sauvegarde après chaque rencontre.',
  ask: 'Demander au navigateur de garder les données',
  refused:
    'Le navigateur n’a pas accepté. Il accepte souvent une fois l’application installée sur l’appareil.',
  stored: 'Ce qui est gardé ici',
  nothingStored: 'Rien pour le moment.',
  counts:
    '{groups, plural, =0 {aucun groupe} one {# groupe} other {# groupes}} · {criteria, plural, =0 {aucun critère} one {# critère} other {# critères}}',
  removedMark: '(retirée)',
  erase: 'Effacer…',
  eraseNamed: 'Effacer « {name} » pour toujours…',
  eraseTitle: 'Effacer « {name} » pour toujours ?',
  eraseText:
    '{criteria, plural, =0 {Aucun critère n’est concerné.} one {Un critère disparaît de cet appareil.} other {# critères disparaissent de cet appareil.}} Rien ne pourra les faire revenir, sauf un fichier de sauvegarde.',
  saveFirst: 'La sauvegarder d’abord',
  savedFirst:
    'Le fichier a été remis au navigateur. Vérifiez qu’il est dans vos téléchargements avant d’effacer.',
  notSavedFirst: 'Le fichier n’a pas pu être fait.',
  eraseType: 'Pour confirmer, écrivez le nom : {name}',
  eraseConfirm: 'Effacer pour toujours',
  erased: '« {name} » est effacée de cet appareil.',
  notErased: 'L’effacement n’a pas pu se faire. Rien n’a changé ; fermez les autres onglets et réessayez.',
  unanswered:
    'L’appareil n’a pas répondu en trois secondes. La plate-forme sera peut-être effacée tout de même. Cette page le dira alors.',
  copiesNotErased:
    'La plate-forme est effacée, mais ses secondes copies sur cet appareil n’ont pas pu l’être. Réessayez.',
  stale: {
    title: 'Des mots d’une plate-forme qui n’est plus ici',
    text: 'Ils ont été tapés sur cet appareil et n’ont pas été enregistrés. Copiez-les si vous en avez besoin.',
    remove: 'Supprimer ces mots',
  },
  goneCopies: {
    title: 'Des copies d’une plate-forme qui n’est dans aucune liste',
    text: 'Cet appareil en garde {count, number}. Voici la plus récente.',
    remove: '{count, plural, one {Effacer cette copie…} other {Effacer ces copies…}}',
    removeNamed: 'Effacer les copies de « {name} »…',
    eraseTitle: 'Effacer les copies de « {name} » pour toujours ?',
    eraseText:
      'Ce sont les dernières copies de cette plate-forme sur cet appareil. Ensuite, seul un fichier de sauvegarde pourra la faire revenir.',
    eraseConfirm: 'Effacer pour toujours',
    erased: 'Les copies de « {name} » sont effacées de cet appareil.',
    notErased: 'Les copies n’ont pas pu être effacées. Réessayez.',
  },
  about: 'À propos',
  version: 'Version {version}',
  licence:
    'Logiciel libre, licence MIT. Police Atkinson Hyperlegible Next (OFL), dessinée pour les personnes malvoyantes.',
  method: 'La méthode SPIRAL vient du Conseil de l’Europe et de ses partenaires. Cet outil est indépendant.',
  privacy:
    'Aucune donnée n’est envoyée : pas de statistiques de visite, pas de compte, rien n’est chargé d’ailleurs.',
  lock: {
    title: 'Verrou de l’écran',
    text: 'Un code de 4 à 8 chiffres, demandé avant de montrer de nouveau des mots masqués. Il ne sert que sur cet appareil.',
    honest:
      'C’est un verrou, pas un chiffrement : une personne qui sait fouiller l’appareil peut y lire ce qui est gardé. Le verrou de la tablette elle-même protège mieux.',
    forgotten:
      'Code oublié : dites-le sur l’écran masqué. 24 heures plus tard, il s’ouvre sans code. Rien n’est jamais effacé.',
    impossible:
      'À cette adresse, le navigateur ne permet pas de garder un code. Ouvrez le programme en https.',
    pin: 'Nouveau code',
    pinHint: 'De 4 à 8 chiffres',
    again: 'Encore une fois',
    choose: 'Choisir ce code',
    malformed: 'Il faut de 4 à 8 chiffres.',
    different: 'Les deux codes sont différents.',
    current: 'Code actuel',
    remove: 'Enlever le code',
    chosen: 'Le code est choisi. Il est demandé dès que les mots sont masqués.',
    removed: 'Le code est enlevé.',
    wrong: 'Ce n’est pas le bon code.',
    wait: 'Attendez un peu avant de réessayer.',
  },
} as const;
