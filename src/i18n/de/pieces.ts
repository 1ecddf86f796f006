import type { Translation } from '#i18n/translation.ts';

export const pieces = {
  scope: 'Wer spricht',
  wholePlatform: 'Die ganze Plattform',
  group: 'Gruppe',
  allGroups: 'Alle Gruppen',
  removedGroup: '{name} (entfernte Gruppe)',
  unknownGroup: 'Unbekannte Gruppe',
  question: 'Frage',
  allQuestions: 'Alle',
  key: 'Der Schlüssel',
  field: 'Ein Code oder ein Wort aus dem Schlüssel',
  results: 'Gefundene Komponenten',
  noResult: 'Keine Komponente enthält dieses Wort. Sehen Sie die neun Dimensionen darunter durch.',
  unlisted:
    '{code} ist nicht im Schlüssel. Sie können ihn vergeben: Er wird unverändert behalten und gekennzeichnet.',
  giveCode: 'Code {code} vergeben',
  give: '{code} vergeben, {label}',
  general: 'allgemein',
  working: 'Arbeitsbezeichnung',
  about: 'Beispiele und Nachbarn von {code} ansehen',
  times: '{count, plural, one {auf einem Post-it} other {auf # Post-its}}',
  marks:
    '{total, plural, one {# Nennung} other {# Nennungen}}: {WB, number} zum Wohlbefinden, {IB, number} zum Unwohlsein, {ACT, number} zu Aktionen',
  marksFree: '{count, number} × {name}',
  noGroup: 'Es gibt noch keine Gruppe.',
  createGroup: 'Gruppe anlegen',
  undo: {
    criterion: { back: '„{words}“ ist wieder da', gone: '„{words}“ ist entfernt' },
    criteria: {
      back: '{count, plural, one {Ein Kriterium ist wieder da} other {# Kriterien sind wieder da}}',
      gone: '{count, plural, one {Ein Kriterium ist entfernt} other {# Kriterien sind entfernt}}',
    },
    group: { back: 'Die Gruppe „{name}“ ist wieder da', gone: 'Die Gruppe „{name}“ ist entfernt' },
    undone: 'Rückgängig gemacht: {act}',
    redone: 'Wiederhergestellt: {act}',
    quoted: '„{words}“',
    see: 'Ansehen',
    question: 'Rückgängig machen: {act}?',
    questionSeveral: 'Die letzten {count, number} Änderungen rückgängig machen?',
    going:
      'Das fällt weg: {groups, plural, =0 {keine Gruppe} one {eine Gruppe} other {# Gruppen}}, {criteria, plural, =0 {kein Kriterium} one {ein Kriterium} other {# Kriterien}}.',
    goingPlatform:
      'Die Plattform steht dann nicht mehr in der Liste. Sie enthält {groups, plural, =0 {keine Gruppe} one {eine Gruppe} other {# Gruppen}} und {criteria, plural, =0 {kein Kriterium} one {ein Kriterium} other {# Kriterien}}.',
    platformBack: 'Sie können sie auf der Startseite wiederherstellen, mit allem, was darin ist.',
    redoable:
      'Alles, was Sie rückgängig machen, kann mit dem anderen Pfeil zurückkommen, solange Sie nichts anderes schreiben.',
    saveFirst: 'Zuerst eine Sicherung machen',
    confirm: 'Diese Änderungen rückgängig machen',
    keep: 'Nichts ändern',
  },
  room: 'Diese Plattform hat {count, number} Kriterien, die zusammengefügten mitgezählt. {left, plural, =0 {Sie ist voll: {limit, number} ist die Obergrenze.} one {Es ist noch Platz für ein Kriterium, von {limit, number}.} other {Es ist noch Platz für # Kriterien, von {limit, number}.}}',
  backup: {
    neverHandedOver: 'Auf diesem Gerät wurde noch keine Sicherung gemacht.',
    handedOver: 'Sicherung dem Browser übergeben: {when}.',
    neverReadBack: 'Noch keine Sicherung wurde zurückgelesen.',
    readBack: 'Sicherung zurückgelesen und verglichen: {when}.',
    nothingSince: 'Seitdem hat sich nichts geändert.',
    unknownSince: 'Es ist nicht bekannt, was sich seitdem geändert hat.',
    criteriaSince:
      '{count, plural, one {Seitdem wurde ein Kriterium geändert oder hinzugefügt: Es steht nicht in dieser Datei.} other {Seitdem wurden # Kriterien geändert oder hinzugefügt: Sie stehen nicht in dieser Datei.}}',
    othersSince:
      '{count, plural, one {Seitdem hat sich ein weiteres Element geändert (Gruppe, Zuordnung oder Text).} other {Seitdem haben sich # weitere Elemente geändert (Gruppen, Zuordnungen oder Texte).}}',
  },
  shortNumber: 'Nummer {number}',
  erased: {
    criteria: 'Dieses Kriterium wurde endgültig gelöscht.',
    groups: 'Diese Gruppe wurde endgültig gelöscht.',
    safe: 'Speichern ist nicht mehr möglich. Was Sie geschrieben haben, steht noch in diesem Feld und sonst nirgends. Kopieren Sie es, wenn Sie es behalten dürfen. Schließen Sie danach.',
  },
  remains: {
    title: 'Was zurückbleiben kann:',
    typed:
      'Was auf diesem Gerät getippt oder geändert wurde, kann in Arbeitsdateien des Browsers zurückbleiben, auch wenn Sie die Daten dieser Seite im Browser löschen. Diese Seite bittet den Browser, sie neu zu schreiben, kann ihn aber nicht dazu zwingen.',
    copies: 'Downloads, gedruckte Seiten und Kopien auf anderen Geräten bleiben, wie sie sind.',
    history: 'Der Verlauf des Browsers behält die Adressen der Seiten. Sie enthalten keine Worte.',
    protects: 'Die Sperre und die Verschlüsselung des Geräts selbst schützen, was zurückbleibt.',
  },
  withdrawn: {
    criteria: 'Dieses Kriterium wurde in einem anderen Fenster entfernt.',
    groups: 'Diese Gruppe wurde in einem anderen Fenster entfernt.',
    safe: 'Nichts von dem, was Sie geschrieben haben, ist verloren. Wählen Sie „Zurückholen“ und speichern Sie danach. Oder schließen Sie.',
    bringBack: 'Zurückholen',
  },
  copyMade: 'Zweite Kopie auf diesem Gerät: {when}',
  noCopy: 'Noch keine zweite Kopie auf diesem Gerät',
} as const satisfies Translation['pieces'];
