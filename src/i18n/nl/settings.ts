import type { Translation } from '#i18n/translation.ts';

export const settings = {
  title: 'Instellingen',
  lead: 'Alleen voor dit toestel. Elke keuze werkt meteen.',
  language: 'Taal van de schermen',
  appearance: 'Weergave',
  theme: 'Licht of donker',
  themes: { system: 'Zoals het toestel', light: 'Licht', dark: 'Donker' },
  largeDisplay: 'Grote weergave',
  largeDisplayHint: 'Grote letters, sterk contrast, dikke lijnen, één kolom, geen beweging.',
  textSize: 'Grootte van de letters',
  percent: '{size, number}%',
  writing: 'Schrijven',
  spelling: 'Spellingcontrole en suggesties van de browser',
  spellingHint:
    'Eerst uitgeschakeld: sommige browsers sturen de tekst naar hun maker om hem te verbeteren. Het toetsenbord van het toestel heeft eigen instellingen, die deze pagina niet kan veranderen.',
  device: 'Dit toestel',
  persisted: 'Deze browser heeft beloofd uw gegevens te bewaren.',
  atRiskTitle: 'Deze browser kan uw gegevens wissen',
  atRisk: 'Hij heeft niet beloofd ze te bewaren. Maak een back-up na elke bijeenkomst.',
  unknown: 'Deze browser zegt niet of hij uw gegevens zal bewaren. Maak een back-up na elke bijeenkomst.',
  ask: 'De browser vragen de gegevens te bewaren',
  refused:
    'De browser heeft dit niet aanvaard. Vaak aanvaardt hij het wel zodra de app op het toestel is geïnstalleerd.',
  stored: 'Wat hier wordt bewaard',
  nothingStored: 'Voorlopig niets.',
  counts:
    '{groups, plural, =0 {geen groepen} one {# groep} other {# groepen}} · {criteria, plural, =0 {geen criteria} one {# criterium} other {# criteria}}',
  removedMark: '(weggehaald)',
  erase: 'Wissen…',
  eraseNamed: '“{name}” voorgoed wissen…',
  eraseTitle: '“{name}” voorgoed wissen?',
  eraseText:
    '{criteria, plural, =0 {Er gaan geen criteria verloren.} one {Eén criterium verdwijnt van dit toestel.} other {# criteria verdwijnen van dit toestel.}} Niets kan ze terugbrengen, behalve een back-upbestand.',
  saveFirst: 'Eerst een back-up maken',
  savedFirst: 'Het bestand is aan de browser gegeven. Kijk na of het bij uw downloads staat voor u wist.',
  notSavedFirst: 'Het bestand kon niet worden gemaakt.',
  eraseType: 'Schrijf de naam om te bevestigen: {name}',
  eraseConfirm: 'Voorgoed wissen',
  erased: '“{name}” is gewist van dit toestel.',
  notErased:
    'Het wissen is niet gelukt. Er is niets veranderd; sluit de andere tabbladen en probeer het opnieuw.',
  unanswered:
    'Het toestel heeft niet binnen drie seconden geantwoord. Misschien wordt het platform toch nog gewist. Deze pagina zegt het dan.',
  copiesNotErased:
    'Het platform is gewist, maar zijn tweede kopieën op dit toestel konden niet worden gewist. Probeer het opnieuw.',
  stale: {
    title: 'Woorden van een platform dat hier niet meer is',
    text: 'Ze zijn op dit toestel getypt en niet opgeslagen. Kopieer ze als u ze nodig hebt.',
    remove: 'Deze woorden verwijderen',
  },
  goneCopies: {
    title: 'Kopieën van een platform dat in geen lijst staat',
    text: 'Dit toestel bewaart er {count, number}. Dit is de nieuwste.',
    remove: '{count, plural, one {Deze kopie wissen…} other {Deze kopieën wissen…}}',
    removeNamed: 'De kopieën van “{name}” wissen…',
    eraseTitle: 'De kopieën van “{name}” voorgoed wissen?',
    eraseText:
      'Dit zijn de laatste kopieën van dit platform op dit toestel. Daarna kan alleen een back-upbestand het terugbrengen.',
    eraseConfirm: 'Voorgoed wissen',
    erased: 'De kopieën van “{name}” zijn gewist van dit toestel.',
    notErased: 'De kopieën konden niet worden gewist. Probeer het opnieuw.',
  },
  about: 'Over dit programma',
  version: 'Versie {version}',
  licence:
    'Vrije software, MIT-licentie. Lettertype Atkinson Hyperlegible Next (OFL), getekend voor slechtziende mensen.',
  method: 'De SPIRAL-methode komt van de Raad van Europa en zijn partners. Dit programma staat daar los van.',
  privacy:
    'Er worden geen gegevens verstuurd: geen bezoekersstatistieken, geen account, niets wordt van elders geladen.',
  lock: {
    title: 'Schermslot',
    text: 'Een code van 4 tot 8 cijfers, die gevraagd wordt voor verborgen woorden weer getoond worden. Hij geldt alleen op dit toestel.',
    honest:
      'Het is een slot, geen versleuteling: wie in het toestel kan zoeken, kan lezen wat erin bewaard is. Het slot van de tablet zelf beschermt beter.',
    forgotten:
      'Code vergeten: zeg het op het verborgen scherm. 24 uur later gaat het open zonder code. Er wordt nooit iets gewist.',
    impossible: 'Op dit adres laat de browser niet toe een code te bewaren. Open het programma met https.',
    pin: 'Nieuwe code',
    pinHint: '4 tot 8 cijfers',
    again: 'Nog een keer',
    choose: 'Deze code kiezen',
    malformed: 'Er zijn 4 tot 8 cijfers nodig.',
    different: 'De twee codes verschillen.',
    current: 'Huidige code',
    remove: 'De code weghalen',
    chosen: 'De code is gekozen. Hij wordt gevraagd zodra de woorden verborgen zijn.',
    removed: 'De code is weggehaald.',
    wrong: 'Dit is niet de juiste code.',
    wait: 'Wacht even voor u het weer probeert.',
  },
} as const satisfies Translation['settings'];
