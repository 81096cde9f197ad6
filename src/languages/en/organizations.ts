import type { PhraseTable } from '../../text/lexicon.js';
import type { OrganizationHead } from '../people.js';

/** The noun that an organisation's name ends or begins with. */
export const organizationHeads: PhraseTable<OrganizationHead> = [
  [
    'ministry | ministries | department | faculty | division | directorate | directorate-general | bureau | office | agency | authority | commission | committee | ' +
      'sub-committee | council | secretariat | board | task force | task forces | working group | red cross | red crescent | red cross society | red crescent society | delegation | mission | embassy | consulate | parliament | ' +
      'assembly | cabinet | government | court | party | army | navy | police | coast guard | administration | unit | community | centre | center | ' +
      'institute | institution | university | college | school | academy | academy of sciences | foundation | fund | bank | association | federation | ' +
      'union | society | chamber | chamber of commerce | chamber of deputies | chamber of representatives | house of representatives | house of commons | house of lords | house of councillors | council of ministers | council of state | court of justice | court of appeal | court of appeals | national assembly | board of trade | board of investment | league | network | alliance | organisation | organization | programme office | hospital | think tank | forum | group | ' +
      'watchdog | charity | consultancy | conglomerate | airline | newspaper | magazine | broadcaster | nonprofit | non-profit | NGO | startup | think-tank | thinktank | carrier | company | corporation | firm | museum | library | laboratory | observatory | study centre | research centre | secretariat-general | presidency | bloc',
    'state',
  ],
  // Names of papers, firms and campaigners end so; only with a capital.
  [
    'News | Times | Post | Daily | Journal | Herald | Tribune | Monitor | Watch | International | Wire | Observer | Courier | Press | Radio | Television | Broadcasting | Gazette | Chronicle | Weekly | Review | Research | ' +
      'Holdings | Motors | Airlines | Airways | Securities | Analytics | Capital | Partners | Group | Ltd | Inc | Corp | House | Trust | Initiative | Project | Service | Services | Facility | Programme | Program | Mechanism | Fellowship | Collective | Coalition | Movement | Institut | Yayasan | Lembaga | Badan | Universitas | Universiti | Persatuan | Pertubuhan | Majlis | Jabatan | Kementerian | Komisi | Serikat | Koperasi | Aliansi | Partai | Parti | Perikatan',
    'named',
  ],
];
