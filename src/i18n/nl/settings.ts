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
  lastBackup: 'Laatste back-up: {when}',
  neverBackedUp: 'Nog nooit een back-up gemaakt op dit toestel',
  removedMark: '(weggehaald)',
  erase: 'Wissen…',
  eraseNamed: '“{name}” voorgoed wissen…',
  eraseTitle: '“{name}” voorgoed wissen?',
  eraseText:
    '{criteria, plural, =0 {Er gaan geen criteria verloren.} one {Eén criterium verdwijnt van dit toestel.} other {# criteria verdwijnen van dit toestel.}} Niets kan ze terugbrengen, behalve een back-upbestand.',
  eraseNeverBackedUp: 'Van dit platform is op dit toestel nog nooit een back-up gemaakt.',
  eraseType: 'Schrijf de naam om te bevestigen: {name}',
  eraseConfirm: 'Voorgoed wissen',
  erased: '“{name}” is gewist van dit toestel.',
  notErased:
    'Het wissen is niet gelukt. Er is niets veranderd; sluit de andere tabbladen en probeer het opnieuw.',
  about: 'Over dit programma',
  version: 'Versie {version}',
  licence:
    'Vrije software, MIT-licentie. Lettertype Atkinson Hyperlegible Next (OFL), getekend voor slechtziende mensen.',
  method: 'De SPIRAL-methode komt van de Raad van Europa en zijn partners. Dit programma staat daar los van.',
  privacy:
    'Er worden geen gegevens verstuurd: geen bezoekersstatistieken, geen account, niets wordt van elders geladen.',
} as const;
