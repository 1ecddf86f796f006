export const begunInFile = {
  coming:
    '{count, plural, one {Un texte commencé, pas encore enregistré, vient avec. Il sera là où il a été écrit.} other {# textes commencés, pas encore enregistrés, viennent avec. Ils seront là où ils ont été écrits.}}',
  beside:
    '{count, plural, one {Au même endroit, un autre texte est déjà commencé ici. Les deux restent.} other {Pour # d’entre eux, un autre texte est déjà commencé ici au même endroit. Les deux restent.}}',
  gone: '{count, plural, one {Un texte commencé ne vient pas : ce dont il parle n’est pas ici, ou a été effacé.} other {# textes commencés ne viennent pas : ce dont ils parlent n’est pas ici, ou a été effacé.}}',
  unknown:
    '{count, plural, one {Un texte commencé ne vient pas : cette version ne connaît pas l’endroit où il a été écrit. Il reste dans le fichier.} other {# textes commencés ne viennent pas : cette version ne connaît pas l’endroit où ils ont été écrits. Ils restent dans le fichier.}}',
  tooLong:
    '{count, plural, one {Un texte commencé ne vient pas : il est trop long. Il reste dans le fichier.} other {# textes commencés ne viennent pas : ensemble, ils sont trop longs. Ils restent dans le fichier.}}',
  done: '{count, plural, one {Un texte commencé est de nouveau là où il a été écrit.} other {# textes commencés sont de nouveau là où ils ont été écrits.}}',
  lost: '{count, plural, one {Un texte commencé n’a pas pu être repris, faute de place. Il reste dans le fichier.} other {# textes commencés n’ont pas pu être repris, faute de place. Ils restent dans le fichier.}}',
  undone: 'L’importation est annulée.',
  stay: '{count, plural, one {Le texte commencé venu avec elle n’est pas retiré.} other {Les textes commencés venus avec elle ne sont pas retirés.}}',
} as const;
