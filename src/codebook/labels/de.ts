import type { CodebookLabels } from '#codebook/structure.ts';

/** German words of the shipped key. All of its labels and hints are ours, chosen close to the published English ones. */
export const de: CodebookLabels = {
  dimensions: {
    A: 'Zugang zu den Lebensgrundlagen',
    B: 'Lebensumfeld',
    C: 'Beziehungen zu den Institutionen',
    D: 'Persönliche Beziehungen',
    E: 'Soziale Gleichgewichte',
    F: 'Persönliche Gleichgewichte',
    G: 'Gefühle von Wohlbefinden und Unwohlsein',
    H: 'Haltungen und Initiativen',
    I: 'Engagement in der Gesellschaft',
  },
  components: {
    A00: {
      label: 'Lebensgrundlagen im Allgemeinen',
      hint: 'genug zum Leben haben oder nicht, Armut, Reichtum, Grundbedürfnisse',
    },
    A01: {
      label: 'Ernährung / Getränke',
      hint: 'essen, trinken, gesunde oder gewählte Ernährung, Lebensmittelpakete',
    },
    A02: {
      label: 'Gesundheitsversorgung und Medikamente',
      hint: 'ärztliche Behandlung, Medikamente, Operationen, Krankenhaus',
    },
    A03: {
      label: 'Wohnung / Wohnungsausstattung',
      hint: 'eine Wohnung haben, Möbel, Strom und Wasser, Heizung, Dämmung',
    },
    A04: { label: 'Kleidung', hint: 'Kleider, Schuhe' },
    A05: {
      label: 'Bildung / Ausbildung',
      hint: 'Schule, Qualität des Unterrichts, Berufsausbildung, Weiterbildung',
    },
    A06: {
      label: 'Beschäftigung / Arbeit',
      hint: 'eine Arbeit haben, Arbeitslosigkeit, berufliche Eingliederung',
    },
    A07: {
      label: 'Freizeit, Kultur / Sport',
      hint: 'Freizeit, Urlaub, Erholung, Sport, Lesen, Kino, Musik',
    },
    A08: {
      label: 'Kaufkraft / Finanzen',
      hint: 'Einkommen, Rechnungen, Schulden, Heizkosten, finanzielle Sicherheit',
    },
    A09: {
      label: 'Hilfen / Dienste für Personen',
      hint: 'finanzielle oder materielle Hilfe, häusliche Dienste, Hilfe der Institutionen',
    },
    A10: { label: 'Mobilität', hint: 'sich fortbewegen, öffentliche Verkehrsmittel, Auto, Führerschein' },
    A11: { label: 'Information / Austausch', hint: 'Presse, Internet, Kommunikationsmittel' },
    B00: {
      label: 'Lebensumfeld im Allgemeinen',
      hint: 'angenehme oder schwierige, sichere, abgelegene Umgebung',
    },
    B01: {
      label: 'Sauberkeit / Verschmutzung / Lärm',
      hint: 'Schmutz, Abfall, Feuchtigkeit, Verschmutzung, Lärm, Verkehr',
    },
    B02: { label: 'Grundlegende Infrastruktur', hint: 'Straßen, Gehwege, Wasser, Energienetze' },
    B03: {
      label: 'Dienste und Geschäfte in der Nähe',
      hint: 'Ärztehaus, Schule, Post, Geschäfte in der Nähe',
    },
    B04: {
      label: 'Orte der Begegnung und Erholung',
      hint: 'Parks, Spielplätze, Begegnungsstätten, Plätze',
    },
    B05: { label: 'Raum und Landschaft', hint: 'Platz, Natur in der Nähe, Schönheit des Ortes' },
    B06: { label: 'Wetter und Naturereignisse', hint: 'Klima, Sonne, Überschwemmungen, Hitze' },
    B07: {
      label: 'Arbeits- und Produktionsbedingungen',
      hint: 'Arbeitsbedingungen, Sicherheit bei der Arbeit, Produktionsstätten',
    },
    C00: {
      label: 'Beziehungen zu den Institutionen im Allgemeinen',
      hint: 'Verhältnis zu den Institutionen insgesamt',
    },
    C01: {
      label: 'Rechte / Anerkennung',
      hint: 'Grundrechte, Gleichbehandlung, Diskriminierung',
    },
    C02: { label: 'Arbeit der Justiz', hint: 'Gerichte, Gerechtigkeit, Polizei' },
    C03: {
      label: 'Transparenz und Kommunikation',
      hint: 'informiert werden, Klarheit der Entscheidungen',
    },
    C04: {
      label: 'Organisation, Verwaltung, Finanzen',
      hint: 'Verwaltung und Ausgaben der öffentlichen Dienste',
    },
    C05: {
      label: 'Zugang, Auskunft, Kontakte',
      hint: 'die richtige Stelle erreichen, Öffnungszeiten, Behördengänge',
    },
    C06: {
      label: 'Politik und öffentliche Maßnahmen',
      hint: 'was die Institutionen einrichten, Ausbildungsangebote, Hilfe bei der Arbeitssuche',
    },
    D00: {
      label: 'Persönliche Beziehungen im Allgemeinen',
      hint: 'Menschen um sich, jemand, auf den man zählen kann, Einsamkeit',
    },
    D01: { label: 'Partnerschaft und Intimität', hint: 'Liebe, Partner, Sexualität, Trennung' },
    D02: { label: 'Familie', hint: 'Familienleben, Kinder, Spannungen oder Gewalt zu Hause' },
    D03: { label: 'Freundschaft', hint: 'Freunde haben, ihre Unterstützung' },
    D04: { label: 'Nachbarschaft', hint: 'Beziehungen zu den Nachbarn, Nachbarschaftshilfe' },
    D05: {
      label: 'Beziehungen in Arbeit, Schule und Verein',
      hint: 'Kollegen, Lehrkräfte, Vereinsmitglieder',
    },
    D06: { label: 'Beziehungen zu Tieren', hint: 'Haustiere, Bindung an Tiere' },
    E00: {
      label: 'Soziale Gleichgewichte im Allgemeinen',
      hint: 'Zustand der Gesellschaft insgesamt',
    },
    E01: {
      label: 'Identität, Kultur und Werte',
      hint: 'gemeinsame Werte, Traditionen, Respekt zwischen den Kulturen',
    },
    E02: { label: 'Demografisches Gleichgewicht', hint: 'Generationen, Alterung, Migration' },
    E03: {
      label: 'Soziales Gleichgewicht und Zusammenhalt',
      hint: 'Ungleichheit, Solidarität, Ausgrenzung, Durchmischung',
    },
    E04: { label: 'Wirtschaftliches Gleichgewicht', hint: 'Wirtschaft, Krise, Verteilung des Reichtums' },
    E05: { label: 'Gewalt und Frieden', hint: 'Krieg, Kriminalität, Unsicherheit, Frieden' },
    E06: {
      label: 'Gesellschaft und Umwelt',
      hint: 'Klima, Artenvielfalt, Umgang mit den Ressourcen',
    },
    E07: {
      label: 'Fortschritt, Wissenschaft und Technik',
      hint: 'Technik, Forschung, Digitalisierung',
    },
    F00: {
      label: 'Persönliche Gleichgewichte im Allgemeinen',
      hint: 'sich im Gleichgewicht fühlen oder nicht',
    },
    F01: { label: 'Körperliche Gesundheit', hint: 'krank sein, Schmerzen, fit sein, Schlaf' },
    F02: { label: 'Selbstständigkeit / Freiheit', hint: 'für sich entscheiden, Unabhängigkeit' },
    F03: {
      label: 'Zeit und Gleichgewicht der Tätigkeiten',
      hint: 'Zeit für sich, Leben neben Haushalt und Arbeit, Rhythmus',
    },
    F04: {
      label: 'Seelisches und emotionales Gleichgewicht',
      hint: 'Stimmung, Depression, Sucht, durchhalten',
    },
    F05: { label: 'Spiritualität / Überzeugungen', hint: 'Religion, Philosophie, Sinn' },
    F06: {
      label: 'Platz in der Gesellschaft',
      hint: 'sich nützlich und dazugehörig fühlen, eine Rolle haben',
    },
    F07: { label: 'Persönliche Entwicklung', hint: 'lernen, sich entwickeln, Talente entfalten' },
    F08: { label: 'Lebenspläne / Perspektiven', hint: 'Pläne, Zukunft, Hoffnung' },
    G00: { label: 'Gefühle im Allgemeinen', hint: 'sich insgesamt gut oder schlecht fühlen' },
    G01: { label: 'Selbstwertgefühl', hint: 'Selbstachtung, Scham, Selbstvertrauen' },
    G02: {
      label: 'Zufriedenheit / Frustration',
      hint: 'Anerkennung für das, was man tut, Neid, Frustration',
    },
    G03: { label: 'Gelassenheit / Angst', hint: 'innere Ruhe, Angst, Gefühl der Unsicherheit' },
    G04: { label: 'Stress / Unbeschwertheit', hint: 'ständige Sorgen, Druck, Sorglosigkeit' },
    G05: { label: 'Freude / Traurigkeit', hint: 'Lachen, Kummer, Leid' },
    H00: { label: 'Haltungen und Initiativen im Allgemeinen', hint: 'Verhalten im Allgemeinen' },
    H01: {
      label: 'Arbeit an sich selbst',
      hint: 'sich bemühen, sich selbst achten, Gewohnheiten ändern',
    },
    H02: {
      label: 'Eigene Aktivitäten und Initiativen',
      hint: 'etwas für sich tun, etwas anfangen',
    },
    H03: { label: 'Geselligkeit', hint: 'Menschen treffen, ausgehen, soziale Kontakte' },
    H04: { label: 'Zuhören und Solidarität', hint: 'helfen, zuhören, teilen' },
    H05: {
      label: 'Verantwortung für Gemeingüter',
      hint: 'Müll trennen, Energie sparen, auf Orte achtgeben',
    },
    H06: { label: 'Tatkraft und Wille', hint: 'Motivation, Mut, Ausdauer' },
    I00: {
      label: 'Engagement in der Gesellschaft im Allgemeinen',
      hint: 'am Leben der Gesellschaft teilnehmen',
    },
    I07: {
      label: 'Engagement (I07)',
      hint: 'in den Daten: jede Woche eine Gruppe zur gegenseitigen Hilfe organisieren',
    },
    I08: { label: 'Engagement (I08)', hint: 'in den Daten: aus der Isolation herauskommen' },
  },
};
