/** Small words and forms that the readers of English know by themselves, by what they do in a sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Open sentences and phrases with a capital and belong to no name. */
export const functionWords = words(
  'the a an this that these those its their his her our my your both several many some all each every other another no any one two three ' +
    'in on at by to of for from with without under over after before during since until while when where as if although though because about against ' +
    'among amid between through into within following including despite per via and but or nor so yet he she they we it i you who whom which what how why ' +
    'is are was were be been has have had do does did will would can could may might shall should must not there here then now today yesterday ' +
    'according also however meanwhile moreover furthermore speaking addressing opening closing earlier later separately still only even just more most',
);

/** Letters behind a name: honours, degrees and seats. */
export const postnominals = words(
  'AO AM AC OAM PSM CBE OBE MBE KBE DBE CMG KCMG GCMG CVO QC KC SC MP MPs MSP MNA JP PhD MD ONZM CNZM DSO RN',
);
/** Family names that are small words as well. */
export const familyNames = words('do to so an my no on am may be by how he she you nor');

/** Words for a country's people that end names as well. */
export const peopleAsNames = words('thai lao viet');

/** Countries that are given names as well. */
export const countriesAsNames = words('georgia jordan israel chad kenya');

/** Begin what whoever leads a firm or an institute is besides. */
export const secondOffices = words(
  'chief ceo managing founder co-founder executive director spokesman spokeswoman spokesperson',
);
/** Opens a sentence with whom it is about. */
export const topicOpeners = words('for');
/** End the names of houses that people speak for: "Human Rights Watch's X". */
export const houseNouns = words(
  'watch group institute institution center centre bank university college council foundation international commission ministry agency network association party office programme program organization organisation union fund',
);
/** Tell what somebody is: behind a name, no part of what a body owns. */
export const hasBeen = words('was is has had');
/** What finds and shows by itself. */
export const papers = words(
  'report study survey poll review analysis assessment investigation inquiry audit research paper inspection count tally',
);
/** Is called to take place: no name is given to it. */
export const summoned = words(
  'election elections vote referendum poll strike halt truce ceasefire witness witnesses',
);
/** The last words of capitals that papers call governments by. */
export const metonyms = words(
  'manila jakarta hanoi bangkok vientiane putrajaya lumpur penh naypyidaw naypyitaw dili beijing tokyo seoul pyongyang delhi canberra wellington ottawa washington moscow brussels ankara islamabad dhaka taipei kyiv tehran',
);

/** "the 75-year-old" */
export const aged = ['year', 'old'];

/** "According to him,": whoever is named before. */
export const pronounSources: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['him', 'male'],
  ['her', 'female'],
]);
/** Words of address that right behind an office are rather a name. */
export const givenNames = words('puan');

export const determiners = words('the a an this that these those its their his her our');
export const definiteArticles = words('the this that');
export const indefiniteArticles = words('a an one another');
/** Join a plan's period to what it is about. */
export const topicLinks = words('on');
/** Open with a capital and are no part of a plan's name. */
export const planOpeners = words(
  'The This Its Their Under In On For As Of With By At From A An Since When While',
);
/** Go on with a headline whose words all have capitals, behind a plan's name. */
export const planClosers = words(
  'Ahead Amid After Before During Under Despite As At By From Since With Is Are Was Were Says Said',
);

export const beForms = words('is are was were be been being get gets got');
export const negations = words("not never n't");
/** Behind these a reporting verb is a noun, an infinitive or a participle. */
export const beforeNonFinite = words(
  'to a an the its their his her this these no any of for in on by with from at',
);
/** Past tenses without "-ed" among the verbs of saying. */
export const irregularPasts = words(
  'said told wrote written thought felt held took spoke paid put set laid found undertook drew',
);
/** Participles without "-ed" that open what is told of somebody between commas: "…, led by X,". */
export const irregularParticiples = words('led seen held');
/** Verbs of saying that close a sentence with where, when or (of those that tell) to whom it was said. */
export const closingVerbs = words(
  'said says added stated noted explained was were is quoted announced confirmed disclosed revealed reported warned insisted acknowledged declared claimed wrote observed recalled',
);
/** Verbs that stand before whoever said it, without a quotation: "…, says the department." */
export const invertingVerbs = words(
  'said says added adds stated states noted notes explained explains wrote writes announced announces warned warns argued argues insisted insists ' +
    'claimed claims confirmed confirms acknowledged reported reports recalled observed believes believed predicts predicted estimates estimated suggested suggests disclosed revealed',
);
export const tellingVerbs = words('told tells');
export const settingOpeners = words('here in at on during after before by to through via following');
/** Between a noun in capitals and more of the same name. */
export const officeJoints = words('of for');
export const asMarks = words('as');
export const relatives = words('who');
/** Tell behind a comma since when somebody holds an office: "X, now a lecturer". */
export const standings = words('now currently then once today');
export const owningRelatives = words('whose');
export const selves = words('we');
export const groupPronouns = words('they');
export const infinitiveMarks = words('to');
export const passiveAgents = words('by');
/** "Speaking to reporters, X said", "X was addressing the Council". */
export const addressingVerbs = words('speaking addressing briefing talking updating presenting writing');
/** Told to a meeting, with on what behind it: "briefed the Meeting on its policy". */
export const informingVerbs = words(
  'brief briefs briefed briefing inform informs informed informing update updates updated updating apprised',
);
/** "she said by telephone": behind these agents, by what means. */
export const sayingMeans = words('telephone phone email video videoconference teleconference');

/** Whoever receives and whoever is received, once it was told who they are. */
export const hostNouns = words('host');
export const guestNouns = words('guest visitor');
export const receivingVerbs = words('received receives receiving welcomed welcomes welcoming');
/** "hosted a reception for X" */
export const receptionNouns = words('reception banquet');
/** "held talks with visiting Lao Foreign Minister X" */
export const visitorMarks = words('visiting outgoing newly-appointed newly-accredited');

export const conjunctions = words('and but');
export const listConjunctions = words('and');
export const ampersands = words('and &');
/** Before a clause that reports on its own, though it depends on another. */
export const openSubordinators = words('while as');
/** Before a clause that tells what somebody said earlier. */
export const timeSubordinators = words('after');
/** "one of them" */
export const otherPronouns = words('them');
/** "who is also" */
export const besides = words('also');
/** "better known as" */
export const knownWords = words('known called dubbed nicknamed');
export const simultaneous = words('while');

/** Join a noun to what it is of: no phrase begins behind them. */
export const innerPrepositions = words('of for on between by from to at');
/** Whoever stands behind these is no subject: "people polled in eight countries". */
export const beforeObjects = words('in with of by from among across against at');
/** Behind a comma these bring a clause with a subject of its own: ", with both sides pledging". */
export const companionMarks = words('with');
/** No noun phrase of a subject goes on over these. */
export const phraseStops = words(
  'in with that which who because when while if as but where than so or though although whereas since until',
);
/** With a capital, between the capital words of a body's name: "Doctors Without Borders". */
export const capitalLinks = words('against without beyond between among through');
/** Between the capital words of a body's name. */
/** In small letters inside the name of an office: "the Upper Delta provincial People's Committee". */
export const localWords = words('provincial municipal city district communal commune');
export const nameLinks = words('of for on the in');
/** Between a person and where the person is from or works. */
export const origins = words('of from at');
export const places = words('in');
/** Before an event at which something was said. */
export const settings = words('at during after in before');
export const settingRelatives = words('which');
/** Open what brings in an event that comes after what is told. */
export const aheadFrames = words('before ahead prior');
/** Before where somebody goes or is: "leave for", "travel to", "be in", "visit". */
export const wayMarks = words('for to in visit visits visited visiting');
export const placeAnaphors = words('there');
/** "held a meeting in Bali, where both sides agreed …" */
export const placeRelatives = words('where');
/** "a statement released on Friday said": what was done with a paper, between its noun and the verb. */
export const paperParticiples = words(
  'released issued launched unveiled presented tabled submitted drafted produced conducted written cited published posted obtained seen adopted made read signed sent circulated carried prepared compiled provided led chaired commissioned',
);
/** Open where somebody is from or at: part of what a source without a name is called. */
export const innerPlaces = words('from in at near inside outside within');
/** Behind a noun without a name, open what tells which one is meant: "an official familiar with the talks". */
export const modifierOpeners = words(
  'with in at from by on of near inside outside within involved invited gathered present familiar briefed close privy aware based living working taking attending representing speaking participating ' +
    'travelling traveling accompanying tracking monitoring interviewed polled surveyed reached contacted affected displaced stationed',
);
export const settingStops = words('of and');

/** What leads to another event: "a meeting on preparations for the 5th Forum". */
export const preparations = words('preparations preparation');
export const preparatory = words('preparatory preparation planning pre-summit');
/** Those who signed a convention: "the Conference of the Parties to the …". */
export const partyNouns = words('parties');

/** Join an event's noun to what its name goes on with. */
export const eventJoints = words('of between among with on for to about');
export const topicJoints = words('on about');
/** Between capitals behind a number: "Third Friends of the Mekong Forum". */
export const innerJoints = words('of for and');
/** Behind an event's name, say what it is like before the clause goes on. */
export const attributes = words(
  'for involving featuring comprising gathering bringing themed titled entitled dubbed focusing focused dedicated aimed aiming designed',
);
export const rounds = words('round');
/** What a meeting is called for: "a meeting to review …". */
export const purposes = words(
  'review discuss assess prepare evaluate examine exchange promote consult deliberate finalise finalize take celebrate commemorate mark',
);
/** What a meeting for a number of years is for: "for the 50th Year of …". */
export const jubilees = words('anniversary year jubilee');
export const visitJoints = words('to');
/** Before the year that a meeting is of: "the third meeting for 2024". */
export const yearJoints = words('for of');
export const sideJoints = words('for');
/** No noun phrase inside an event's name goes on over these. */
export const eventNameStops = words(
  'that which who where when while as but in at by from after before during following since until will would to via through under amid is are was were has have had also here there',
);
/** Behind the noun, with a capital: "Defence Ministers' Meeting Plus". */
export const suffixes = words('plus');
export const forthcoming = words('upcoming forthcoming');
/** Tell an event from the one that the talk is of. */
export const otherOnes = words('next upcoming forthcoming last previous follow-up');
/** Tell the one that comes after the one that the talk is of. */
export const nextOnes = words('next');
export const durations = words('day week hour month');
/** Counts in everyday speech where no capital says otherwise: "their first meeting in two years". */
export const everydayOrdinals = words('first');
/** Counts of meetings that one person had; a body's are a series. */
export const ownCounts = words('second third fourth fifth');
export const ownMarks = words('his her');
/** A body's own: "concluded its 29th Meeting". */
export const groupOwners = words('its their');
/** "the first such talks since 2019", "the largest meeting of its kind": a remark about an event named before. */
export const remarkOrdinals = words('first second third last largest biggest latest only');
/** "his latest trip": one that whoever speaks only looks back at. */
export const lookingBack = words('latest last recent previous earlier past');
export const remarkEnds = words('since in of to');
export const ordinalEndings = words('st nd rd th');
export const anniversaries = words('anniversary');
/** "Summit in Commemoration of …": behind "in" no place. */
export const commemorations = words('commemoration celebration observance honour honor');
/** Plural in form only. */
export const formalPlurals = words('talks consultations negotiations exercises drills');
/** Verbs between those who came and what they came for: "gathered in Bali for the 5th …". */
export const gatherings = words(
  'due gathered gather met meet meeting convened assembled arrived were was are is flew table return returned reconvene reconvened travelled traveled travel fly head headed',
);
/** Tell by themselves that people came together, unless it was long before. */
export const pastGatherings = words('met gathered convened assembled');
export const gatheringsAhead = words('meet gather convene');
export const perfects = words('had last have has having they');
/** Between the words of place and time behind such a verb. */
export const smallLinks = words('of the to and until weekend');
/** Whom a meeting is for, inside its name: "ASEAN Women's Summit". */
export const forWhom = words("women's women’s children's children’s people's people’s men's men’s");
/** Event nouns that are verbs as well, and what makes them nouns. */
export const ambiguousEvents = words('call visit visits exercise exercises talks audience');
export const beforeEventNouns = words(
  'of for in after during at held hold bilateral official phone conduct trade peace border strategic political security agreement nuclear ceasefire climate tariff trilateral',
);
