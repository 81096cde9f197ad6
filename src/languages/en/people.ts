import type { PhraseTable } from '../../text/lexicon.js';
import type { Honorific, ObjectMarker } from '../people.js';

/** Forms of address before a name, and the pronouns that stand for a person. */
export const honorifics: PhraseTable<Honorific> = [
  [
    'Mr | Mr. | Mister | Sir | Lord | His Majesty | His Royal Highness | His Highness | Encik | Tuan | Pehin | Awang',
    { gender: 'male', pronoun: false },
  ],
  [
    'Ms | Ms. | Her Majesty | Her Royal Highness | Her Highness | Mrs | Mrs. | Miss | Madam | Madame | Lady | Dame | Puan | Ibu | Datin | Datin Sri | Datin Patinggi | Datin Amar | Datin Wira | Datin Seri | Datin Paduka | Dayang | Dayang Hajah | Daw | Khunying | Thanpuying | Lok Chumteav',
    { gender: 'female', pronoun: false },
  ],
  [
    'H.E. | H.E | HE | His Excellency | Her Excellency | The Honourable | The Honorable | Honourable | Honorable | Hon. | Hon | The Hon | The Hon. | the Hon | the Hon. | Rt Hon | Rt Hon. | Rt. Hon. | the Rt Hon | the Rt Hon. | The Rt Hon | Dr | Dr. | Prof | Prof. | ' +
      "Dato | Dato' | Dato’ | Datuk | Datuk Seri | Datuk Wira | Datuk Sri | Datuk Seri Panglima | Datuk Seri Utama | Dato’ Seri Utama | Dato' Seri Utama | Dato Seri Utama | Datuk Panglima | Datuk Patinggi | Datuk Amar | Dato’ Sri | Dato' Sri | Dato' Wira | Dato’ Wira | Dato' Paduka | Dato Paduka | Toh Puan | Khun | Brig. Gen. | Brig Gen | Vice Adm. | Rear Adm. | Dato Seri | Dato' Seri | Dato’ Seri | Dato Sri | Tan Sri | Tun | Samdech | Samdech Techo | Samdech Akka Moha Sena Padei Techo | Samdech Moha Borvor Thipadei | Samdech Thipadei | Samdech Pichey Sena | Samdech Krala Hom | Setia | Awang Haji | Pehin Dato | Pehin Orang Kaya | Ir | Hj. | Haji | Hajah | Ir. | Drs. | Rev. | U | Gen | Lt Gen | Maj Gen | Adm | Col | Gen. | Lt. Gen. | Maj. Gen. | Adm. | Col. | Amb. | Sen. | Pengiran | Pengiran Haji | Pengiran Hajah | Pengiran Anak | Yang Berhormat | Yang Amat Berhormat | Yang Mulia | Yang Amat Mulia | Yang Teramat Mulia | Yang Dimuliakan | Dato Seri Setia | Dato Paduka Seri Setia | Dato Seri Paduka | Dato Paduka Haji | YB | " +
      'Cmdre | Cmdr | Cmdr. | Brig. | Sgt | Sgt. | Lt. | Lt | Maj | Capt | Snr Gen | Snr-Gen | Sr. Gen. | Sr Gen | Vice Snr Gen | Vice-Snr Gen | Lt Cmdr | ' +
      'Cardinal | Archbishop | Bishop | Monsignor | Msgr. | Rev | Fr. | Father | Sister | Sheikh | Sheikha | Ustaz | Kyai | Nyai | ' +
      'Mdm | Mdm. | Cik | Bapak | Phra | Venerable | Ven. | Ashin | Tok | ' +
      'YAB | YBhg | Pol Gen | Pol Lt Gen | Pol Maj Gen | Pol Col | Pol Lt Col | Pol Gen. | Pol. Gen. | Pol. Lt. Gen. | Pol. Maj. Gen. | Pol. Col. | Police General | Police Lt Gen | ' +
      'ACM | Air Chief Marshal | Air Marshal | Flt Lt | Gp Capt | Lt Col | Lt. Col. | Capt. | Maj. | R Adm | V Adm | Assoc Prof | Assoc. Prof. | Asst Prof | Asst. Prof. | Assoc Prof Dr | Assoc. Prof. Dr. | Asst Prof Dr | Asst. Prof. Dr. | ' +
      'M.L. | M.R. | M.C. | Mom Luang | Mom Rajawongse | Mom Chao | Neak Oknha | Oknha | Atty. | Engr. | Rep. | Gov. | Tengku | Tengku Datuk Seri | Tunku',
    { gender: null, pronoun: false },
  ],
  ['he', { gender: 'male', pronoun: true }],
  ['she', { gender: 'female', pronoun: true }],
];

/** Stand for somebody named elsewhere, whatever the office. */
export const personAnaphors: PhraseTable<true> = [
  [
    'official | officer | police officer | army officer | naval officer | military officer | diplomat | envoy | Nobel laureate | Nobel Peace Prize laureate | Nobel Peace laureate | politician | leader | party leader | lawmaker | legislator | parliamentarian | statesman | delegate | host | guest | visitor | MP | UN chief | U.N. chief | United Nations chief | ASEAN chief | UN boss',
    true,
  ],
];

/** Small words inside names. */
export const nameParticles: PhraseTable<true> = [
  [
    'bin | binti | binte | ibn | van | von | der | de | del | da | dos | di | la | al | el | ul | ur | bint | s/o | d/o | a/l | y',
    true,
  ],
];

export const plurals: PhraseTable<true> = [
  [
    'both | several | many | some | various | these | those | all | other | two | three | four | five | six | most | few | a number of | a group of',
    true,
  ],
];

export const indefinites: PhraseTable<true> = [['a | an | one | another', true]];

/** Behind these a person is an object: what is said next is not theirs. */
export const objectMarkers: PhraseTable<ObjectMarker> = [
  [
    'with | of | from | to | for | by | and | between | at | on | about | met | met with | meet | meets | received | receives | hosted | told | thanked | congratulated | visited | ' +
      'succeeded | appointed | named | against | alongside | including | toward | towards | after | before',
    'certain',
  ],
];
