export const begun = {
  restored: 'Voici ce que vous aviez commencé. Ce n’est pas encore enregistré.',
  beginAnew: 'Recommencer',
  dropped: 'Vous recommencez. Ce qui était commencé peut revenir.',
  bringBack: 'Le remettre',
  others:
    '{count, plural, one {Un autre texte a été commencé ici, dans une fenêtre fermée ou dans une sauvegarde restaurée.} other {# autres textes ont été commencés ici, dans des fenêtres fermées ou dans des sauvegardes restaurées.}}',
  takeOther: 'Reprendre ce texte',
  ask: 'Vos mots ne sont pas enregistrés.',
  drop: 'Les effacer',
  keep: 'Les garder pour plus tard',
  mark: '{count, plural, one {# texte commencé} other {# textes commencés}}',
  waiting:
    '{count, plural, =0 {Aucun texte commencé n’attend.} one {# texte commencé n’est pas enregistré.} other {# textes commencés ne sont pas enregistrés.}}',
  erased:
    '{count, plural, one {# texte commencé n’est pas enregistré. Il sera effacé aussi.} other {# textes commencés ne sont pas enregistrés. Ils seront effacés aussi.}}',
  kind: {
    composer: 'Un post-it',
    translation: 'Une traduction',
    correction: 'La correction d’un critère',
    words: 'Des mots corrigés dans la liste',
    number: 'Un nombre corrigé dans la liste',
    code: 'Un code corrigé dans la liste',
    rewording: 'Une reformulation',
    reason: 'Une décision sur un code',
    synthesis: 'Un texte de synthèse',
    newGroup: 'Un nouveau groupe',
    group: 'Les renseignements d’un groupe',
    platform: 'Les renseignements de la plate-forme',
    codebook: 'Une liste de composantes',
    choice: 'Un texte écrit à la place de deux versions',
  },
  about: '{kind} : {name}',
} as const;
