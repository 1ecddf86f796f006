import { foldedWords } from '#domain/likeness/fold.ts';

type Synonyms = { readonly heading: string; readonly also: readonly string[] };

/** The wiki's own eleven columns in its order, with its French headings and the synonyms in other languages. */
const site = {
  siteId: {
    heading: 'Crit ID',
    also: ['ID', 'Criterion ID', 'Criterium ID', 'Kriterium ID', 'Criterio ID', 'ID criterio', 'Crit. ID'],
  },
  platform: {
    heading: 'Plate-forme',
    also: ['Plateforme', 'Platform', 'Plattform', 'Plataforma', 'Plate-forme multi-acteurs'],
  },
  group: {
    heading: 'Nom du groupe homogène',
    also: [
      'Groupe homogène',
      'Nom du groupe',
      'Groupe',
      'Homogeneous group',
      'Homogeneous group name',
      'Name of the homogeneous group',
      'Name of homogeneous group',
      'Group name',
      'Group',
      'Naam van de homogene groep',
      'Naam homogene groep',
      'Homogene groep',
      'Groepsnaam',
      'Groep',
      'Name der homogenen Gruppe',
      'Homogene Gruppe',
      'Gruppenname',
      'Gruppe',
      'Nombre del grupo homogéneo',
      'Grupo homogéneo',
      'Nombre del grupo',
      'Grupo',
    ],
  },
  question: {
    heading: 'Questions',
    also: ['Question', 'Vragen', 'Vraag', 'Fragen', 'Frage', 'Preguntas', 'Pregunta'],
  },
  expressions: {
    heading: 'NB express',
    also: [
      'NB expressions',
      'NB',
      "Nombre d'expressions",
      'Nombre',
      'Expressions',
      'Number of expressions',
      'Aantal uitdrukkingen',
      'Aantal uitingen',
      'Aantal',
      'Anzahl Ausdrücke',
      'Anzahl der Nennungen',
      'Anzahl Nennungen',
      'Nennungen',
      'Anzahl',
      'Número de expresiones',
      'N.º de expresiones',
      'Expresiones',
      'Número',
    ],
  },
  text: {
    heading: 'Post-it',
    also: [
      'Post-its',
      'Postit',
      'Critère',
      'Critères',
      'Texte',
      'Criterion',
      'Criteria',
      'Text',
      'Criterium',
      'Tekst',
      'Kriterium',
      'Kriterien',
      'Criterio',
      'Criterios',
      'Texto',
    ],
  },
  component: {
    heading: 'Composante',
    also: [
      'Composantes',
      'Code',
      'Component',
      'Components',
      'Componenten',
      'Komponente',
      'Komponenten',
      'Componente',
      'Componentes',
    ],
  },
  meaning: {
    heading: 'Sens',
    also: ['Meaning', 'Sense', 'Betekenis', 'Zin', 'Bedeutung', 'Sinn', 'Sentido', 'Significado'],
  },
  proposition: {
    heading: 'Proposition',
    also: ['Propositie', 'Voorstel', 'Stelling', 'Vorschlag', 'Aussage', 'Proposición', 'Propuesta'],
  },
  created: {
    heading: 'Créé le',
    also: [
      'Date de création',
      'Created on',
      'Created',
      'Creation date',
      'Aangemaakt op',
      'Aangemaakt',
      'Gemaakt op',
      'Erstellt am',
      'Erstellt',
      'Creado el',
      'Creado',
      'Fecha de creación',
    ],
  },
  modified: {
    heading: 'dernière modif.',
    also: [
      'Dernière modification',
      'Modifié le',
      'Last modif.',
      'Last modification',
      'Last modified',
      'Modified',
      'Laatste wijziging',
      'Laatst gewijzigd',
      'Gewijzigd op',
      'Letzte Änderung',
      'Geändert am',
      'Última modificación',
      'Última modif.',
      'Modificado el',
    ],
  },
} as const satisfies Readonly<Record<string, Synonyms>>;

/** The columns that our own files add, so that they can be read back without loss. */
const ours = {
  criterionId: { heading: 'ID critère', also: [] },
  language: { heading: 'Langue', also: ['Language', 'Taal', 'Sprache', 'Idioma'] },
  scribe: { heading: 'Noté par le scribe', also: ['Written by the scribe'] },
  translation: { heading: 'Traduction', also: ['Translation', 'Vertaling', 'Übersetzung', 'Traducción'] },
  translationLanguage: { heading: 'Langue de la traduction', also: ['Language of the translation'] },
  original: { heading: 'Premiers mots', also: ['First words'] },
  readBack: { heading: 'Relecture', also: ['Read-back'] },
  joined: { heading: 'Critères joints', also: ['Joined criteria'] },
  order: { heading: 'Ordre', also: ['Order', 'Volgorde', 'Reihenfolge', 'Orden'] },
  source: { heading: 'Source', also: [] },
  sourceFile: { heading: 'Fichier source', also: [] },
  sourceCode: { heading: 'Code non lu', also: [] },
  fullCode: {
    heading: 'Code complet',
    also: ['Full code', 'Volledige code', 'Vollständiger Code', 'Código completo'],
  },
  keyId: { heading: 'Clé', also: [] },
  keyVersion: { heading: 'Version de la clé', also: [] },
  coder: { heading: 'Codeur', also: [] },
  memo: { heading: 'Mémo', also: ['Memo'] },
  otherCodings: { heading: 'Autres codages', also: [] },
  groupId: { heading: 'ID groupe', also: [] },
  groupOrder: { heading: 'Ordre du groupe', also: [] },
  profile: { heading: 'Profil', also: ['Profile', 'Profiel', 'Perfil'] },
  sizeBand: {
    heading: 'Taille du groupe',
    also: ['Group size', 'Groepsgrootte', 'Gruppengröße', 'Tamaño del grupo'],
  },
  groupLanguage: { heading: 'Langue du groupe', also: [] },
  meetingDate: {
    heading: 'Date de la réunion',
    also: [
      'Date de réunion',
      'Meeting date',
      'Datum van de bijeenkomst',
      'Datum der Sitzung',
      'Fecha de la reunión',
    ],
  },
  place: { heading: 'Lieu', also: ['Place', 'Plaats', 'Ort', 'Lugar'] },
  cycle: { heading: 'Cycle', also: ['Cyclus', 'Zyklus', 'Ciclo'] },
  wordingWB: { heading: 'Question WB', also: [] },
  wordingIB: { heading: 'Question IB', also: [] },
  wordingACT: { heading: 'Question ACT', also: [] },
  wordingFREE: { heading: 'Question FREE', also: [] },
  facilitators: { heading: 'Animateurs', also: ['Facilitators'] },
  groupSource: { heading: 'Source du groupe', also: [] },
  groupOriginId: { heading: "ID d'origine du groupe", also: [] },
  platformId: { heading: 'ID plate-forme', also: [] },
  platformKind: { heading: 'Type de plate-forme', also: [] },
  territory: { heading: 'Territoire', also: [] },
  country: { heading: 'Pays', also: [] },
  platformLanguages: { heading: 'Langues de la plate-forme', also: [] },
  description: { heading: 'Description de la plate-forme', also: [] },
  freeQuestion: { heading: 'Quatrième question', also: [] },
  parentId: { heading: 'ID plate-forme de référence', also: [] },
  retentionDate: { heading: 'À conserver jusqu’au', also: [] },
  platformSource: { heading: 'Source de la plate-forme', also: [] },
  platformOriginId: { heading: "ID d'origine de la plate-forme", also: [] },
} as const satisfies Readonly<Record<string, Synonyms>>;

const all = { ...site, ...ours };
export type ColumnName = keyof typeof all;
export type SiteColumn = keyof typeof site;

/** Every column of our own files, in their order. */
export const columnNames = Object.keys(all) as readonly ColumnName[];

/** One row's cells by column. A column that the file does not have is absent. */
export type Cells = Partial<Record<ColumnName, string>>;

/** The heading of a column in the files we write. */
export const headingOf = (name: ColumnName): string => all[name].heading;

const headingKey = (heading: string): string => foldedWords(heading).join(' ');

const columnByKey: ReadonlyMap<string, ColumnName> = new Map(
  columnNames.toReversed().flatMap((name) => {
    const { heading, also }: Synonyms = all[name];
    return [heading, ...also].map((word) => [headingKey(word), name] as const);
  }),
);

/** The column a heading names in any of five languages, ignoring case, accents and punctuation; else undefined. */
export const columnOf = (heading: string): ColumnName | undefined =>
  heading.length > 200 || heading === '' ? undefined : columnByKey.get(headingKey(heading));

const siteKeys = [...columnByKey]
  .filter(([, name]) => Object.hasOwn(site, name))
  .sort(([a], [b]) => b.length - a.length) as readonly (readonly [string, SiteColumn])[];

/**
 * The wiki column named by a heading cell, even when the text of its sort links is glued to it ("Crit IDTrier par Crit
 * ID"). The longest matching name wins. Undefined when none matches.
 */
export function siteColumnIn(cell: string): SiteColumn | undefined {
  if (cell.length > 200 || cell.trim() === '') return undefined;
  const words = ` ${headingKey(cell)} `;
  const glued = words.replaceAll(' ', '');
  const found = siteKeys.find(
    ([key]) => words.includes(` ${key} `) || (key.length > 3 && glued.startsWith(key.replaceAll(' ', ''))),
  );
  return found?.[1];
}
