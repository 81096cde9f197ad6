import type { PhraseTable } from '../../text/lexicon.js';
import type { BodyKind } from '../people.js';

/** Bodies with a name of their own: international, state and party bodies, news agencies, companies. */
export const bodies: PhraseTable<BodyKind> = [
  [
    'ASEAN | Asean | Ủy ban các đại diện thường trực | Ủy ban các đại diện thường trực tại ASEAN | Hiệp hội các quốc gia Đông Nam Á | Hiệp hội các Quốc gia Đông Nam Á | Liên hợp quốc | Liên hiệp quốc | LHQ | UN | ' +
      'EU | Liên minh châu Âu | Liên minh Châu Âu | Ủy ban châu âu | Nghị viện châu âu | ASEAN+1 | ASEAN+3 | EAS | ARF | APEC | ' +
      'WEF | Diễn đàn Kinh tế Thế giới | WTO | Tổ chức thương mại thế giới | IMF | Quỹ tiền tệ quốc tế | WB | ' +
      'Ngân hàng thế giới | ADB | Ngân hàng phát triển châu Á | WHO | Tổ chức Y tế thế giới | UNDP | UNESCO | UNICEF | UNHCR | ' +
      'OCHA | ESCAP | ECOSOC | FAO | ILO | IAEA | UNODC | UNEP | UNFPA | OECD | NATO | G7 | G20 | BRICS | SCO | ICJ | INTERPOL | ' +
      'Ban thư ký ASEAN | Đại hội đồng Liên hợp quốc | Đại hội đồng LHQ | Đại hội đồng | Hội đồng bảo an | ' +
      'Hội đồng bảo an Liên hợp quốc | Hội đồng bảo an LHQ | Ban thư ký | Ủy ban sông Mekong | AIPA | AICHR | AHA | ADMM | ADMM+ | ' +
      'SOM | CPR | ACC | AMM | APSC | AEC | ASCC | IAI | Cộng đồng ASEAN | Hội đồng điều phối ASEAN | RCEP | CPTPP | ' +
      'Hội đồng Liên nghị viện ASEAN | Liên minh Nghị viện Thế giới | IPU | Phong trào Không liên kết',
    'international',
  ],
  [
    'Quốc hội | Chính phủ | Chính Phủ | Nhà nước | Ủy ban thường vụ Quốc hội | UBTVQH | Văn phòng Chính phủ | Văn phòng Quốc hội | ' +
      'Văn phòng chủ tịch nước | Chính quyền | Nhà Trắng | Lầu năm góc | Điện Kremlin | Thượng viện | Hạ viện | Nghị viện | ' +
      'Viện kiểm sát nhân dân tối cao | Tòa án nhân dân tối cao | TAND | VKSND | VKS | UBND | HĐND | TTCP | Thanh tra Chính phủ | ' +
      'Kiểm toán nhà nước | Ngân hàng nhà nước | Bảo hiểm xã hội Việt Nam | Quân đội nhân dân Việt Nam | Công an nhân dân | ' +
      'Hội đồng dân tộc | Ban dân nguyện | Ban công tác đại biểu | Tổ công tác | Đoàn công tác | Đoàn chủ tịch | Ban chỉ đạo',
    'state',
  ],
  [
    'Đảng | Bộ Chính trị | Ban bí thư | Trung ương Đảng | Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | ' +
      'Đảng cộng sản Việt Nam | Đảng cộng sản | Mặt trận tổ quốc Việt Nam | Mặt trận tổ quốc | MTTQ | MTTQ Việt Nam | Thành ủy | ' +
      'Tỉnh ủy | Huyện ủy | Đảng ủy | Quận ủy | Công đoàn | Đoàn Thanh niên | Trung ương Đoàn | ' +
      'Hội nông dân Việt Nam | Hội Liên hiệp phụ nữ Việt Nam | Tổng Liên đoàn lao động Việt Nam',
    'party',
  ],
  [
    'TTXVN | Thông tấn xã Việt Nam | VNA | VOV | Đài tiếng nói Việt Nam | VTV | Đài truyền hình Việt Nam | Reuters | AFP | AP | ' +
      'Tân Hoa xã | Xinhua | Yonhap | Kyodo | Bernama | Antara | CNN | BBC | Bloomberg | Sputnik | TASS | RIA Novosti | NHK | ' +
      'New York Times | Washington Post | Wall Street Journal | Financial Times | Guardian | Nikkei | Straits Times | Jakarta Post | ' +
      'Bangkok Post | Manila Times | Phnom Penh Post | Hoàn cầu thời báo | Nhân dân nhật báo | SCMP | Diplomat | VnExpress | Dân trí | ' +
      'Tuổi Trẻ | Thanh Niên | Channel NewsAsia | CNA',
    'news',
  ],
  [
    'EVN | Tập đoàn điện lực Việt Nam | PVN | Petrolimex | Viettel | VNPT | Vietnam Airlines | Vinamilk | Vingroup | FPT | ' +
      'Vietcombank | BIDV | Vietinbank | VCCI',
    'company',
  ],
];
