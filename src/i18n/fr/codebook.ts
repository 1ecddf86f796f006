export const codebook = {
  title: 'Clé de détermination',
  lead: '{components, plural, one {# composante, rangée} other {# composantes, rangées}} en neuf dimensions : de quoi parle un critère.',
  load: 'Charger une clé…',
  search: 'Chercher un mot ou un code',
  clear: 'Effacer la recherche',
  dimensions: 'Les neuf dimensions',
  openAll: 'Tout ouvrir',
  closeAll: 'Tout fermer',
  components: '{count, plural, =0 {aucune composante} one {# composante} other {# composantes}}',
  criteria: '{count, plural, =0 {aucun critère} one {# critère} other {# critères}}',
  unlisted: 'hors de la clé',
  unlistedHint:
    'Des critères portent des codes que la clé utilisée ne connaît pas. Ils sont gardés tels quels.',
  found:
    '{count, plural, =0 {Aucune composante trouvée} one {# composante trouvée} other {# composantes trouvées}}',
  nothingFound: 'Aucune composante ne contient tous ces mots.',
  nothingFoundHelp:
    'Essayez un seul mot, ou son début. Dans le doute, la composante générale (x00) convient.',
  workingTitle: 'Cette clé est une clé de travail',
  workingText:
    'La clé publiée n’a pas pu être lue en entier. Dans cette clé-ci, {working, plural, one {# composante} other {# composantes}} sur {components, number} {working, plural, one {a} other {ont}} un libellé de travail, et une marque le dit. Les mots français des composantes sont de nous.',
  workingMore: 'Ce que disent les marques',
  mark: { data: 'libellé de travail', reconstructed: 'à vérifier', labelSeen: 'libellé vu, lettre déduite' },
  statusTitle: 'Ce que l’on sait de chaque composante',
  statusLead:
    'La clé publiée de la méthode n’a pu être lue qu’en partie. Le reste est de nous, et une marque le dit.',
  status: {
    attested: 'Lu dans la clé publiée',
    data: 'Libellé de travail',
    reconstructed: 'À vérifier',
    labelSeen: 'Libellé vu, lettre déduite',
    loaded: 'Chargé par votre plate-forme',
  },
  statusText: {
    attested:
      'Le code et son libellé anglais ont été lus dans la clé publiée. Le libellé français et l’explication sont de nous.',
    data: 'Le code a été rencontré dans des données réelles. Le libellé et l’explication sont de nous.',
    reconstructed:
      'Ni le code ni le libellé n’ont pu être lus : tout est de nous. À comparer avec la clé officielle avant de publier.',
    labelSeen:
      'Le libellé français de la dimension a été vu dans des textes publics sur la méthode. Sa lettre est déduite de sa place dans leur liste. Un de ces textes réunit H et I : leur séparation est déduite aussi.',
    loaded: 'Le code et le libellé viennent d’une liste que vous avez chargée. Nous n’y avons rien changé.',
  },
  dimensionCount: '{count, plural, =0 {aucune dimension} one {# dimension} other {# dimensions}}',
  beyond: {
    codes:
      '{count, plural, one {# code de cette clé dépasse} other {# codes de cette clé dépassent}} le plus haut code que nous avons vu dans sa dimension : {codes}. {count, plural, one {Il est} other {Ils sont}} de nous.',
    impossible:
      'La clé publiée compte {least, number} ou {most, number} composantes. Jusqu’aux plus hauts codes vus, elle en compte {seen, number} si elle ne saute aucun numéro. Au moins {impossible, number} de ces codes n’y existent donc pas. Ce qu’ils désignent peut y avoir un autre code.',
    total:
      'Le nombre de composantes de cette clé-ci est un hasard : il ne confirme pas celui de la clé publiée.',
    unread:
      'Les codes {first} à {last} existent dans la clé publiée, mais nous n’avons pas pu lire leurs libellés. Cette clé ne les liste pas. Vous pouvez les taper : ils sont gardés et marqués « hors de la clé ».',
  },
  statusUse:
    'Si vous avez la clé officielle, ou la vôtre, chargez-la : elle remplace celle-ci pour cette plate-forme.',
  ownTitle: 'Votre propre clé',
  ownText:
    'Une plate-forme peut charger la clé officielle ou la sienne, langue par langue. Les versions précédentes restent ici : chaque classement se souvient de la version avec laquelle il a été fait.',
  shippedName: 'Clé de travail fournie',
  ownName: 'Clé de la plate-forme',
  absent: {
    shippedName: 'Clé de travail fournie, autre version',
    otherName: 'Clé qui n’est pas ici',
    text: 'La liste de cette version n’est pas sur cet appareil. Ces critères gardent leur code et le nom de cette version. Les libellés affichés sont ceux de la clé en vigueur.',
  },
  version: 'version {version}',
  classifiedWith:
    '{count, plural, =0 {aucun critère classé avec elle} one {# critère classé avec elle} other {# critères classés avec elle}}',
  loadedAt: 'chargée le {when}',
  inForce: 'Utilisée',
  putInForce: 'Utiliser à nouveau',
  loadTitle: 'Charger une clé',
  language: 'Langue des libellés',
  languageHint: 'Les libellés des autres langues sont gardés pour les codes qui restent.',
  list: 'Collez la liste ici',
  listHint:
    'Une composante par ligne : le code, le libellé et, si vous voulez, une explication. Une ligne « A;… » nomme une dimension. Vous pouvez aussi coller toute la page « Determination key » du wiki : choisissez d’abord sa langue ci-dessus.',
  listExample: 'A01;Alimentation / boisson',
  file: 'Choisir un fichier',
  fileSafe: 'Rien n’a changé. La liste doit être un fichier de texte ou un CSV enregistré par un tableur.',
  fileTooLarge: 'Ce fichier est trop grand pour être une clé.',
  fileEmpty: 'Ce fichier est vide.',
  fileNotText: 'Ce fichier n’est pas du texte.',
  read: '{count, plural, =0 {Aucun code lu} one {# code lu} other {# codes lus}}',
  readDimensions: '{count, plural, one {# dimension nommée} other {# dimensions nommées}}',
  leftOut: '{count, plural, one {Une ligne est laissée de côté} other {# lignes sont laissées de côté}}',
  leftOutMore: 'Seules les {count, number} premières sont montrées.',
  line: 'Ligne {line, number} :',
  lines: 'Lignes {first, number} à {last, number} :',
  problem: {
    NoCode: 'il n’y a pas de code au début.',
    MalformedCode: '« {text} » n’est pas un code. Un code est une lettre de A à I et deux chiffres : A08.',
    DeeperCode: '« {text} » est plus précis qu’une composante. La clé liste les composantes : A01.',
    EmptyLabel: '{code} n’a pas de libellé.',
    DuplicateCode: '{code} est déjà à la ligne {line, number} : celle-là est gardée.',
    LabelTooLong: 'le texte de {code} dépasse {limit, number} caractères.',
    UnclosedQuote: 'un guillemet s’ouvre et ne se ferme pas.',
    ListTooLong: 'La liste dépasse {limit, number} caractères : ce n’est sans doute pas une clé.',
    TextWithoutCode:
      '« {text} » n’a pas de code et n’est pas repris. Ce texte se trouve entre {after} et {before}.',
    TextAround: {
      before: 'ce texte est avant la liste et n’est pas repris. Il commence par « {text} ».',
      after: 'ce texte est après la liste et n’est pas repris. Il commence par « {text} ».',
    },
    TwoCodes: 'deux codes sont sur une ligne, {first} et {second}. Mettez chacun sur sa ligne.',
  },
  otherTable: {
    synthesis: 'C’est un fichier de synthèse, pas une clé.',
    disagreements: 'C’est une liste de désaccords entre codages, pas une clé.',
    analysis: 'C’est un tableau pour l’analyse, pas une clé.',
    criteria: 'C’est un tableau de critères, pas une clé.',
  },
  otherTableText:
    'Rien n’a été repris. Une clé donne un code et un libellé par ligne. Les critères s’importent à la page « Fichiers ».',
  otherLanguage: 'Ces libellés semblent être dans une autre langue : {language}',
  otherLanguageText:
    'Si c’est le cas, choisissez cette langue ci-dessus. Sinon les libellés seraient gardés comme étant dans la langue choisie.',
  nothingToLoad: 'Il n’y a pas encore de composante à charger.',
  difference: {
    added: '{count, plural, one {# code s’ajoute} other {# codes s’ajoutent}}',
    removed: '{count, plural, one {# code n’est plus dans la clé} other {# codes ne sont plus dans la clé}}',
    relabelled: '{count, plural, one {# libellé change} other {# libellés changent}}',
  },
  unchanged:
    '{count, plural, =0 {Aucun libellé ne reste pareil.} one {# libellé reste pareil.} other {# libellés restent pareils.}}',
  touched:
    '{count, plural, =0 {Aucun critère n’a un code qui change} one {# critère a un code qui change} other {# critères ont un code qui change}}',
  touchedSafe:
    'Aucun critère n’est modifié : chacun garde son code, et la version de la clé avec laquelle il a été classé. Vous pourrez annuler.',
  putThisInForce: 'Utiliser cette clé',
} as const;
