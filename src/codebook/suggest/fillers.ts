const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that are never evidence for a component, whatever words surround them, folded, by language. */
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

// All negations are treated as one word, so that "pas de travail" matches "jamais de travail" and "sans travail".
const denials: ReadonlySet<string> = new Set(
  list(
    'pas sans jamais aucun aucune ni not no never without cannot dont cant nobody niet geen nooit zonder kein keine keinen ' +
      'keiner keinem nicht nie ohne nunca sin ningun ninguna ningunos nadie',
  ),
);

const selves: ReadonlySet<string> = new Set(
  list('moi soi toi myself yourself oneself himself herself zichzelf mezelf jezelf zich selbst mismo misma'),
);

// Words that modify or complete a phrase ("plus rien", "trop de bruit") and mean little alone. They are not stemmed,
// since "plus" would get the stem of rain (plu). By language: the German "war" is not the English one.
const faintByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    list(
      'plus moins trop tres assez tout toute tous toutes rien quelque quelques quelqu quoi chose choses fois bien mieux ' +
        'peu beaucoup encore toujours deja meme autre autres aussi ici la apres avant quand comme comment pourquoi chaque ' +
        'entre vers pendant depuis moment peut peux pouvoir veut veux vouloir faire fait fais font aller va vais vont ' +
        'mettre met doit dois devoir falloir faut vraiment seulement enfin donc',
    ),
  ),
  en: new Set(
    list(
      'more less too very enough all every everything everyone nothing anything something thing things much many lot lots ' +
        'also still always just only when where how what why other others than then again up out about around one can ' +
        'could will would should want need get got getting go going make made making keep really',
    ),
  ),
  nl: new Set(
    list(
      'meer minder te veel genoeg zeer heel alle alles iedereen iets niets niks ding dingen ook nog altijd al maar weer ' +
        'anders andere anderen goed beter kan kunnen kon wil willen moet moeten mag mogen zal gaan ga gaat doen doe doet ' +
        'maken maakt laten blijven blijft echt zo dan waar hoe over tot na elke elk',
    ),
  ),
  de: new Set(
    list(
      'mehr weniger zu viel viele vielen genug sehr ganz alle alles jeder jede jeden etwas nichts ding dinge auch noch immer ' +
        'schon nur wieder andere anderen anderer gut besser kann konnen will wollen muss mussen soll sollen darf durfen ' +
        'gehen gehe geht machen macht mache tun lassen bleiben so dann wo aber doch nach uber bis um',
    ),
  ),
  es: new Set(
    list(
      'mas menos muy mucho mucha muchos muchas poco poca bastante todo toda todos todas nada algo cosa cosas tambien aun ' +
        'siempre ya solo otra otro otros otras vez veces bien mejor cada cuando donde puede puedo poder quiere quiero ' +
        'querer hacer hago hace ir voy va dar tengo tener tiene tienen hay estar estoy esta sobre hasta entre desde',
    ),
  ),
};

const none: ReadonlySet<string> = new Set();

const setOf = (sets: Readonly<Record<string, ReadonlySet<string>>>, language: string): ReadonlySet<string> =>
  (Object.hasOwn(sets, language) ? sets[language] : undefined) ?? none;

export const fillersOf = (language: string): ReadonlySet<string> => setOf(fillersByLanguage, language);

export const faintOf = (language: string): ReadonlySet<string> => setOf(faintByLanguage, language);

/** The sign for all words that are treated as one. No stem can equal it. Undefined for other words. */
export const signOf = (folded: string): string | undefined =>
  denials.has(folded) ? '¬' : selves.has(folded) ? '=' : undefined;

/** True for a stem that means little alone. Faint words keep a mark, because another word may have the same stem. */
export const isWeak = (stem: string): boolean => stem === '¬' || stem === '=' || stem.startsWith('~');
