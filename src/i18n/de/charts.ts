import type { Translation } from '#i18n/translation.ts';

export const charts = {
  title: 'Diagramme',
  lead: '{criteria, plural, =0 {Kein Kriterium} one {# Kriterium} other {# Kriterien}}, {expressions, plural, one {auf # Post-it} other {auf # Post-its}}, {groups, plural, one {in # Gruppe} other {in # Gruppen}}.',
  base: 'Was gezählt wird',
  expressions: 'Nennungen',
  criteria: 'Kriterien',
  components: 'Komponenten nach Frage',
  balance: 'Wohlbefinden und Unwohlsein',
  dimensions: 'Dimensionen nach Frage',
  table: 'Tabelle zeigen',
  toFiles: 'Zahlen mitnehmen (CSV)',
  nothing: 'Hier gibt es noch nichts zu zeigen',
  nothingText: 'Die Diagramme entstehen, sobald ein Kriterium eine Komponente hat.',
  toClassify: 'Kriterien zuordnen',
  nothingClassified: 'Noch kein Kriterium hat eine Komponente.',
  nothingBalance: 'Noch keine Komponente hat ein Kriterium zum Wohlbefinden oder Unwohlsein.',
  leaders:
    '{n, plural, one {{names} kommt am häufigsten vor} other {{names} kommen am häufigsten vor}}: {n, plural, one {} other {jeweils }}{each, number} {base, select, criteria {{each, plural, one {Kriterium} other {Kriterien}}} other {{each, plural, one {Nennung} other {Nennungen}}}} von den {total, number}, die eine Komponente haben.',
  manyLeaders:
    '{n, number} Komponenten liegen vorn, mit je {each, number} {base, select, criteria {{each, plural, one {Kriterium} other {Kriterien}}} other {{each, plural, one {Nennung} other {Nennungen}}}} von den {total, number}, die eine Komponente haben.',
  even: 'Keine Komponente ragt heraus: Jede der {components, number} hat {each, number} {base, select, criteria {{each, plural, one {Kriterium} other {Kriterien}}} other {{each, plural, one {Nennung} other {Nennungen}}}}.',
  dimensionLeads:
    '{name} liegt vorn: {each, number} {base, select, criteria {{each, plural, one {Kriterium} other {Kriterien}}} other {{each, plural, one {Nennung} other {Nennungen}}}} von den {total, number}, die eine Komponente haben, das sind {share}\u00a0%.',
  dimensionsLead:
    '{names} liegen vorn, mit je {each, number} {base, select, criteria {{each, plural, one {Kriterium} other {Kriterien}}} other {{each, plural, one {Nennung} other {Nennungen}}}} von den {total, number}, die eine Komponente haben.',
  sides:
    '{components, plural, one {Eine einzige Komponente wurde beim Wohlbefinden oder Unwohlsein genannt} other {Von # Komponenten}}: {ill} nur beim Unwohlsein, {well} nur beim Wohlbefinden, {both} bei beiden.',
  mostIll: 'Der Abstand ist auf der Seite des Unwohlseins am größten bei {names}.',
  mostIllMany:
    'Der Abstand ist auf der Seite des Unwohlseins am größten bei {n, number} Komponenten gleichermaßen.',
  feminine:
    '{n, plural, =0 {keine} =1 {eine} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} =9 {neun} other {#}}',
  onLeft: '{question} links',
  onRight: '{question} rechts',
  unclassifiedNote:
    '{criteria, plural, one {Ein Kriterium ist noch nicht zugeordnet: Es steht in der Tabelle, nicht im Diagramm.} other {# Kriterien sind noch nicht zugeordnet: Sie stehen in der Tabelle, nicht im Diagramm.}}',
  drawFailed: 'Dieses Diagramm konnte nicht gezeichnet werden.',
  drawFailedText: 'Seine Zahlen stehen in der Tabelle darunter. Ihre Kriterien sind unversehrt.',
  captionComponents:
    'Komponenten nach Frage. Gezählt: {base}. Die Anteile sind auf eine Dezimalstelle gerundet: Ihre Summe kann etwas von 100\u00a0% abweichen.',
  captionDimensions:
    'Dimensionen nach Frage. Gezählt: {base}. Die Anteile sind auf eine Dezimalstelle gerundet: Ihre Summe kann etwas von 100\u00a0% abweichen.',
  captionBalance: 'Wohlbefinden und Unwohlsein nach Komponente. Gezählt: {base}.',
  counted: { criteria: 'Kriterien', expressions: 'Nennungen' },
  component: 'Komponente',
  dimension: 'Dimension',
  total: 'Gesamt',
  share:
    '{base, select, criteria {{total, plural, one {Anteil an einem zugeordneten Kriterium} other {Anteil an den # zugeordneten Kriterien}}} other {{total, plural, one {Anteil an einer zugeordneten Nennung} other {Anteil an den # zugeordneten Nennungen}}}}',
  percent: '{share}\u00a0%',
  lessThanOne: '<\u00a00,1\u00a0%',
  groups: 'Gruppen',
  difference: 'Wohlbefinden minus Unwohlsein',
  unclassified: 'Noch nicht zugeordnet',
  unlisted: 'Code nicht im Schlüssel',
} as const satisfies Translation['charts'];
