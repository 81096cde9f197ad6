import type { PhraseTable } from '../../text/lexicon.js';
import type { Office, OfficePrefix } from '../people.js';

/** "Resident Coordinator a.i.": whoever holds an office for the time being. */
const standingIn = [
  'coordinator',
  'resident coordinator',
  'representative',
  'resident representative',
  'country representative',
  'regional representative',
  'director',
  'country director',
  'regional director',
  'executive director',
  'executive secretary',
  'director-general',
  'director general',
  'secretary-general',
  'head',
  'chief',
  'head of mission',
  'charge d’affaires',
  'chargé d’affaires',
  'ambassador',
  'consul general',
].flatMap((noun) => [`${noun} a.i.`, `${noun} ad interim`]);

/** The noun that an office ends with; what stands before it ("Indonesian Coordinating") and behind ("for Economic Affairs") is read around it. */
export const offices: PhraseTable<Office> = [
  [standingIn.join(' | '), 'post'],
  [
    'prime minister | PM | DPM | deputy prime minister | president | vice president | vice-president | king | queen | sultan | emperor | crown prince | prince | princess | ' +
      'chancellor | premier | vice premier | chief minister | mentri besar | menteri besar | senior minister | governor | vice governor | mayor | general secretary | party general secretary | ' +
      'minister | deputy minister | vice minister | vice-minister | assistant minister | state minister | secretary of state | ' +
      'undersecretary | under-secretary | secretary | assistant secretary | corporate secretary | company secretary | private secretary | press secretary | cabinet secretary | executive vice president | senior vice president | permanent secretary | state secretary | state counsellor | justice minister | justice secretary | minister of justice | minister counsellor | minister-counsellor | pope | state councilor | state councillor | councilor | councillor | minister of state | senior minister of state | minister in charge | chief negotiator | negotiator | deputy chief negotiator | mayor | attorney general | attorney-general',
    'post',
  ],
  [
    'DSG | SG | secretary-general | secretary general | deputy secretary-general | deputy secretary general | assistant secretary-general | under-secretary-general | ' +
      'executive secretary | director-general | director general | deputy director-general | deputy director general | executive director | managing director | director | deputy director | ' +
      'high commissioner | commissioner | high representative | coordinator | resident coordinator | resident representative | country representative | country director | regional director | regional representative | senior representative | mission director | section chief | chief | chief executive | chief executive officer | CEO | ' +
      'chief economist | head | deputy head | chair | co-chair | chairman | chairperson | chairwoman | vice chair | vice chairman | deputy chair | administrator | rapporteur | ' +
      'head of delegation | leader | SOM leader | dean | rector | vice-chancellor | speaker | deputy speaker | founder | co-founder | manager | general manager | editor-in-chief | editor',
    'post',
  ],
  [
    'headman | headwoman | village head | village chief | commune chief | district chief | party leader | ambassador | ambassador-at-large | deputy ambassador | permanent representative | deputy permanent representative | special representative | special envoy | envoy | ' +
      'charge d’affaires | chargé d’affaires | consul general | consul-general | consul | counsellor | attaché | defence attaché | head of mission | national security adviser | ' +
      'national security advisor | adviser | advisor | senator | congressman | congresswoman | lawmaker | legislator | parliamentarian | member of parliament | MP | judge | justice | chief justice | associate justice | secretary of commerce | deputy secretary | attorney | prosecutor | commander | commander-in-chief | chief of staff | ' +
      'chief of defence | chief of the defence forces',
    'post',
  ],
  ['spokesperson | spokesman | spokeswoman | deputy spokesperson', 'post'],
  ['counterpart', 'counterpart'],
  // "his deputy, X, said"
  ['deputy', 'post'],
  [
    'commodore | brigadier | field marshal | senior general | vice senior general | vice-senior general | lieutenant colonel | lieutenant commander | air vice marshal | air commodore | general | lieutenant general | major general | brigadier general | admiral | vice admiral | rear admiral | colonel | captain | professor | associate professor | professor emeritus | professor emerita | emeritus professor | adjunct professor | visiting professor | distinguished professor',
    'rank',
  ],
  [
    'official | representative | delegate | diplomat | source | senior official | aide | top aide | officer | press officer | police officer | naval officer | army officer | military officer | information officer | programme officer | program officer | protocol officer | liaison officer | insider | staffer | negotiating team member',
    'representative',
  ],
  [
    'analyst | economist | expert | scholar | researcher | research fellow | fellow | senior fellow | visiting fellow | lecturer | scientist | historian | ' +
      'activist | campaigner | advocate | youth advocate | goodwill ambassador | nurse | midwife | refugee | lawyer | doctor | physician | engineer | journalist | reporter | author | writer | businessman | businesswoman | ' +
      'entrepreneur | farmer | fisherman | trader | driver | teacher | student | resident | villager | worker | shopkeeper | member | partner | associate | consultant | specialist | strategist | hydrologist | organiser | organizer | volunteer | ' +
      'academic | laureate | climatologist | geographer | sociologist | anthropologist | biologist | ecologist | oceanographer | seismologist | meteorologist | epidemiologist | virologist | psychologist | statistician | geologist | agronomist | ' +
      'politician | pundit | commentator | columnist | pollster | dissident | nurse | tour guide | guide | artist | artisan | chef | photographer | filmmaker | singer | athlete | coach | curator | librarian | pilot | technician | pastor | imam | housewife | seller | vendor | owner | miner | grower | fisherwoman | businessperson | protester | demonstrator | marcher | striker | shopper | commuter | evacuee | returnee | migrant | survivor | eyewitness | witness | bystander | retiree | pensioner | architect | accountant | banker | broker | blogger',
    'profession',
  ],
];

/** Words before the noun that belong to the office. */
export const officePrefixes: PhraseTable<OfficePrefix> = [
  [
    'former | retired | ex- | acting | interim | then | outgoing | incoming | new | newly appointed | current | deputy | vice | assistant | associate | senior | chief | ' +
      'principal | permanent | special | personal | first | second | third | coordinating | co-ordinating | honorary | executive | lead | leading | country | top | veteran | ' +
      'junta-appointed | military-appointed | military-installed | junta-installed | newly-appointed | newly elected | newly-elected | recently appointed | caretaker | list | party-list | backbench | re-elected | longtime | long-time | political | regional | national | resident | independent | joint | cabinet | union | federal | state | ruling | opposition | provincial | municipal | standing | full-time',
    'office',
  ],
];

export const officeLinks: PhraseTable<'of' | 'for' | 'and'> = [
  ['of | of the | to | to the | at | at the | from | from the | in | with | with the | on | in the', 'of'],
  ['for | for the | in charge of | responsible for', 'for'],
  ['and | and concurrently | cum | concurrently', 'and'],
];

/** Nouns of one office, as whoever holds it is told again. */
export const officeClasses: PhraseTable<string> = [
  ['spokesperson | spokesman | spokeswoman', 'speaks'],
  ['chair | chairman | chairperson | chairwoman', 'chairs'],
];
