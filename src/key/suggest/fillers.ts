const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that speak for no component whatever stands beside them, folded, by language. */
const fillersByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    list(
      'le la les l un une des du de d a au aux en et ou on se s qu que qui ne n mon ma mes ton ta tes son sa ses notre nos ' +
        'votre vos leur leurs ce cet cette ces ca cela dans pour par sur chez je j il elle nous vous ils elles me m te t ' +
        'lui y c est suis sont etre ai as ont avoir avec si car dont',
    ),
  ),
  en: new Set(
    list(
      'the a an of to in on at for and or my your his her its our their i we you he she it they is are am be been being ' +
        'was were do does did have has had some that this these those with by from as if so me us them who which s t m re ve ll d',
    ),
  ),
  nl: new Set(
    list(
      'de het een t n s van der den te om en of op aan bij voor in uit met mijn jouw je zijn haar hun onze ons ik wij we ' +
        'zij ze hij u jullie is ben bent was worden wordt dat die dit deze wie wat als er hebben heb heeft me mij hem',
    ),
  ),
  de: new Set(
    list(
      'der die das den dem des ein eine einen einer einem eines und oder zu zum zur in im an am auf bei fur von vom mit mein ' +
        'meine meinen meinem meiner dein sein seine ihr ihre ihren unser unsere ich du er sie es wir ist sind bin war ' +
        'haben habe hat hab werden wird dass wenn als wie man mir mich sich uns',
    ),
  ),
  es: new Set(
    list(
      'el la los las lo un una unos unas de del al a en y e o u mi mis tu tus su sus nuestro nuestra nuestros nuestras con ' +
        'yo el ella nos nosotros ellos por para que es son ser soy era he ha han haber se me te le les si como',
    ),
  ),
};

// All said alike, so that "pas de travail" is found in "jamais de travail" and "sans travail".
const denials: ReadonlySet<string> = new Set(
  list(
    'pas sans jamais aucun aucune ni not no never without cannot dont cant nobody niet geen nooit zonder kein keine keinen ' +
      'keiner keinem nicht nie ohne nunca sin ningun ninguna ningunos nadie',
  ),
);

const selves: ReadonlySet<string> = new Set(
  list('moi soi toi myself yourself oneself himself herself zichzelf mezelf jezelf zich selbst mismo misma'),
);

const none: ReadonlySet<string> = new Set();

export const fillersOf = (language: string): ReadonlySet<string> =>
  (Object.hasOwn(fillersByLanguage, language) ? fillersByLanguage[language] : undefined) ?? none;

/** Words that must not be stemmed but said alike; no stem can be equal to them. */
export const signOf = (folded: string): string | undefined =>
  denials.has(folded) ? '¬' : selves.has(folded) ? '=' : undefined;
