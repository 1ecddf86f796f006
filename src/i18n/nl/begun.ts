import type { Translation } from '#i18n/translation.ts';

export const begun = {
  restored: 'Hier is wat u begonnen was. Het is nog niet bewaard.',
  beginAnew: 'Opnieuw beginnen',
  dropped: 'U begint opnieuw. Wat begonnen was, kan terugkomen.',
  bringBack: 'Terugzetten',
  others:
    '{count, plural, one {Hier is nog een andere tekst begonnen, in een gesloten venster of in een teruggezette back-up.} other {Hier zijn nog # andere teksten begonnen, in gesloten vensters of in teruggezette back-ups.}}',
  takeOther: 'Met die tekst verdergaan',
  ask: 'Uw woorden zijn niet bewaard.',
  drop: 'Wissen',
  keep: 'Houden voor later',
  mark: '{count, plural, one {# begonnen tekst} other {# begonnen teksten}}',
  waiting:
    '{count, plural, =0 {Er wacht geen begonnen tekst.} one {# begonnen tekst is niet bewaard.} other {# begonnen teksten zijn niet bewaard.}}',
  erased:
    '{count, plural, one {# begonnen tekst is niet bewaard. Hij wordt ook gewist.} other {# begonnen teksten zijn niet bewaard. Ze worden ook gewist.}}',
  kind: {
    composer: 'Een post-it',
    translation: 'Een vertaling',
    correction: 'De verbetering van een criterium',
    words: 'Verbeterde woorden in de lijst',
    number: 'Een verbeterd aantal in de lijst',
    code: 'Een verbeterde code in de lijst',
    rewording: 'Een herformulering',
    reason: 'Een beslissing over een code',
    synthesis: 'Een synthesetekst',
    newGroup: 'Een nieuwe groep',
    group: 'De gegevens van een groep',
    platform: 'De gegevens van het platform',
    codebook: 'Een lijst van componenten',
    choice: 'Een tekst in plaats van twee versies',
  },
  about: '{kind}: {name}',
} as const satisfies Translation['begun'];
