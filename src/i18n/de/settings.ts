import type { Translation } from '#i18n/translation.ts';

export const settings = {
  title: 'Einstellungen',
  lead: 'Nur für dieses Gerät. Jede Wahl wirkt sofort.',
  language: 'Sprache der Bildschirme',
  appearance: 'Anzeige',
  theme: 'Hell oder dunkel',
  themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  largeDisplay: 'Große Anzeige',
  largeDisplayHint: 'Große Buchstaben, starke Kontraste, dicke Linien, eine Spalte, keine Bewegung.',
  textSize: 'Größe der Buchstaben',
  percent: '{size, number}\u00a0%',
  writing: 'Schreiben',
  spelling: 'Rechtschreibprüfung und Vorschläge des Browsers',
  spellingHint:
    'Zunächst aus: Um den Text zu korrigieren, senden ihn manche Browser an ihren Hersteller. Die Tastatur des Geräts hat eigene Einstellungen, die diese Seite nicht ändern kann.',
  device: 'Dieses Gerät',
  persisted: 'Dieser Browser hat zugesagt, Ihre Daten aufzubewahren.',
  atRiskTitle: 'Dieser Browser kann Ihre Daten löschen',
  atRisk: 'Er hat nicht zugesagt, sie aufzubewahren. Machen Sie nach jedem Treffen eine Sicherung.',
  unknown:
    'Dieser Browser sagt nicht, ob er Ihre Daten aufbewahrt. Machen Sie nach jedem Treffen eine Sicherung.',
  ask: 'Browser bitten, die Daten zu behalten',
  refused:
    'Der Browser hat nicht zugestimmt. Er stimmt oft zu, sobald die App auf dem Gerät installiert ist.',
  stored: 'Was hier aufbewahrt wird',
  nothingStored: 'Im Moment nichts.',
  counts:
    '{groups, plural, =0 {keine Gruppe} one {# Gruppe} other {# Gruppen}} · {criteria, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}}',
  removedMark: '(entfernt)',
  erase: 'Löschen…',
  eraseNamed: '„{name}“ endgültig löschen…',
  eraseTitle: '„{name}“ endgültig löschen?',
  eraseText:
    '{criteria, plural, =0 {Kein Kriterium ist betroffen.} one {Ein Kriterium verschwindet von diesem Gerät.} other {# Kriterien verschwinden von diesem Gerät.}} Nichts kann sie zurückholen, außer einer Sicherungsdatei.',
  saveFirst: 'Zuerst sichern',
  savedFirst:
    'Die Datei wurde dem Browser übergeben. Sehen Sie nach, ob sie in Ihren Downloads ist, bevor Sie löschen.',
  notSavedFirst: 'Die Datei konnte nicht erstellt werden.',
  eraseType: 'Schreiben Sie zur Bestätigung den Namen: {name}',
  eraseConfirm: 'Endgültig löschen',
  erased: '„{name}“ ist auf diesem Gerät gelöscht.',
  notErased:
    'Das Löschen war nicht möglich. Nichts hat sich geändert; schließen Sie die anderen Tabs und versuchen Sie es erneut.',
  unanswered:
    'Das Gerät hat nicht innerhalb von drei Sekunden geantwortet. Vielleicht wird die Plattform trotzdem noch gelöscht. Diese Seite sagt es dann.',
  copiesNotErased:
    'Die Plattform ist gelöscht, aber ihre zweiten Kopien auf diesem Gerät konnten nicht gelöscht werden. Versuchen Sie es erneut.',
  stale: {
    title: 'Worte einer Plattform, die nicht mehr hier ist',
    text: 'Sie wurden auf diesem Gerät getippt und nicht gespeichert. Kopieren Sie sie, wenn Sie sie brauchen.',
    remove: 'Diese Worte löschen',
  },
  goneCopies: {
    title: 'Kopien einer Plattform, die in keiner Liste steht',
    text: 'Dieses Gerät bewahrt {count, number} davon auf. Dies ist die neueste.',
    remove: '{count, plural, one {Diese Kopie löschen…} other {Diese Kopien löschen…}}',
    removeNamed: 'Die Kopien von „{name}“ löschen…',
    eraseTitle: 'Die Kopien von „{name}“ endgültig löschen?',
    eraseText:
      'Es sind die letzten Kopien dieser Plattform auf diesem Gerät. Danach kann nur eine Sicherungsdatei sie zurückbringen.',
    eraseConfirm: 'Endgültig löschen',
    erased: 'Die Kopien von „{name}“ sind auf diesem Gerät gelöscht.',
    notErased: 'Die Kopien konnten nicht gelöscht werden. Versuchen Sie es erneut.',
  },
  about: 'Über das Programm',
  version: 'Version {version}',
  licence:
    'Freie Software, MIT-Lizenz. Schrift Atkinson Hyperlegible Next (OFL), für sehbehinderte Menschen gezeichnet.',
  method:
    'Die Methode SPIRAL stammt vom Europarat und seinen Partnern. Dieses Werkzeug ist unabhängig davon.',
  privacy:
    'Es werden keine Daten gesendet: keine Besucherstatistik, kein Konto, nichts wird von anderswo geladen.',
  lock: {
    title: 'Bildschirmsperre',
    text: 'Ein Code von 4 bis 8 Ziffern, der verlangt wird, bevor verborgene Worte wieder gezeigt werden. Er gilt nur auf diesem Gerät.',
    honest:
      'Es ist eine Sperre, keine Verschlüsselung: Wer das Gerät durchsuchen kann, kann lesen, was darauf aufbewahrt ist. Die Sperre des Tablets selbst schützt besser.',
    forgotten:
      'Code vergessen: Sagen Sie es auf dem verborgenen Bildschirm. 24 Stunden später öffnet er sich ohne Code. Es wird nie etwas gelöscht.',
    impossible:
      'An dieser Adresse erlaubt der Browser nicht, einen Code aufzubewahren. Öffnen Sie das Programm mit https.',
    pin: 'Neuer Code',
    pinHint: '4 bis 8 Ziffern',
    again: 'Noch einmal',
    choose: 'Diesen Code wählen',
    malformed: 'Es braucht 4 bis 8 Ziffern.',
    different: 'Die beiden Codes sind verschieden.',
    current: 'Jetziger Code',
    remove: 'Den Code entfernen',
    chosen: 'Der Code ist gewählt. Er wird verlangt, sobald die Worte verborgen sind.',
    removed: 'Der Code ist entfernt.',
    wrong: 'Das ist nicht der richtige Code.',
    wait: 'Warten Sie etwas, bevor Sie es wieder versuchen.',
  },
} as const satisfies Translation['settings'];
