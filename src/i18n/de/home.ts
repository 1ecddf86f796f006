import type { Translation } from '#i18n/translation.ts';

export const home = {
  welcome: 'Von den Post-\u2060its zur Synthese, rund um den Tisch',
  welcomeLead:
    'Für SPIRAL-Gruppen: Schreiben Sie auf, was jede und jeder zum Wohlbefinden sagt, ordnen Sie es gemeinsam zu, lesen und drucken Sie die Synthese. Auch ohne Netz.',
  title: 'Ihre Plattformen',
  newPlatform: 'Neue Plattform',
  newPlatformHint: 'Die Gemeinde, das Viertel, die Schule oder der Dienst, der den Prozess führt.',
  name: 'Name der Plattform',
  nameHint: 'Zum Beispiel: Gemeinde Blégny. Alles andere kann warten.',
  create: 'Plattform anlegen',
  notCreated: 'Die Plattform konnte nicht gespeichert werden. Ihr Text ist noch da: Versuchen Sie es erneut.',
  openExample: 'Beispiel öffnen',
  exampleOpening: 'Das Beispiel wird geöffnet…',
  exampleFailed: 'Das Beispiel konnte nicht geöffnet werden. Ihre eigenen Daten sind nicht betroffen.',
  restore: 'Datei wiederherstellen',
  counts:
    '{groups, plural, =0 {keine Gruppe} one {# Gruppe} other {# Gruppen}} · {criteria, plural, =0 {kein Kriterium} one {# Kriterium} other {# Kriterien}}',
  removed: '{count, plural, one {Eine entfernte Plattform} other {# entfernte Plattformen}}',
  removedHint:
    'Deren Texte sind noch auf diesem Gerät. Um sie wirklich zu löschen, gehen Sie in die Einstellungen.',
  restorePlatform: 'Zurückholen',
  restorePlatformNamed: '„{name}“ zurückholen',
  privacy: 'Nichts wird gesendet, an niemanden. Nur Kopien, die Sie selbst machen, verlassen dieses Gerät.',
  atRiskTitle: 'Der Browser kann diese Daten löschen.',
  atRisk:
    'Das kann in einem privaten Fenster geschehen, bei wenig Speicherplatz oder nach einer langen Pause. Machen Sie Sicherungen.',
  askToKeep: 'Browser bitten, sie zu behalten',
  refused:
    'Der Browser hat nicht zugestimmt. Er stimmt oft zu, sobald die App auf dem Gerät installiert ist; machen Sie bis dahin nach jedem Treffen eine Sicherung.',
  practise: 'Schritt für Schritt üben',
  tryText: 'Zum Ausprobieren ohne Risiko: eine echte Gruppe aus Blégny, 2018, getrennt von Ihren Daten.',
  reset: 'Beispiel neu beginnen',
  resetTitle: 'Beispiel neu beginnen?',
  resetText:
    'Alles, was Sie darin ausprobiert haben, wird gelöscht, und die 36 Kriterien kommen wie am Anfang zurück. Ihre eigenen Plattformen sind nicht betroffen.',
  resetConfirm: 'Neu beginnen',
  resetDone: 'Das Beispiel ist wie am Anfang.',
  resetFailed:
    'Das Beispiel konnte nicht neu begonnen werden. Es ist geblieben, wie es war; Ihre eigenen Daten sind nicht betroffen.',
  rehearsal: {
    progress: 'Üben: {done, number} von {total, number}',
    lead: 'Probieren Sie, was Sie wollen, in dieser Reihenfolge oder nicht.',
    done: 'Erledigt',
    goTo: 'Gehe zu: {place}',
    dismiss: 'Diese Übung nicht mehr zeigen',
    all: 'Sie haben alles ausprobiert. Sie sind bereit für eine echte Gruppe.',
    tries: {
      write:
        'Ein Kriterium mit seiner Komponente schreiben: Tippen Sie Ihren Text, dann #a08, dann die Eingabetaste.',
      undo: 'Rückgängig machen, was Sie gerade getan haben, mit dem Pfeil oben auf der Seite.',
      join: 'Zwei Kriterien zusammenfügen, die dasselbe sagen: Schreiben Sie zweimal das Gleiche.',
      move: 'Einem Kriterium eine andere Komponente zuordnen: Ziehen Sie es auf der Tafel.',
      readback: 'Ein Kriterium gegenlesen und bestätigen.',
      synthesis: 'Die Synthese ansehen.',
    },
  },
} as const satisfies Translation['home'];
