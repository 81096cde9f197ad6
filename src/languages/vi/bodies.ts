import type { PhraseTable } from '../../text/lexicon.js';

/** What kind of body a name stands for. */
export type BodyKind = 'international' | 'state' | 'party' | 'news' | 'company';

/** Bodies with a name of their own: international, state and party bodies, news agencies, companies. */
export const bodies: PhraseTable<BodyKind> = [
  [
    'ASEAN | Asean | Hiệp hội các quốc gia Đông Nam Á | Hiệp hội các Quốc gia Đông Nam Á | Liên hợp quốc | Liên hiệp quốc | LHQ | UN | ' +
      'EU | Liên minh châu Âu | Liên minh Châu Âu | Ủy ban châu Âu | Nghị viện châu Âu | ASEAN+1 | ASEAN+3 | EAS | ARF | APEC | ' +
      'WEF | Diễn đàn Kinh tế Thế giới | WTO | Tổ chức Thương mại Thế giới | IMF | Quỹ Tiền tệ Quốc tế | WB | ' +
      'Ngân hàng Thế giới | ADB | Ngân hàng Phát triển châu Á | WHO | Tổ chức Y tế Thế giới | UNDP | UNESCO | UNICEF | UNHCR | ' +
      'OCHA | ESCAP | ECOSOC | FAO | ILO | IAEA | UNODC | UNEP | UNFPA | OECD | NATO | G7 | G20 | BRICS | SCO | ICJ | INTERPOL | ' +
      'Ban Thư ký ASEAN | Đại hội đồng Liên hợp quốc | Đại hội đồng LHQ | Đại hội đồng | Hội đồng Bảo an | ' +
      'Hội đồng Bảo an Liên hợp quốc | Hội đồng Bảo an LHQ | Ban Thư ký | Ủy ban sông Mekong | AIPA | AICHR | AHA | ADMM | ADMM+ | ' +
      'SOM | CPR | ACC | AMM | APSC | AEC | ASCC | IAI | Cộng đồng ASEAN | Hội đồng Điều phối ASEAN | RCEP | CPTPP | ' +
      'Hội đồng Liên Nghị viện ASEAN | Liên minh Nghị viện Thế giới | IPU | Phong trào Không liên kết',
    'international',
  ],
  [
    'Quốc hội | Chính phủ | Chính Phủ | Nhà nước | Ủy ban Thường vụ Quốc hội | UBTVQH | Văn phòng Chính phủ | Văn phòng Quốc hội | ' +
      'Văn phòng Chủ tịch nước | Chính quyền | Nhà Trắng | Lầu Năm Góc | Điện Kremlin | Thượng viện | Hạ viện | Nghị viện | ' +
      'Viện Kiểm sát nhân dân tối cao | Tòa án nhân dân tối cao | TAND | VKSND | VKS | UBND | HĐND | TTCP | Thanh tra Chính phủ | ' +
      'Kiểm toán Nhà nước | Ngân hàng Nhà nước | Bảo hiểm xã hội Việt Nam | Quân đội nhân dân Việt Nam | Công an nhân dân | ' +
      'Hội đồng Dân tộc | Ban Dân nguyện | Ban Công tác đại biểu | Tổ công tác | Đoàn công tác | Đoàn Chủ tịch | Ban Chỉ đạo | Ban chỉ đạo',
    'state',
  ],
  [
    'Đảng | Bộ Chính trị | Ban Bí thư | Trung ương Đảng | Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | ' +
      'Đảng Cộng sản Việt Nam | Đảng Cộng sản | Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | MTTQ | MTTQ Việt Nam | Thành ủy | ' +
      'Tỉnh ủy | Huyện ủy | Đảng ủy | Quận ủy | Công đoàn | Đoàn Thanh niên | Trung ương Đoàn | ' +
      'Hội Nông dân Việt Nam | Hội Liên hiệp Phụ nữ Việt Nam | Tổng Liên đoàn Lao động Việt Nam',
    'party',
  ],
  [
    'TTXVN | Thông tấn xã Việt Nam | VNA | VOV | Đài Tiếng nói Việt Nam | VTV | Đài Truyền hình Việt Nam | Reuters | AFP | AP | ' +
      'Tân Hoa xã | Xinhua | Yonhap | Kyodo | Bernama | Antara | CNN | BBC | Bloomberg | Sputnik | TASS | RIA Novosti | NHK | ' +
      'New York Times | Washington Post | Wall Street Journal | Financial Times | Guardian | Nikkei | Straits Times | Jakarta Post | ' +
      'Bangkok Post | Manila Times | Phnom Penh Post | Hoàn cầu Thời báo | Nhân dân Nhật báo | SCMP | Diplomat | VnExpress | Dân trí | ' +
      'Tuổi Trẻ | Thanh Niên | Channel NewsAsia | CNA',
    'news',
  ],
  [
    'EVN | Tập đoàn Điện lực Việt Nam | PVN | Petrolimex | Viettel | VNPT | Vietnam Airlines | Vinamilk | Vingroup | FPT | ' +
      'Vietcombank | BIDV | Vietinbank | VCCI',
    'company',
  ],
];
