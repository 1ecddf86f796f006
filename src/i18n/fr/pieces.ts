export const pieces = {
  scope: 'Qui parle',
  wholePlatform: 'Toute la plate-forme',
  group: 'Groupe',
  allGroups: 'Tous les groupes',
  removedGroup: '{name} (groupe retiré)',
  unknownGroup: 'Groupe inconnu',
  question: 'Question',
  allQuestions: 'Toutes',
  key: 'La clé',
  field: 'Un code, ou un mot de la clé',
  results: 'Composantes trouvées',
  noResult: 'Aucune composante ne contient ce mot. Parcourez les neuf dimensions ci-dessous.',
  unlisted: '{code} n’est pas dans la clé. Vous pouvez l’attribuer : il sera gardé tel quel et signalé.',
  giveCode: 'Attribuer le code {code}',
  give: 'Attribuer {code}, {label}',
  general: 'générale',
  working: 'libellé de travail',
  about: 'Voir les exemples et les voisines de {code}',
  times: '{count, plural, one {sur un post-it} other {sur # post-its}}',
  marks:
    '{total, plural, one {# expression} other {# expressions}} : {WB, number} de bien-être, {IB, number} de mal-être, {ACT, number} d’action',
  marksFree: '{count, number} × {name}',
  noGroup: 'Il n’y a pas encore de groupe.',
  createGroup: 'Créer un groupe',
  undo: {
    criterion: { back: '« {words} » est revenu', gone: '« {words} » est retiré' },
    criteria: {
      back: '{count, plural, one {Un critère est revenu} other {# critères sont revenus}}',
      gone: '{count, plural, one {Un critère est retiré} other {# critères sont retirés}}',
    },
    group: { back: 'Le groupe « {name} » est revenu', gone: 'Le groupe « {name} » est retiré' },
    undone: 'Annulé : {act}',
    redone: 'Rétabli : {act}',
    quoted: '« {words} »',
    see: 'Voir',
    question: 'Annuler : {act} ?',
    questionSeveral: 'Annuler les {count, number} dernières modifications ?',
    going:
      'Ce qui va partir : {groups, plural, =0 {aucun groupe} one {un groupe} other {# groupes}}, {criteria, plural, =0 {aucun critère} one {un critère} other {# critères}}.',
    goingPlatform:
      'La plate-forme ne sera plus dans la liste. Elle contient {groups, plural, =0 {aucun groupe} one {un groupe} other {# groupes}} et {criteria, plural, =0 {aucun critère} one {un critère} other {# critères}}.',
    platformBack: 'Vous pourrez la rétablir depuis l’accueil, avec tout ce qu’elle contient.',
    redoable:
      'Tout ce que vous annulez peut être rétabli avec l’autre flèche, tant que vous n’écrivez rien d’autre.',
    saveFirst: 'Faire d’abord une sauvegarde',
    confirm: 'Annuler ces modifications',
    keep: 'Ne rien changer',
  },
  room: 'Cette plate-forme compte {count, number} critères, ceux qui ont été joints compris. {left, plural, =0 {Elle est pleine : {limit, number} est le maximum.} one {Il reste de la place pour un critère, sur {limit, number}.} other {Il reste de la place pour # critères, sur {limit, number}.}}',
  backup: {
    neverHandedOver: 'Aucune sauvegarde n’a été faite depuis cet appareil.',
    handedOver: 'Sauvegarde remise au navigateur : {when}.',
    neverReadBack: 'Aucune sauvegarde n’a encore été relue.',
    readBack: 'Sauvegarde relue et comparée : {when}.',
    nothingSince: 'Rien n’a changé depuis.',
    unknownSince: 'On ne sait pas ce qui a changé depuis.',
    criteriaSince:
      '{count, plural, one {Depuis, un critère a changé ou s’est ajouté : il n’est pas dans ce fichier.} other {Depuis, # critères ont changé ou se sont ajoutés : ils ne sont pas dans ce fichier.}}',
    othersSince:
      '{count, plural, one {Depuis, un autre élément a changé (groupe, classement ou texte).} other {Depuis, # autres éléments ont changé (groupes, classements ou textes).}}',
  },
  shortNumber: 'Numéro {number}',
  erased: {
    criteria: 'Ce critère a été effacé pour toujours dans une autre fenêtre.',
    groups: 'Ce groupe a été effacé pour toujours dans une autre fenêtre.',
    safe: 'Il ne peut plus être enregistré. Ce que vous avez tapé est encore dans ce champ, et nulle part ailleurs. Copiez-le si vous pouvez le garder, puis fermez.',
  },
  remains: {
    title: 'Ce qui peut rester :',
    typed:
      'Ce qui a été tapé ou modifié sur cet appareil peut rester dans un fichier de travail du navigateur, même après l’effacement des données de cette page dans le navigateur. Cette page ne peut pas supprimer ce fichier.',
    copies:
      'Les téléchargements, les pages imprimées et les copies sur d’autres appareils restent tels quels.',
    history: 'L’historique du navigateur garde les adresses des pages. Elles ne contiennent pas de mots.',
    protects: 'Le verrouillage et le chiffrement de l’appareil lui-même protègent ce qui reste.',
  },
  withdrawn: {
    criteria: 'Ce critère a été retiré dans une autre fenêtre.',
    groups: 'Ce groupe a été retiré dans une autre fenêtre.',
    safe: 'Rien de ce que vous avez écrit n’est perdu. Remettez-le, puis enregistrez. Ou bien fermez.',
    bringBack: 'Remettre',
  },
} as const;
