import type { PhraseTable } from '../../text/lexicon.js';

/** Whoever news is taken from: agencies, papers, broadcasters, ministries' pages. */
export const outlets: PhraseTable<'agency' | 'paper'> = [
  [
    'TTXVN | Thông tấn xã Việt Nam | TTX Việt Nam | VNA | Vietnam+ | Vietnamplus | VietnamPlus | Vietnamplus.vn | BNEWS | Bnews | ' +
      'Báo Tin tức | Tin tức TTXVN | Reuters | REUTERS | AFP | AP | EFE | DPA | dpa | ANSA | Kyodo | KYODO | Yonhap | YONHAP | ' +
      'Tân Hoa xã | Tân Hoa Xã | Xinhua | THX | TASS | Itar-Tass | RIA Novosti | RIA | Sputnik | Interfax | Antara | Bernama | PNA | ' +
      'PTI | ANI | IANS | KCNA | Jiji | Jiji Press | UPI | EPA | Anadolu | AAP | Getty Images | Getty | GETTY IMAGES | Bloomberg | ' +
      'Shutterstock | Pixabay | ASEAN News | MCOT | KPL | CPV',
    'agency',
  ],
  [
    'VOV | VOV1 | VOV2 | VOV3 | VOV4 | VOV5 | VOV6 | VOV.VN | VOV.vn | VOV Giao thông | VTV | VTV1 | VTV4 | VTV.vn | VTV.VN | VTC | ' +
      'VTC News | HTV | ANTV | QPVN | VnExpress | VNExpress | VNE | Dân trí | Dân Trí | Tuổi Trẻ | Tuổi trẻ | TTO | Tuổi Trẻ Online | ' +
      'Thanh Niên | Thanh niên | TNO | Tiền Phong | Tiền phong | TPO | Người Lao Động | Người lao động | NLĐO | NLĐ | Lao Động | LĐO | ' +
      'Zing | Zing News | Znews | ZNews | VietNamNet | Vietnamnet | VietnamNet | VNN | Nhân Dân | Nhân dân | Báo Nhân Dân | NDO | NDĐT | ' +
      'Quân đội nhân dân | Quân đội Nhân dân | QĐND | QĐND Online | Công an Nhân dân | CAND | CAO | ANTĐ | ANTT | PLO | PL TP.HCM | ' +
      'Pháp luật TP.HCM | Pháp Luật TP.HCM | SGGP | SGGPO | Sài Gòn Giải Phóng | Sài Gòn giải phóng | HNM | HNMO | Hà Nội mới | ' +
      'Hànộimới | KTĐT | Kinh tế & Đô thị | ĐCSVN | Đảng Cộng sản | TG&VN | TGVN | Thế giới và Việt Nam | Thế giới & Việt Nam | ' +
      'Baoquocte.vn | baoquocte.vn | Báo Quốc tế | Thanh tra | Thanhtra | VGP | VGP News | Chinhphu.vn | chinhphu.vn | ' +
      'baochinhphu.vn | Baochinhphu.vn | Báo Chính phủ | Cổng TTĐT Chính phủ | Đại Đoàn Kết | Đại đoàn kết | Giáo dục & Thời đại | ' +
      'GD&TĐ | Kinh tế đô thị | Infonet | ICTnews | VnEconomy | VNEconomy | Vneconomy | VnMedia | VietTimes | Viettimes | Soha | ' +
      'Kênh 14 | CafeF | CafeBiz | Saostar | Đời sống & Pháp luật | Đời sống và Pháp luật | ĐSPL | Người Đưa Tin | Người đưa tin | ' +
      'Trí Thức Trẻ | Tri thức trực tuyến | Trí thức trẻ | Một Thế Giới | Đất Việt | Báo Đầu tư | Công Thương | Báo Công Thương | ' +
      'Vietnam News | VietnamNews | Vietnam Plus | VIR | Hải quan Online | BHQ | Baonghean | BNA',
    'paper',
  ],
  [
    'CNN | BBC | BBC News | CNA | Channel News Asia | ChannelNewsAsia | CNBC | NBC | CBS | ABC News | ABC | NHK | RT | VOA | RFI | DW | Al Jazeera | ' +
      'The Straits Times | Straits Times | Bangkok Post | The Nation | The Jakarta Post | Jakarta Post | The Star | New Straits Times | ' +
      'Khmer Times | Phnom Penh Post | The Phnom Penh Post | Vientiane Times | Myanmar Times | Manila Times | The Manila Times | ' +
      'Philippine Star | Philstar | Inquirer | The Diplomat | The Guardian | Guardian | New York Times | NYT | The New York Times | ' +
      'Washington Post | The Washington Post | Wall Street Journal | WSJ | Financial Times | The Economist | Foreign Policy | ' +
      'Nikkei | Nikkei Asia | Nikkei Asian Review | Japan Times | The Japan Times | Asahi | Mainichi | Yomiuri | SCMP | ' +
      'South China Morning Post | Global Times | Hoàn cầu Thời báo | Thời báo Hoàn Cầu | China Daily | Nhân dân Nhật báo | CCTV | CGTN | ' +
      'Korea Times | Korea Herald | The Hill | Politico | Newsweek | Time | Forbes | Daily Mail | Le Monde | Le Figaro | Der Spiegel | ' +
      'Hindustan Times | Times of India | The Hindu | India Today | Asia Times | Eurasia Review | National Interest',
    'paper',
  ],
];
