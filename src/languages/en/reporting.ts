import type { PhraseTable } from '../../text/lexicon.js';
import type { CollectiveHead, ReportingVerb } from '../people.js';

const SAYS: ReportingVerb = { needs: 'nothing', who: 'anyone' };
/** Of a person it counts only where the sentence reports nothing more. */
const AGREES: ReportingVerb = { needs: 'nothing', who: 'anyone', agrees: true };
/** Says something only beside its content: "answered that", not "answered the door". */
const SPEAKS: ReportingVerb = { needs: 'content', who: 'anyone' };
/** Says something only where it is told on what: "briefed the Council on the talks". */
const BRIEFS: ReportingVerb = { needs: 'topic', who: 'anyone' };
/** "questioned why", not "questioned five men". */
const ASKS: ReportingVerb = { needs: 'content', who: 'anyone' };
/** "called on the parties to talk", not "called on the Crown Prince": says something only beside what is asked. */
const CALLS_ON: ReportingVerb = { needs: 'request', who: 'anyone' };
const GROUP: ReportingVerb = { needs: 'nothing', who: 'collective' };

/** "stress" → stressed, stresses, stressing; with what is doubled, dropped or irregular told beside it. */
function forms(verbs: string): string {
  return verbs
    .split(' | ')
    .flatMap((entry) => {
      const [verb = '', ...particle] = entry.split(' ');
      const rest = particle.length === 0 ? '' : ` ${particle.join(' ')}`;
      return inflected(verb).map((form) => `${form}${rest}`);
    })
    .join(' | ');
}

function inflected(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/u.test(verb)) {
    const base = verb.slice(0, -1);
    return [verb, `${base}ies`, `${base}ied`, `${verb}ing`];
  }
  const sibilant = /(?:s|sh|ch|x|z)$/u.test(verb);
  return [verb, `${verb}${sibilant ? 'es' : 's'}`, `${stem}ed`, `${verb.endsWith('ee') ? verb : stem}ing`];
}

/** Acts of saying, asking, judging and pledging, in all their forms. */
export const reportingVerbs = (): PhraseTable<ReportingVerb> => [
  ['say | says | said | saying | tell | tells | told | telling | write | writes | wrote | writing', SAYS],
  [
    forms(
      'add | note | stress | emphasise | emphasize | underscore | underline | highlight | affirm | reaffirm | reiterate | assert | state | declare | announce | ' +
        'explain | describe | argue | observe | remark | comment on | mention | point out | recall | recount | remind | clarify | elaborate | outline | report | inform',
    ),
    SAYS,
  ],
  [
    forms(
      'acknowledge | recognise | recognize | confirm | disclose | reveal | concede | claim | insist | deny | reject | dismiss | predict | forecast | warn | caution | ' +
        'estimate | believe | assess | judge | complain | lament | quip | joke | echo | predict | opine | counter | retort | contend | posit | reason | reckon | theorise | theorize | interject | exclaim | assure | allege | ' +
        'bemoan | decry | rebuke | slam | lambast | lambaste | chide | tweet | spell out | single out | point to | touch on | touch upon | zero in on | vouch for | speculate | surmise',
    ),
    SAYS,
  ],
  [
    forms(
      'doubt | reassure | plead with | plead for | hint | imply | query | inquire | enquire | boast | brag about | muse | wonder | fume | grumble | scoff | ' +
        'lash out at | hit out at | hit back at | shoot back | downplay | play down | brush off | brush aside | shrug off | rule out | weigh in | chime in | sum up | confide | confess | apologise | apologize | ' +
        'label the | label it | brand the | brand it | term the | term it | liken | credit | defend the decision | defend the move | defend the plan | defend the policy | defend the deal | defend the visit | defend the agreement | defend his | defend her | defend its | ' +
        'attribute | ascribe | flag | tout | blast | intone | scold | rue | apologise for | apologize for | forewarn | foresee | signal that | reckon',
    ),
    SAYS,
  ],
  [
    'begged for | begged the | begging for | hit back at | hit out at | bragged | ruled out | summed up | flagged | flagging | regretted | regretting | echoes | signalled that | signalling that',
    SAYS,
  ],
  [
    'blames | blamed | blaming | accuses | accused | accusing | admit | admits | admitted | admitting | think | thinks | thought',
    SAYS,
  ],
  [
    forms(
      'propose | suggest | recommend | request | ask | urge | appeal for | appeal to | demand | press for | encourage | exhort | implore | advise | instruct | ' +
        'rejoice at | rejoice over | refute | call for | seek to know | push for | advocate',
    ),
    SAYS,
  ],
  [
    forms(
      'welcome | support | endorse | express | voice | convey | praise | commend | appreciate | applaud | laud | hail | thank | congratulate | pay tribute to | condemn | criticise | criticize | oppose | object to | protest | ' +
        'regret | deplore | denounce | pledge | promise | vow | hope | wish | look forward to | value | salute | extend',
    ),
    SAYS,
  ],
  [
    'commit to | commits to | committed to | committing to | laid stress on | lays stress on | laid emphasis on | lays emphasis on | placed emphasis on | attached importance to | attaches importance to | attach importance to | disputed the | disputed this | disputed that | disputes the | paid tribute to | spoke highly of | spoke positively of | speak highly of | speaks highly of | took note of | take note of | takes note of | set forth | put forward | puts forward | laid out | quipped | quipping | rebutted | rebutting | took issue with | take issue with | raised concerns | raised concern | raised the issue | sounded the alarm | bared | made clear | makes clear | made it clear | let it be known | drew attention to | draws attention to | shed light on | swore | spelt out | reached out to say',
    SAYS,
  ],
  [
    ['went on to', 'goes on to', 'go on to']
      .flatMap((on) =>
        'say tell add note explain stress emphasise emphasize underline underscore highlight express call thank urge warn describe point praise argue suggest propose recall reaffirm affirm outline'
          .split(' ')
          .map((verb) => `${on} ${verb}`),
      )
      .join(' | '),
    SAYS,
  ],
  [
    'called the discussions | called the target | called the idea | called the relationship | called the partnership | called the attack | called the report | called the event | called the measures | called the tariffs | called the step | called it | calling it | calling this | called this | called the move | called the visit | called the meeting | called the agreement | called the decision | called the plan | called the pact | called the treaty | called the deal | called the accord | called the talks | called the summit | called the situation | called the outcome | called the result | called the vote | called the ruling | called the statement | called the proposal | called the project',
    SAYS,
  ],
  [
    ['is', 'was', 'are', 'were']
      .flatMap((be) =>
        ['pleased', 'delighted', 'happy', 'glad', 'proud', 'honoured', 'honored'].flatMap((glad) =>
          ['note', 'announce', 'say', 'inform', 'report', 'learn', 'see'].map(
            (verb) => `${be} ${glad} to ${verb}`,
          ),
        ),
      )
      .join(' | '),
    SAYS,
  ],
  [
    'was reported as saying | were reported as saying | was reported to have said | was cited as saying | was quoted | were quoted | is quoted | are quoted | was quoted as saying | were quoted as saying | is quoted as saying | quoted as saying',
    SAYS,
  ],
  [forms('conclude | consider'), SPEAKS],
  ['considers it | considered it', SAYS],
  [forms('brief'), BRIEFS],
  [forms('call on | call upon'), CALLS_ON],
  ['called | calls | labelled | labeled | branded | termed | dubbed', { needs: 'quoted', who: 'anyone' }],
  [forms('agree | disagree'), AGREES],
  ['concur | concurs | concurred', AGREES],
  [
    'is confident | was confident | are confident | were confident | is convinced | was convinced | are convinced | were convinced | is optimistic | was optimistic | are optimistic | is hopeful | was hopeful | are hopeful | ' +
      'is of the view | was of the view | are of the view | were of the view | maintain | maintains | maintained | hold | holds | held | feel | feels | felt | trust | trusts | trusted | ' +
      'share | shares | shared | sharing | went on | goes on | put it | puts it | answered | answer | answers | replied | reply | replies | responded | respond | responds | spoke | speaks | testified | quoted | written | took note | take note | takes note | taking note',
    SPEAKS,
  ],
  [
    'reached consensus on | reached a consensus on | reached agreement on | reached an agreement on | exchanged views on | exchanged views | discussed the view | resolved that | reached consensus that | decided | undertook to',
    GROUP,
  ],
  [forms('question'), ASKS],
  [forms('show | indicate'), GROUP],
  ['found | finds', { needs: 'content', who: 'collective' }],
  ['read | reads', { needs: 'content', who: 'collective' }],
];

/** "Concluding the talks", "concluded her visit": ends it, and says nothing. */
const concluding = ['conclude', 'concludes', 'concluded', 'concluding']
  .flatMap((verb) => ['the', 'a', 'his', 'her', 'their', 'its'].map((whose) => `${verb} ${whose}`))
  .flatMap((start) =>
    'talks meeting visit trip tour session event conference summit forum workshop ceremony programme reception negotiations'
      .split(' ')
      .flatMap((noun) => ['', 'official ', 'state ', 'working '].map((kind) => `${start} ${kind}${noun}`)),
  )
  .join(' | ');

/** Look like reporting verbs and are none. */
export const notReporting: PhraseTable<'of anyone' | 'of bodies'> = [
  [concluding, 'of anyone'],
  ['courtesy call on | courtesy calls on', 'of anyone'],
  ['attributed to | attributable to | ascribed to', 'of anyone'],
  [
    'requested anonymity | requested not to | requested to remain | requested to be | requesting anonymity | asked for anonymity | added value | value added | stated goal | proposed measures | reported cases | so-called | said to be | declared candidate | agreed upon | as agreed | as noted | as mentioned | ' +
      'hope for the best | share price | share market | state visit | state of | state media | report card | notes with | ask price | call centre | consider the | report to the | reported to the | report to | reports to | report back | reports back | ' +
      'asked not to | asked to remain | asked to be named | asked to be identified | asked to be quoted | asked to be called | asked to be unnamed | asked to be anonymous | asking not to | support for | in support of | supported by | call of | welcome ceremony | welcome dinner | most welcome | value chain | an estimated | the estimated | its estimated | their estimated | total estimated | quoted at | estimated at | estimated to | estimated as | needless to say | wrote off | share of | share in | extended it | extended them | extended the mandate | extended its mandate | extended the ceasefire | extended the truce | extended the agreement | extended the deal | extended the term | extended the pact | extended the ban | extended the emergency | extended the contract | extended the programme | extended the project | extended his stay | extended her stay | extended for | extended to | extended by | extended until | extended the deadline | conclude on | concludes on | concluded on | conclude in | concludes in | concluded in | conclude at | concluded at | conclude with | concludes with | concluded with | concluded here | concluded today | over the counter | reported from | at the counter | member states | member state | island states | coastal states | littoral states | claimant states | gulf states | small states | nation states | southern states | northern states | head of state | heads of state',
    'of anyone',
  ],
];

/** May stand between a subject and its verb. */
export const adverbs: PhraseTable<true> = [
  [
    'with knowledge of the matter | with direct knowledge of the matter | with knowledge of the talks | familiar with the matter | familiar with the talks | familiar with the situation | briefed on the matter | close to the talks | close to the matter | privy to the talks | at the talks | ' +
      'also | then | first | hereby | further | furthermore | again | once again | already | later | earlier | recently | previously | repeatedly | publicly | privately | jointly | ' +
      'quickly | promptly | immediately | bluntly | frankly | candidly | openly | calmly | angrily | flatly | sharply | wryly | pointedly | solemnly | proudly | optimistically | tearfully | jokingly | strongly | highly | warmly | firmly | particularly | especially | specifically | clearly | explicitly | formally | officially | unanimously | collectively | ' +
      'now | here | once | long | still | only | just | even | not | never | always | often | frequently | briefly | separately | reportedly | meanwhile | however | too | both | all | ' +
      'has | have | had | has also | have also | had also | will | would | is | are | was | were | do | does | did | may | might | can | could | should | must | ' +
      'today | yesterday | on Monday | on Tuesday | on Wednesday | on Thursday | on Friday | on Saturday | on Sunday | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | ' +
      'this week | last week | this month | last month | this morning | this afternoon | in turn | for his part | for her part | for their part | for its part | for our part | on its part | on their part | on his part | on her part | in response | in particular | in a statement | in an interview | ' +
      'in his remarks | in her remarks | in his opening remarks | in her opening remarks | in his speech | in her speech | in closing | at the meeting | at the event | at the summit | at the press conference | cautiously | quietly | sincerely | deeply | fully | broadly | generally | likewise | similarly | therefore | thus | consequently | additionally | instead | finally | afterwards | afterward',
    true,
  ],
];

export const accordingTo: PhraseTable<true> = [['according to', true]];

export const notAccording: PhraseTable<true> = [
  [
    'plan | schedule | the plan | the schedule | the agenda | the law | law | its | their | custom | tradition | need | size | the rules | the agreement | the charter | the ASEAN Charter',
    true,
  ],
];

/** Through which a source speaks: "according to a report by X". */
export const sourceNouns: PhraseTable<true> = [
  [
    'a report by | a report from | the report of | a report of | a statement by | a statement from | the statement of | data from | data released by | figures from | figures released by | estimates by | ' +
      'a survey by | a study by | an assessment by | information from | a press release from | a press release by | a release by | a news release by | a news release from | a press release issued by | a statement issued by | a statement released by | a readout by | a readout from | a readout of | a communique from | a communiqué from | a notice from | a report released by | a report issued by | data provided by | data of | figures of | figures provided by | statistics by | statistics of | statistics released by | a spokesperson for | statistics from',
    true,
  ],
];

/** Nouns for sides, groups, meetings and papers that can be the subject of a reporting verb. */
export const collectiveHeads: PhraseTable<CollectiveHead> = [
  [
    'both sides | two sides | the two sides | both parties | all parties | the parties | sides | parties | both countries | two countries | both leaders | two leaders | both ministers | ' +
      'the two ministers | the two leaders | the two officials | the two diplomats | ministers | leaders | officials | delegates | participants | representatives | delegations | member states | members | countries | nations | states | governments | ' +
      'both men | the two men | both women | the two women | the pair | the duo | the trio | briefers | speakers | panellists | panelists | attendees | commentators | negotiators | mediators | counterparts | generals | commanders | judges | prosecutors | regulators | unions | charities | advocates | survivors | refugees | relatives | volunteers | partners | colleagues | secretaries | local government units | LGUs | presidents | prime ministers | deputy prime ministers | PMs | DPMs | FMs | foreign ministers | premiers | governors | mayors | chairs | co-chairs | commissioners | directors | directors-general | secretaries-general | spokespersons | rapporteurs | senators | principals | interlocutors | heads of delegation | dialogue partners | ambassadors | diplomats | senior officials | heads of state | heads of government | permanent representatives | envoys | lawmakers | parliamentarians | legislators',
    'group',
  ],
  [
    'heads | chiefs | deputies | general secretaries | chairmen | chairpersons | deputy ministers | vice ministers | departments | committees | associations | organisations | organizations | localities | provinces | enterprises | entrepreneurs | executives | intellectuals | policymakers | specialists | veterans | cadres | consumers | manufacturers | retailers | operators | suppliers',
    'group',
  ],
  [
    'experts | analysts | economists | scholars | observers | critics | researchers | scientists | activists | campaigners | investors | businesses | companies | traders | exporters | farmers | ' +
      'fishermen | workers | residents | villagers | witnesses | sources | authorities | police | media | newspapers | organisers | organizers | donors | protesters | civil society | civil society groups | groups | civil society organisations | civil society organizations | people | the public | many',
    'group',
  ],
  [
    'meeting | conference | summit | consultations | consultation | retreat | seminar | symposium | roundtable | session | forum | workshop | dialogue | council | committee | commission | assembly | task force | working group | delegation | government | ministry | secretariat | agency | cabinet | ' +
      'parliament | department | embassy | mission | bank | court | army | navy | party | opposition | alliance | bloc | association | region | side | community | presidency | panel | organisation | organization | company | firm | newspaper | daily | coalition | union | chamber | institute',
    'group',
  ],
  [
    'data | figures | statistics | findings | records | draft | analysis | research | investigation | inquiry | audit | footage | evidence | tribunal | watchdog | think tank | think-tank | thinktank | NGO | NGOs | charity | rights group | rights groups | human rights groups | aid groups | aid agencies | regulator | broadcaster | junta | regime | military | rebels | insurgents | resistance | ' +
      'lawyers | families | locals | students | teachers | doctors | troops | soldiers | aid workers | rescuers | sailors | crew | fishers | voters | netizens | tourists | migrants | monks | bishops | clerics | parents | youths | economies | spokespeople | spokespersons | professors | academics | historians | politicians | economies | insiders | hardliners | coast guard | police officers | security forces | armed groups | armed forces | watchdogs | think tanks | airlines | banks | firms | agencies | ministries | embassies | unions',
    'group',
  ],
  [
    'readout | joint readout | fact sheet | factsheet | white paper | press statement | joint press statement | circular | statement | joint statement | communique | communiqué | joint communique | joint communiqué | declaration | joint declaration | report | progress report | document | press release | release | news release | paper | study | survey | ' +
      "review | assessment | summary | advisory | index | memo | petition | open letter | verdict | ruling | judgment | judgement | manifesto | letter | article | editorial | notice | memorandum | resolution | message | charter | plan | chair’s statement | chairman’s statement | chairman's statement | chair's statement | bulletin | brief | poll | scorecard | outcome document",
    'group',
  ],
];

export const groupNouns: PhraseTable<true> = [];

/** Before a subject these make its clause depend on another one. */
export const subordinators: PhraseTable<boolean> = [
  [
    'that | which | who | whom | whose | what | whether | if | when | because | since | although | though | unless | until | as | where | why | how | after | before | once | than',
    true,
  ],
];

/** Before the name of a paper that do not change who speaks. */
export const sourceLabels: PhraseTable<true> = [
  ['the | news agency | the newspaper | newspaper | the news agency | state media', true],
];

/** Opens a clause that tells what somebody said before. */
export const likenesses: PhraseTable<true> = [['as | just as | like', true]];
