export const help = {
  open: 'Aide : {place}',
  close: 'Fermer l’aide',
  keys: 'Au clavier',
  /** One sentence, or a few that belong together, a line. */
  text: {
    groups:
      'Chaque groupe homogène a sa carte : qui, quand, combien de critères par question.\n« Écrire » mène aux post-its. « La rencontre » vous guide étape par étape.\nN’écrivez jamais ici les noms des participants.',
    meeting:
      'Les étapes de la rencontre, de la préparation à la fin. Vous pouvez les suivre ou non : rien n’est bloqué.\nUne étape faite se coche toute seule, d’après les critères.\nLe silence continue quand vous changez de page. À zéro, on peut encore écrire.',
    write:
      'Écrivez un post-it, mot pour mot, puis enregistrez. La question reste choisie.\n#a08 à la fin attribue la composante ; x3 dit que trois post-its disent la même chose.\nCe qui est commencé reste là, même après une panne.',
    classify:
      'Chaque critère reçoit une composante de la clé : touchez-la, glissez le critère, ou tapez le code.\nLes suggestions ne sont que des suggestions : rien n’est classé sans vous.\nDans le doute, prenez la composante générale de la dimension (A00, B00…). Tout peut revenir parmi les critères à classer.',
    criteria:
      'Tous les critères dans un seul tableau : cherchez, triez, filtrez, corrigez sur place.\nGardez les mots des participants ; corrigez seulement ce qui a été mal recopié.',
    readback:
      'Lisez au groupe ses propres mots. Il confirme, reformule, ou demande à revoir.\nUn second écran ne montre que les mots, lisibles de loin.\nEn cas de reformulation, les mots d’origine sont gardés à côté.',
    synthesis:
      'Par dimension, puis par composante, avec tous les mots : ce qu’une seule personne a dit se lit aussi bien que le reste.\nUn signe vaut un post-it. Vous pouvez écrire une phrase de synthèse sous chaque composante.',
    charts:
      'Trois graphiques des mêmes chiffres, chacun avec une phrase et un tableau.\nChoisissez ce qui est compté : les critères, ou les post-its.\nUn nombre ne remplace pas les mots : ils sont dans la synthèse.',
    print:
      'La feuille est déjà telle qu’elle sortira, en noir sur blanc.\nChoisissez le groupe, la question et les parties, puis imprimez. Votre appareil peut aussi en faire un fichier PDF.',
    files:
      'Importez un tableau ou une liste : tout est montré avant d’être enregistré, et peut être annulé.\nLa sauvegarde contient toute la plate-forme ; gardez-la hors de cet appareil.\nRien n’est envoyé : vous choisissez à qui donner les fichiers.',
    key: 'La clé de détermination : neuf dimensions, leurs composantes, et ce que chacune réunit.\nCherchez un mot de tous les jours. Un libellé de travail est de nous : il reste à vérifier.\nVous pouvez charger la clé officielle, ou la vôtre.',
    coding:
      'Une seconde personne classe les mêmes critères sans voir le premier choix.\nOn voit ensuite où les deux s’accordent, et on règle ensemble le reste ; les deux avis sont gardés.',
    settings:
      'Langue, écran clair ou sombre, taille des lettres : chaque choix agit tout de suite, sur cet appareil seulement.\nVous voyez aussi ce que cet appareil garde, et comment l’effacer.',
    conflicts:
      'Deux fenêtres ou deux appareils ont écrit la même chose sans se voir : les deux versions sont gardées.\nChoisissez l’une d’elles, ou écrivez-en une troisième. Tout peut être annulé.\nTant que vous ne choisissez pas, la première est affichée et les autres attendent ici, aussi dans les sauvegardes.',
    bin: 'Ce que vous retirez arrive ici : critères, groupes, textes de synthèse.\n« Remettre » rend aussi ce qui a été retiré en même temps.\nLes mots restent sur cet appareil et dans les sauvegardes. Effacer la plate-forme, dans les réglages, les efface de l’appareil.',
  },
  /** One key and what it does, a line. */
  keysOf: {
    meeting: 'Flèches, quand la question est en grand : changer de question\nÉchap : revenir à la rencontre',
    write: 'Entrée : enregistrer le critère\nMajuscule + Entrée : passer à la ligne',
    classify:
      'Une lettre de A à I : commencer le code (plan et tableau)\nEntrée : attribuer la composante ou ouvrir la clé\nFlèches : passer d’un critère à l’autre\nEspace : prendre un critère et le glisser (tableau)',
    criteria:
      'Flèches : passer d’une case à l’autre\nEntrée : corriger la case, puis enregistrer\nÉchap : laisser comme avant',
    readback:
      'En plein écran, flèches, Espace ou télécommande : avancer et revenir\nÉchap : quitter le plein écran',
  },
} as const;
