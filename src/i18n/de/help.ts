import type { Translation } from '#i18n/translation.ts';

export const help = {
  open: 'Hilfe: {place}',
  close: 'Hilfe schließen',
  keys: 'Mit der Tastatur',
  text: {
    groups:
      'Jede homogene Gruppe hat ihre Karte: wer, wann, wie viele Kriterien zu jeder Frage.\n„Schreiben“ führt zu den Post-its. „Das Treffen“ führt Sie Schritt für Schritt.\nSchreiben Sie hier nie Namen von Teilnehmenden.',
    meeting:
      'Ein Leitfaden für das Treffen, von der Vorbereitung bis zum Ende. Sie können ihm folgen oder nicht: Nichts ist gesperrt.\nWas erledigt ist, wird von selbst abgehakt, nach den Kriterien.\nDie Stille läuft weiter, wenn Sie die Seite wechseln. Bei null kann man noch schreiben.',
    write:
      'Schreiben Sie ein Post-it, Wort für Wort, und speichern Sie es. Die Frage bleibt gewählt.\n#a08 am Ende vergibt die Komponente; x3 sagt, dass drei Post-its dasselbe sagen.\nWas Sie begonnen haben, bleibt da, auch nach einer Panne.',
    classify:
      'Jedes Kriterium bekommt eine Komponente des Schlüssels: Berühren Sie sie, ziehen Sie das Kriterium oder tippen Sie den Code.\nVorschläge sind nur Vorschläge: Nichts wird ohne Sie zugeordnet.\nIm Zweifel nehmen Sie die allgemeine Komponente der Dimension (A00, B00…). Alles kann zurück zu den offenen Kriterien.',
    criteria:
      'Alle Kriterien in einer Tabelle: suchen, sortieren, filtern, an Ort und Stelle korrigieren.\nBehalten Sie die Worte der Teilnehmenden bei; korrigieren Sie nur, was falsch abgeschrieben wurde.',
    readback:
      'Lesen Sie der Gruppe ihre eigenen Worte vor. Sie bestätigt, formuliert um oder will etwas klären.\nEin zweiter Bildschirm zeigt nur die Worte, von Weitem lesbar.\nWird etwas umformuliert, bleiben die ursprünglichen Worte daneben erhalten.',
    synthesis:
      'Nach Dimension, dann nach Komponente, im vollen Wortlaut: Was nur eine Person sagte, ist ebenso lesbar wie der Rest.\nEin Zeichen ist ein Post-it. Unter jede Komponente können Sie einen Synthesesatz schreiben.',
    charts:
      'Drei Diagramme derselben Zahlen, jedes mit einem Satz und einer Tabelle.\nWählen Sie, was gezählt wird: die Kriterien oder die Post-its.\nEine Zahl ersetzt die Worte nicht: Sie stehen in der Synthese.',
    print:
      'Das Blatt ist schon so, wie es herauskommt, schwarz auf weiß.\nWählen Sie Gruppe, Frage und Teile, dann drucken Sie. Ihr Gerät kann auch eine PDF-Datei daraus machen.',
    files:
      'Importieren Sie eine Tabelle oder eine Liste: Alles wird gezeigt, bevor es gespeichert wird, und lässt sich rückgängig machen.\nDie Sicherung enthält die ganze Plattform; bewahren Sie sie außerhalb dieses Geräts auf.\nNichts wird gesendet: Sie entscheiden, wem Sie die Dateien geben.',
    key: 'Der Bestimmungsschlüssel: neun Dimensionen, ihre Komponenten, und was zu jeder gehört.\nSuchen Sie ein Alltagswort. Eine Arbeitsbezeichnung ist von uns: Sie ist noch zu prüfen.\nSie können den offiziellen Schlüssel laden, oder Ihren eigenen.',
    coding:
      'Eine zweite Person ordnet dieselben Kriterien zu, ohne die erste Wahl zu sehen.\nDann sehen Sie, wo beide übereinstimmen, und klären den Rest gemeinsam; beide Meinungen bleiben erhalten.',
    settings:
      'Sprache, heller oder dunkler Bildschirm, Schriftgröße: Jede Wahl wirkt sofort, nur auf diesem Gerät.\nSie sehen auch, was dieses Gerät behält, und wie Sie es löschen.',
    conflicts:
      'Zwei Fenster oder zwei Geräte haben dasselbe geschrieben, ohne einander zu sehen: Beide Fassungen sind erhalten.\nWählen Sie eine davon, oder schreiben Sie eine dritte. Alles lässt sich rückgängig machen.\nSolange Sie nicht wählen, wird die erste angezeigt, und die anderen warten hier, auch in den Sicherungen.',
    bin: 'Was Sie zurückziehen, kommt hierher: Kriterien, Gruppen, Synthesetexte.\n„Zurückholen“ bringt auch zurück, was gleichzeitig zurückgezogen wurde.\nDie Worte bleiben auf diesem Gerät und in den Sicherungen. Das Löschen der Plattform in den Einstellungen löscht sie vom Gerät.',
  },
  keysOf: {
    meeting: 'Pfeile, während die Frage groß steht: die Frage wechseln\nEscape: zurück zum Treffen',
    write: 'Eingabetaste: das Kriterium speichern\nUmschalt + Eingabetaste: eine neue Zeile beginnen',
    classify:
      'Ein Buchstabe von A bis I: den Code beginnen (Gliederung und Tafel)\nEingabetaste: die Komponente vergeben oder den Schlüssel öffnen\nPfeile: von einem Kriterium zum nächsten\nLeertaste: ein Kriterium aufnehmen und ziehen (Tafel)',
    criteria:
      'Pfeile: von einem Feld zum nächsten\nEingabetaste: das Feld korrigieren, dann speichern\nEscape: lassen, wie es war',
    readback:
      'Im Vollbild, Pfeile, Leertaste oder Fernbedienung: vor und zurück\nEscape: das Vollbild verlassen',
  },
} as const satisfies Translation['help'];
