import type { PhraseTable } from '../../text/lexicon.js';

/** Whoever news is taken from. */
export const outlets: PhraseTable<'agency' | 'paper'> = [
  [
    'VNA | VNS | TTXVN | Vietnam News Agency | Viet Nam News Agency | VietnamPlus | Vietnam+ | VNA/VNP | Reuters | REUTERS | AFP | AP | Associated Press | The Associated Press | Xinhua | XINHUA | Yonhap | Kyodo | Kyodo News | Bernama | BERNAMA | ' +
      'Antara | ANTARA | TNA | MCOT | PNA | Philippine News Agency | KPL | AKP | MNA | BNA | TASS | Interfax | EFE | DPA | dpa | ANSA | PTI | ANI | IANS | KCNA | Jiji | Jiji Press | UPI | EPA | Anadolu | AAP | Getty Images | Getty | Bloomberg | ' +
      'Shutterstock | ASEAN Secretariat News | ASEAN News | Lao News Agency',
    'agency',
  ],
  [
    'Viet Nam News | Vietnam News | VOV | VOV5 | VOV World | VOVWORLD | VietNamNet | VnExpress | VnExpress International | Tuoi Tre News | Nhan Dan | Nhan Dan Online | NDO | Hanoi Times | Saigon Times | SGGP | VTV | VGP | VGP News | VIR | Vietnam Investment Review | ' +
      'RFA | RFA Burmese | RFA Vietnamese | RFA Khmer | RFA Lao | Radio Free Asia | BenarNews | CNN | BBC | BBC News | CNA | Channel NewsAsia | Channel News Asia | CNBC | NBC | CBS | ABC News | NHK | NHK World | RT | VOA | RFI | DW | Al Jazeera | ' +
      'The Straits Times | Straits Times | Bangkok Post | The Nation | The Jakarta Post | Jakarta Post | The Star | New Straits Times | Malay Mail | Khmer Times | Phnom Penh Post | The Phnom Penh Post | Vientiane Times | Myanmar Times | ' +
      'Manila Times | The Manila Times | Manila Bulletin | Philippine Star | Philstar | Inquirer | The Inquirer | Rappler | RAPPLER | Rappler.com | The Diplomat | The Guardian | The New York Times | New York Times | The Washington Post | Washington Post | ' +
      'The Wall Street Journal | Wall Street Journal | Financial Times | The Economist | Foreign Policy | Nikkei | Nikkei Asia | Japan Times | The Japan Times | SCMP | South China Morning Post | Global Times | China Daily | CGTN | Korea Times | ' +
      'Korea Herald | Borneo Bulletin | The Brunei Times | Asia Times | Times of India | The Hindu',
    'paper',
  ],
];
