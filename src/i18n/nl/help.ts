import type { Translation } from '#i18n/translation.ts';

export const help = {
  open: 'Hulp: {place}',
  close: 'Hulp sluiten',
  keys: 'Met het toetsenbord',
  text: {
    groups:
      'Elke homogene groep heeft haar kaart: wie, wanneer, hoeveel criteria per vraag.\n“Schrijven” brengt u naar de post-its. “De bijeenkomst” begeleidt u stap voor stap.\nSchrijf hier nooit namen van deelnemers.',
    meeting:
      'Een leidraad voor de bijeenkomst, van de voorbereiding tot het einde. U kunt hem volgen of niet: niets is geblokkeerd.\nWat klaar is, wordt vanzelf aangevinkt, op basis van de criteria.\nDe stilte loopt door als u van pagina verandert. Bij nul mag iedereen nog schrijven.',
    write:
      'Schrijf een post-it, woord voor woord, en sla op. De vraag blijft gekozen.\n#a08 op het einde kent de component toe; x3 zegt dat drie post-its hetzelfde zeggen.\nWat u begon, blijft staan, ook na een panne.',
    classify:
      'Elk criterium krijgt een component van de sleutel: raak die aan, sleep het criterium, of typ de code.\nSuggesties zijn maar suggesties: niets wordt ingedeeld zonder u.\nNeem bij twijfel de algemene component van de dimensie (A00, B00…). Alles kan terug naar de criteria die nog in te delen zijn.',
    criteria:
      'Alle criteria in één tabel: zoek, sorteer, filter, verbeter meteen in de tabel.\nBehoud de woorden van de deelnemers; verbeter alleen wat verkeerd is overgenomen.',
    readback:
      'Lees de groep haar eigen woorden voor. Ze bevestigt, herformuleert of vraagt om te herbekijken.\nEen tweede scherm toont alleen de woorden, leesbaar van ver.\nBij een herformulering blijven de oorspronkelijke woorden ernaast bewaard.',
    synthesis:
      'Per dimensie, dan per component, met alle woorden: wat één iemand zei, is even leesbaar als de rest.\nEén teken is één post-it. U kunt onder elke component een synthesezin schrijven.',
    charts:
      'Drie grafieken van dezelfde cijfers, elk met een zin en een tabel.\nKies wat wordt geteld: de criteria of de post-its.\nEen getal vervangt de woorden niet: die staan in de synthese.',
    print:
      'Het blad is al zoals het eruit zal komen, zwart op wit.\nKies de groep, de vraag en de delen, en druk af. Uw toestel kan er ook een pdf-bestand van maken.',
    files:
      'Importeer een tabel of een lijst: alles wordt getoond voor het wordt opgeslagen, en kan ongedaan worden gemaakt.\nDe back-up bevat het hele platform; bewaar hem buiten dit toestel.\nEr wordt niets verstuurd: u kiest zelf aan wie u de bestanden geeft.',
    key: 'De determinatiesleutel: negen dimensies, hun componenten, en wat bij elk hoort.\nZoek een alledaags woord. Een werklabel is van ons: het moet nog worden nagekeken.\nU kunt de officiële sleutel laden, of uw eigen sleutel.',
    coding:
      'Een tweede persoon deelt dezelfde criteria in zonder de eerste keuze te zien.\nDaarna ziet u waar beiden het eens zijn, en regelt u samen de rest; beide meningen blijven bewaard.',
    settings:
      'Taal, licht of donker scherm, lettergrootte: elke keuze werkt meteen, alleen op dit toestel.\nU ziet ook wat dit toestel bewaart, en hoe u het wist.',
    conflicts:
      'Twee vensters of twee toestellen hebben hetzelfde geschreven zonder elkaar te zien: beide versies zijn bewaard.\nKies een ervan, of schrijf een derde. Alles kan ongedaan worden gemaakt.\nZolang u niet kiest, wordt de eerste getoond en wachten de andere hier, ook in de back-ups.',
    bin: 'Wat u weghaalt, komt hier: criteria, groepen, syntheseteksten.\n“Terugzetten” brengt ook terug wat tegelijk is weggehaald.\nDe woorden blijven op dit toestel en in de back-ups. Het platform wissen, bij de instellingen, wist ze van het toestel.',
  },
  keysOf: {
    meeting: 'Pijlen, terwijl de vraag groot staat: van vraag veranderen\nEscape: terug naar de bijeenkomst',
    write: 'Enter: het criterium opslaan\nShift + Enter: een nieuwe regel beginnen',
    classify:
      'Een letter van A tot I: de code beginnen (overzicht en bord)\nEnter: de component toekennen of de sleutel openen\nPijlen: van het ene criterium naar het andere\nSpatie: een criterium opnemen en slepen (bord)',
    criteria:
      'Pijlen: van de ene cel naar de andere\nEnter: de cel verbeteren, dan opslaan\nEscape: laten zoals het was',
    readback:
      'Op volledig scherm, pijlen, spatie of afstandsbediening: verder en terug\nEscape: het volledige scherm verlaten',
  },
} as const satisfies Translation['help'];
