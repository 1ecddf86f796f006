import type { CodebookLabels } from '#codebook/structure.ts';

/** Dutch words of the shipped key. All of its labels and hints are ours, chosen close to the published English ones. */
export const nl: CodebookLabels = {
  dimensions: {
    A: 'Toegang tot bestaansmiddelen',
    B: 'Leefomgeving',
    C: 'Relaties met instellingen',
    D: 'Persoonlijke relaties',
    E: 'Evenwicht in de samenleving',
    F: 'Persoonlijk evenwicht',
    G: 'Gevoelens van welzijn en onwelzijn',
    H: 'Houdingen en initiatieven',
    I: 'Engagement in de samenleving',
  },
  components: {
    A00: {
      label: 'Bestaansmiddelen in het algemeen',
      hint: 'genoeg hebben om te leven of niet, armoede, rijkdom, basisbehoeften',
    },
    A01: { label: 'Voeding / drank', hint: 'eten, drinken, gezond of zelf gekozen eten, voedselpakketten' },
    A02: {
      label: 'Gezondheidszorg en geneesmiddelen',
      hint: 'toegang tot zorg, geneesmiddelen, operaties, ziekenhuis',
    },
    A03: {
      label: 'Huisvesting / inrichting van de woning',
      hint: 'een woning hebben, meubels, aansluitingen, verwarming, isolatie',
    },
    A04: { label: 'Kleding', hint: 'kleren, schoenen' },
    A05: {
      label: 'Onderwijs / vorming',
      hint: 'school, kwaliteit van het onderwijs, beroepsopleiding, levenslang leren',
    },
    A06: {
      label: 'Werk / tewerkstelling',
      hint: 'werk hebben, werkloosheid, inschakeling op de arbeidsmarkt',
    },
    A07: {
      label: 'Vrije tijd, cultuur / sport',
      hint: 'vrije tijd, vakantie, ontspanning, sport, lezen, film, muziek',
    },
    A08: {
      label: 'Koopkracht / financiën',
      hint: 'inkomen, rekeningen, schulden, stookolie, financiële zekerheid',
    },
    A09: {
      label: 'Hulp / diensten aan personen',
      hint: 'financiële of materiële hulp, thuiszorg, opvang, hulp van instellingen',
    },
    A10: { label: 'Mobiliteit', hint: 'zich verplaatsen, openbaar vervoer, auto, rijbewijs' },
    A11: { label: 'Informatie / uitwisseling', hint: 'pers, internet, communicatiemiddelen' },
    B00: {
      label: 'Leefomgeving in het algemeen',
      hint: 'aangename of moeilijke, veilige of afgelegen omgeving',
    },
    B01: {
      label: 'Netheid / vervuiling / lawaai',
      hint: 'vuil, afval, vocht, vervuiling, lawaai, verkeer',
    },
    B02: { label: 'Basisinfrastructuur', hint: 'wegen, voetpaden, water, energienetten' },
    B03: {
      label: 'Diensten en winkels in de buurt',
      hint: 'wijkgezondheidscentrum, school, post, winkels dichtbij',
    },
    B04: {
      label: 'Plekken voor ontmoeting en ontspanning',
      hint: 'parken, speelpleinen, buurthuizen, pleinen',
    },
    B05: { label: 'Ruimte en landschap', hint: 'ruimte, natuur dichtbij, schoonheid van de plek' },
    B06: { label: 'Weer en natuurverschijnselen', hint: 'klimaat, zon, overstromingen, hitte' },
    B07: {
      label: 'Werk- en productieomstandigheden',
      hint: 'arbeidsomstandigheden, veiligheid op het werk, productieplaatsen',
    },
    C00: {
      label: 'Relaties met instellingen in het algemeen',
      hint: 'hoe instellingen in het algemeen met mensen omgaan',
    },
    C01: { label: 'Rechten / erkenning', hint: 'grondrechten, gelijke behandeling, discriminatie' },
    C02: { label: 'Werking van het gerecht', hint: 'rechtbanken, rechtvaardigheid, politie' },
    C03: { label: 'Transparantie en communicatie', hint: 'geïnformeerd worden, duidelijke beslissingen' },
    C04: { label: 'Organisatie, beheer, financiën', hint: 'beheer en uitgaven van de overheidsdiensten' },
    C05: {
      label: 'Toegang, informatie, contacten',
      hint: 'de juiste dienst bereiken, openingsuren, papierwerk',
    },
    C06: {
      label: 'Beleid en overheidsmaatregelen',
      hint: 'wat instellingen opzetten, hulp bij opleiding en bij het zoeken naar werk',
    },
    D00: {
      label: 'Persoonlijke relaties in het algemeen',
      hint: 'mensen om zich heen, iemand om op te rekenen, eenzaamheid',
    },
    D01: { label: 'Relatie en intimiteit', hint: 'liefde, partner, seksualiteit, scheiding' },
    D02: { label: 'Familie en gezin', hint: 'gezinsleven, kinderen, spanningen of geweld thuis' },
    D03: { label: 'Vriendschap', hint: 'vrienden hebben, hun steun' },
    D04: { label: 'Buren', hint: 'omgang met de buren, burenhulp' },
    D05: {
      label: 'Relaties op het werk, op school of in verenigingen',
      hint: 'collega’s, leerkrachten, leden van verenigingen',
    },
    D06: { label: 'Relaties met dieren', hint: 'huisdieren, gehechtheid aan dieren' },
    E00: {
      label: 'Evenwicht in de samenleving in het algemeen',
      hint: 'toestand van de samenleving als geheel',
    },
    E01: {
      label: 'Identiteit, cultuur en waarden',
      hint: 'gedeelde waarden, tradities, respect tussen culturen',
    },
    E02: { label: 'Demografisch evenwicht', hint: 'generaties, vergrijzing, migratie' },
    E03: {
      label: 'Sociaal evenwicht en samenhang',
      hint: 'ongelijkheid, solidariteit, uitsluiting, sociale mix',
    },
    E04: { label: 'Economisch evenwicht', hint: 'economie, crisis, verdeling van de rijkdom' },
    E05: { label: 'Geweld en vrede', hint: 'oorlog, criminaliteit, onveiligheid, vrede' },
    E06: {
      label: 'Samenleving en milieu',
      hint: 'klimaat, biodiversiteit, gebruik van natuurlijke hulpbronnen',
    },
    E07: { label: 'Vooruitgang, wetenschap en techniek', hint: 'technologie, onderzoek, digitalisering' },
    F00: { label: 'Persoonlijke evenwichten in het algemeen', hint: 'zich in evenwicht voelen of niet' },
    F01: { label: 'Lichamelijke gezondheid', hint: 'ziek zijn, pijn, conditie, slaap' },
    F02: { label: 'Zelfstandigheid / vrijheid', hint: 'zelf beslissen, onafhankelijkheid' },
    F03: {
      label: 'Tijd en evenwicht tussen activiteiten',
      hint: 'tijd voor zichzelf, leven naast huis en werk, tempo',
    },
    F04: {
      label: 'Mentaal en emotioneel evenwicht',
      hint: 'stemming, depressie, verslaving, zich staande houden',
    },
    F05: { label: 'Spiritualiteit / overtuigingen', hint: 'religie, filosofie, zingeving' },
    F06: {
      label: 'Plaats in de samenleving',
      hint: 'zich nuttig voelen, erbij horen, een rol hebben',
    },
    F07: { label: 'Persoonlijke ontwikkeling', hint: 'leren, groeien, zijn talenten ontwikkelen' },
    F08: { label: 'Levensprojecten / vooruitzichten', hint: 'plannen, toekomst, hoop' },
    G00: { label: 'Gevoelens in het algemeen', hint: 'zich in het algemeen goed of slecht voelen' },
    G01: { label: 'Zelfwaardering', hint: 'eigenwaarde, schaamte, zelfvertrouwen' },
    G02: {
      label: 'Tevredenheid / frustratie',
      hint: 'erkenning van wat men doet, afgunst, frustratie',
    },
    G03: { label: 'Gemoedsrust / angst', hint: 'rust, angst, zich onveilig voelen' },
    G04: { label: 'Stress / onbezorgdheid', hint: 'voortdurende zorgen, druk, zorgeloos zijn' },
    G05: { label: 'Vreugde / verdriet', hint: 'lachen, verdriet, lijden' },
    H00: { label: 'Houdingen en initiatieven in het algemeen', hint: 'gedrag in het algemeen' },
    H01: { label: 'Werken aan zichzelf', hint: 'inspanning, zelfrespect, zijn gewoonten veranderen' },
    H02: {
      label: 'Persoonlijke activiteiten en initiatieven',
      hint: 'iets doen voor zichzelf, ergens aan beginnen',
    },
    H03: { label: 'Omgang met anderen', hint: 'mensen ontmoeten, buitenkomen, sociale banden' },
    H04: { label: 'Luisteren en solidariteit', hint: 'helpen, luisteren, delen' },
    H05: {
      label: 'Zorg voor gemeenschappelijke goederen',
      hint: 'afval sorteren, energie besparen, zorg dragen voor plekken',
    },
    H06: { label: 'Dynamiek en wilskracht', hint: 'motivatie, moed, doorzettingsvermogen' },
    I00: { label: 'Engagement in de samenleving in het algemeen', hint: 'deelnemen aan de samenleving' },
    I07: {
      label: 'Engagement (I07)',
      hint: 'in de gegevens: een wekelijkse groep voor onderlinge hulp organiseren',
    },
    I08: { label: 'Engagement (I08)', hint: 'in de gegevens: uit het isolement komen' },
  },
};
