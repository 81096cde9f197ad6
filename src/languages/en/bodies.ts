import type { PhraseTable } from '../../text/lexicon.js';
import type { BodyKind } from '../people.js';
import { withPossessives } from './possessive.js';

/** Bodies with a name of their own. */
export const bodies = (): PhraseTable<BodyKind> =>
  withPossessives([
    [
      'ASEAN | Asean | Association of Southeast Asian Nations | Association of South-East Asian Nations | ASEAN Secretariat | ASEAN Plus Three | ASEAN+3 | ASEAN+1 | ' +
        'ASEAN Community | ASEAN Political-Security Community | ASEAN Economic Community | ASEAN Socio-Cultural Community | APSC | AEC | ASCC | ' +
        'Political-Security Community | Economic Community | Socio-Cultural Community | ASEAN Coordinating Council | ACC | ' +
        'Committee of Permanent Representatives | Committee of Permanent Representatives to ASEAN | CPR | AMM | AEM | ADMM | ADMM-Plus | SOM | SEOM | SOCA | ARF | EAS | APT | ' +
        'ASEAN Regional Forum | AICHR | ASEAN Intergovernmental Commission on Human Rights | AHA Centre | AIPA | ASEAN Inter-Parliamentary Assembly | ' +
        'IAI | IAI Task Force | Mekong River Commission | MRC | ACMECS | CLMV | RCEP | CPTPP | APEC | ASEM',
      'international',
    ],
    [
      'United Nations | the United Nations | UN | U.N. | UN Secretariat | United Nations Secretariat | UN Security Council | Security Council | ' +
        'General Assembly | UN General Assembly | United Nations General Assembly | European Union | EU | European Commission | European Parliament | ' +
        'World Bank | International Monetary Fund | IMF | World Trade Organization | WTO | Asian Development Bank | ADB | World Health Organization | ' +
        'Unicef | Unesco | Nato | Opec | Apec | Ocha | Unhcr | Undp | WHO | UNDP | UN Development Programme | UNESCO | UNICEF | UNHCR | OCHA | ESCAP | UNESCAP | ECOSOC | FAO | ILO | IAEA | UNODC | UNEP | UNFPA | UNDRR | ' +
        "United Nations Children’s Fund | United Nations Children's Fund | " +
        'United Nations Population Fund | United Nations Environment Programme | United Nations Development Programme | United Nations Office on Drugs and Crime | UN Office on Drugs and Crime | United Nations Office for Disaster Risk Reduction | United Nations Educational, Scientific and Cultural Organization | Economic and Social Commission for Asia and the Pacific | United Nations Economic and Social Commission for Asia and the Pacific | Office for the Coordination of Humanitarian Affairs | UN Office for the Coordination of Humanitarian Affairs | International Federation of Red Cross and Red Crescent Societies | International Committee of the Red Cross | International Court of Justice | International Criminal Court | International Telecommunication Union | World Meteorological Organization | International Fund for Agricultural Development | IFAD | IPCC | Economic Research Institute for ASEAN and East Asia | ASEAN+3 Macroeconomic Research Office | ASEAN Business Advisory Council | ASEAN-BAC | ASEAN Parliamentarians for Human Rights | APHR | Human Rights Council | UN Human Rights Council | Human Rights Watch | ISEAS – Yusof Ishak Institute | ISEAS - Yusof Ishak Institute | ISEAS-Yusof Ishak Institute | ISEAS–Yusof Ishak Institute | Amnesty International | International Crisis Group | ' +
        'UN Women | UNAIDS | UNCTAD | UNIDO | UNOPS | OHCHR | IFRC | WFP | WIPO | WMO | ITU | World Food Programme | UN Refugee Agency | UN Human Rights Office | UN Environment Programme | UN Population Fund | UN Children’s Fund | Food and Agriculture Organization | International Labour Organization | International Atomic Energy Agency | International Organization for Migration | Asian Infrastructure Investment Bank | UNFCCC | OECD | NATO | G7 | G20 | G-7 | G-20 | Group of 20 | Group of Twenty | Group of Seven | Group of 7 | BRICS | SCO | ICJ | Interpol | INTERPOL | ERIA | AMRO | AIIB | IOM | ICRC | Commonwealth | Non-Aligned Movement | African Union | African Union Commission | AU | AUC | Africa CDC | Arab League | League of Arab States | Gulf Cooperation Council | GCC | Organisation of Islamic Cooperation | Organization of Islamic Cooperation | OIC | Pacific Islands Forum | PIF | ECOWAS | Economic Community of West African States | SAARC | BIMSTEC | CARICOM | Caribbean Community | MERCOSUR | Mercosur | Pacific Alliance | Shanghai Cooperation Organisation | Shanghai Cooperation Organization | Eurasian Economic Union | Eurasian Economic Commission',
      'international',
    ],
    [
      'White House | Pentagon | Kremlin | Wisma Putra | Malacañang | Malacanang | Malacañang Palace | Malacanang Palace | Downing Street | Blue House | Capitol Hill | National Assembly | State Council | House of Representatives | Senate | Congress | Parliament | Communist Party of Vietnam | ' +
        'Armed Forces | Armed Forces of the Philippines | Royal Thai Armed Forces | Philippine Coast Guard | Philippine Navy | State Department | Foreign Ministry | Defence Ministry | Ministry of Foreign Affairs | MoFA | MOFA',
      'state',
    ],
    [
      'VNA | Vietnam News Agency | Viet Nam News Agency | VNS | Viet Nam News | VOV | VTV | Reuters | AFP | AP | Associated Press | Xinhua | Yonhap | Kyodo | Bernama | Antara | ' +
        'Thai News Agency | Philippine News Agency | CNN | BBC | Bloomberg | Nikkei | Nikkei Asia | Straits Times | The Straits Times | Jakarta Post | ' +
        'The Jakarta Post | Bangkok Post | Manila Times | Phnom Penh Post | Khmer Times | Channel NewsAsia | CNA | Global Times | China Daily | New York Times | The New York Times | ' +
        'Washington Post | Financial Times | Wall Street Journal | The Diplomat | The Star | Al Jazeera | South China Morning Post | Vientiane Times | Myanmar Times',
      'news',
    ],
  ]);
