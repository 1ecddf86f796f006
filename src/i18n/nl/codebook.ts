import type { Translation } from '#i18n/translation.ts';

export const codebook = {
  title: 'Determinatiesleutel',
  lead: '{components, plural, one {# component, geordend} other {# componenten, geordend}} in negen dimensies: waarover een criterium gaat.',
  load: 'Sleutel laden…',
  search: 'Een woord of een code zoeken',
  clear: 'Zoekopdracht wissen',
  dimensions: 'De negen dimensies',
  openAll: 'Alles openen',
  closeAll: 'Alles sluiten',
  components: '{count, plural, =0 {geen componenten} one {# component} other {# componenten}}',
  criteria: '{count, plural, =0 {geen criteria} one {# criterium} other {# criteria}}',
  unlisted: 'niet in de sleutel',
  unlistedHint:
    'Sommige criteria dragen een code die de gebruikte sleutel niet kent. Ze worden bewaard zoals ze zijn.',
  found:
    '{count, plural, =0 {Geen component gevonden} one {# component gevonden} other {# componenten gevonden}}',
  nothingFound: 'Geen enkele component bevat al deze woorden.',
  nothingFoundHelp: 'Probeer één woord, of het begin ervan. Bij twijfel past de algemene component (x00).',
  workingTitle: 'Deze sleutel is een werksleutel',
  workingText:
    'De gepubliceerde sleutel kon niet volledig worden gelezen. In deze sleutel {working, plural, one {heeft # component} other {hebben # componenten}} van de {components, number} een werklabel, en een merkteken zegt dat. Alle Nederlandse woorden zijn van ons.',
  workingMore: 'Wat de merktekens zeggen',
  mark: { data: 'werklabel', reconstructed: 'na te kijken', labelSeen: 'label gezien, letter afgeleid' },
  statusTitle: 'Wat men van elke component weet',
  statusLead:
    'Van de gepubliceerde sleutel van de methode kon maar een deel worden gelezen. De rest is van ons, en een merkteken zegt dat.',
  status: {
    attested: 'Gelezen in de gepubliceerde sleutel',
    data: 'Werklabel',
    reconstructed: 'Na te kijken',
    labelSeen: 'Label gezien, letter afgeleid',
    loaded: 'Geladen door uw platform',
  },
  statusText: {
    attested:
      'De code en het Engelse label zijn gelezen in de gepubliceerde sleutel. Het Nederlandse label en de uitleg zijn van ons.',
    data: 'De code komt voor in echte gegevens. Het label en de uitleg zijn van ons.',
    reconstructed:
      'Noch de code noch het label konden worden gelezen: alles is van ons. Vergelijk met de officiële sleutel voordat u publiceert.',
    labelSeen:
      'Het Franse label van de dimensie is gezien in openbare teksten over de methode. De letter is afgeleid uit de plaats in hun lijst. Een van die teksten voegt H en I samen: ook hun splitsing is afgeleid. Het Nederlandse label is van ons.',
    loaded: 'De code en het label komen uit een lijst die u hebt geladen. Wij hebben er niets aan veranderd.',
  },
  dimensionCount: '{count, plural, =0 {geen dimensies} one {# dimensie} other {# dimensies}}',
  beyond: {
    codes:
      '{count, plural, one {# code van deze sleutel staat} other {# codes van deze sleutel staan}} boven de hoogste code die wij in die dimensie hebben gezien: {codes}. {count, plural, one {Die is} other {Ze zijn}} van ons.',
    impossible:
      'De gepubliceerde sleutel telt {least, number} of {most, number} componenten. Tot en met de hoogste codes die zijn gezien, zijn dat er {seen, number} als er geen nummer wordt overgeslagen. Minstens {impossible, number} van deze codes bestaan daarin dus niet. Wat ze aanduiden, kan daar een andere code hebben.',
    total:
      'Het aantal componenten van deze sleutel is toeval: het bevestigt het aantal van de gepubliceerde sleutel niet.',
    unread:
      'De codes {first} tot en met {last} bestaan in de gepubliceerde sleutel, maar wij konden hun labels niet lezen. Deze sleutel vermeldt ze niet. U kunt ze typen: ze worden bewaard met het merkteken “niet in de sleutel”.',
  },
  statusUse:
    'Hebt u de officiële sleutel, of een eigen sleutel, laad die dan: hij vervangt deze voor dit platform.',
  ownTitle: 'Uw eigen sleutel',
  ownText:
    'Een platform kan de officiële sleutel of een eigen sleutel laden, taal voor taal. De vorige versies blijven hier: elke indeling onthoudt met welke versie ze is gemaakt.',
  shippedName: 'Meegeleverde werksleutel',
  ownName: 'Sleutel van het platform',
  absent: {
    shippedName: 'Meegeleverde werksleutel, andere versie',
    otherName: 'Een sleutel die niet hier is',
    text: 'De lijst van deze versie staat niet op dit apparaat. Deze criteria behouden hun code en de naam van deze versie. De getoonde labels zijn die van de sleutel die nu geldt.',
  },
  version: 'versie {version}',
  classifiedWith:
    '{count, plural, =0 {geen criteria ermee ingedeeld} one {# criterium ermee ingedeeld} other {# criteria ermee ingedeeld}}',
  loadedAt: 'geladen op {when}',
  inForce: 'In gebruik',
  putInForce: 'Opnieuw gebruiken',
  loadTitle: 'Een sleutel laden',
  language: 'Taal van de labels',
  languageHint: 'De labels in andere talen blijven bewaard voor de codes die blijven.',
  list: 'Plak de lijst hier',
  listHint:
    'Eén component per regel: de code, het label en, als u wilt, een uitleg. Een regel “A;…” geeft een dimensie haar naam. U kunt ook de hele pagina “Determination key” van de wiki plakken: kies eerst hierboven de taal ervan.',
  listExample: 'A01;Voeding / drank',
  file: 'Bestand kiezen',
  fileSafe: 'Er is niets veranderd. De lijst moet een tekstbestand zijn, of een CSV uit een rekenblad.',
  fileTooLarge: 'Dit bestand is te groot om een sleutel te zijn.',
  fileEmpty: 'Dit bestand is leeg.',
  fileNotText: 'Dit bestand is geen tekst.',
  read: '{count, plural, =0 {Geen code gelezen} one {# code gelezen} other {# codes gelezen}}',
  readDimensions: '{count, plural, one {# dimensie met naam} other {# dimensies met naam}}',
  leftOut: '{count, plural, one {Eén regel wordt weggelaten} other {# regels worden weggelaten}}',
  leftOutMore: 'Alleen de eerste {count, number} worden getoond.',
  line: 'Regel {line, number}:',
  lines: 'Regels {first, number} tot {last, number}:',
  problem: {
    NoCode: 'er staat geen code aan het begin.',
    MalformedCode: '“{text}” is geen code. Een code is een letter van A tot I en twee cijfers: A08.',
    DeeperCode: '“{text}” is preciezer dan een component. De sleutel bevat componenten: A01.',
    EmptyLabel: '{code} heeft geen label.',
    DuplicateCode: '{code} staat al op regel {line, number}; die wordt behouden.',
    LabelTooLong: 'de tekst van {code} is langer dan {limit, number} tekens.',
    UnclosedQuote: 'een aanhalingsteken gaat open en niet dicht.',
    ListTooLong: 'De lijst is langer dan {limit, number} tekens: dit is wellicht geen sleutel.',
    TextWithoutCode:
      '“{text}” heeft geen code en is niet overgenomen. Deze tekst staat tussen {after} en {before}.',
    TextAround: {
      before: 'deze tekst staat vóór de lijst en is niet overgenomen. Hij begint met “{text}”.',
      after: 'deze tekst staat na de lijst en is niet overgenomen. Hij begint met “{text}”.',
    },
    TwoCodes: 'er staan twee codes op één regel, {first} en {second}. Zet elke code op een eigen regel.',
  },
  otherTable: {
    synthesis: 'Dit is een synthesebestand, geen sleutel.',
    disagreements: 'Dit is een lijst van verschillen tussen coderingen, geen sleutel.',
    analysis: 'Dit is een tabel voor de analyse, geen sleutel.',
    criteria: 'Dit is een tabel met criteria, geen sleutel.',
  },
  otherTableText:
    'Er is niets overgenomen. Een sleutel heeft op elke regel een code en een label. Criteria importeert u op de pagina “Bestanden”.',
  otherLanguage: 'Deze labels lijken in een andere taal te staan: {language}',
  otherLanguageText:
    'Klopt dat, kies dan hierboven die taal. Anders worden de labels bewaard als labels in de gekozen taal.',
  nothingToLoad: 'Er is nog geen component om te laden.',
  difference: {
    added: '{count, plural, one {# code komt erbij} other {# codes komen erbij}}',
    removed:
      '{count, plural, one {# code verdwijnt uit de sleutel} other {# codes verdwijnen uit de sleutel}}',
    relabelled: '{count, plural, one {# label verandert} other {# labels veranderen}}',
  },
  unchanged:
    '{count, plural, =0 {Geen enkel label blijft hetzelfde.} one {# label blijft hetzelfde.} other {# labels blijven hetzelfde.}}',
  touched:
    '{count, plural, =0 {Geen enkel criterium heeft een code die verandert} one {# criterium heeft een code die verandert} other {# criteria hebben een code die verandert}}',
  touchedSafe:
    'Geen enkel criterium wordt gewijzigd: elk behoudt zijn code, en de versie van de sleutel waarmee het is ingedeeld. U kunt dit ongedaan maken.',
  putThisInForce: 'Deze sleutel gebruiken',
} as const satisfies Translation['codebook'];
