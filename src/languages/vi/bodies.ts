import type { PhraseTable } from '../../text/lexicon.js';
import type { BodyKind } from '../people.js';

/** Bodies with a name of their own: international, state and party bodies, news agencies, companies. */
export const bodies: PhraseTable<BodyKind> = [
  [
    'ASEAN | Asean | Ủy ban các đại diện thường trực | Ủy ban các đại diện thường trực tại ASEAN | Hiệp hội các quốc gia Đông Nam Á | Hiệp hội các Quốc gia Đông Nam Á | Liên hợp quốc | Liên hiệp quốc | LHQ | UN | ' +
      'EU | Liên minh châu Âu | Liên minh Châu Âu | Ủy ban châu âu | Nghị viện châu âu | ASEAN+1 | ASEAN+3 | EAS | ARF | APEC | ' +
      'WEF | Chính phủ thống nhất quốc gia | Chính phủ đoàn kết dân tộc | Diễn đàn Kinh tế Thế giới | WTO | Tổ chức thương mại thế giới | IMF | Fed | Cục Dự trữ Liên bang Mỹ | Ngân hàng Trung ương châu Âu | Interpol | Europol | Quỹ tiền tệ quốc tế | WB | ' +
      'Ngân hàng thế giới | ADB | Ngân hàng phát triển châu Á | WHO | Tổ chức Y tế thế giới | UNDP | UNESCO | UNICEF | UNHCR | ' +
      'OCHA | ESCAP | ECOSOC | FAO | ILO | IAEA | UNODC | UNEP | UNFPA | OECD | NATO | G7 | G20 | BRICS | SCO | ICJ | INTERPOL | ' +
      'Ban thư ký ASEAN | Đại hội đồng Liên hợp quốc | Đại hội đồng LHQ | Đại hội đồng | Hội đồng bảo an | ' +
      'Hội đồng bảo an Liên hợp quốc | Hội đồng bảo an LHQ | Ban thư ký | Ủy ban sông Mekong | AIPA | AICHR | AHA | ADMM | ADMM+ | ' +
      'SOM | CPR | ACC | AMM | APSC | AEC | ASCC | IAI | Cộng đồng ASEAN | Hội đồng điều phối ASEAN | RCEP | CPTPP | ' +
      'Hội đồng Liên nghị viện ASEAN | Liên minh Nghị viện Thế giới | IPU | Phong trào Không liên kết | UNIDO | UNCTAD | UNFCCC | UNDRR | UNOPS | UN Women | UNV | UNAIDS | UN-Habitat | UNCITRAL | UNDEF | ' +
      'Human Rights Watch | HRW | Ân xá Quốc tế | Tổ chức Ân xá Quốc tế | Amnesty International | Phóng viên Không Biên giới | Bác sĩ Không Biên giới | Oxfam | Greenpeace | WWF | IUCN | ActionAid | Save the Children | Plan International | World Vision | UNIFIL | UNRWA | UNMISS | IGAD | COMESA | SADC | AfCFTA | CELAC | CARICOM | Hamas | Hezbollah | Houthi | Taliban | WFP | WMO | WIPO | ITU | IMO | ICAO | IOM | IFAD | IFRC | ICRC | ITC | IFC | AIIB | JICA | KOICA | USAID | GIZ | AFD | ITLOS | ICC | OPCW | CTBTO | OSCE | CICA | BIMSTEC | SAARC | GCC | ' +
      'Viện ISEAS - Yusof Ishak | Viện ISEAS-Yusof Ishak | ISEAS - Yusof Ishak | ISEAS-Yusof Ishak | Viện Yusof Ishak | ACMECS | CLMV | GMS | ASEM | PIF | AU | Liên minh châu Phi | ECOWAS | MERCOSUR | Liên đoàn Ả Rập | Liên đoàn Arab | OPEC | OPEC+ | IEA | IRENA | GGGI | Mạng lưới đô thị thông minh ASEAN | ' +
      'Cộng đồng Chính trị - An ninh ASEAN | Cộng đồng Chính trị-An ninh ASEAN | Cộng đồng Kinh tế ASEAN | Cộng đồng Văn hóa - Xã hội ASEAN | Cộng đồng Văn hóa-Xã hội ASEAN | ' +
      'Hội đồng Cộng đồng Chính trị - An ninh ASEAN | Hội đồng Cộng đồng Kinh tế ASEAN | Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN | Hội đồng Tư vấn Kinh doanh ASEAN | ASEAN-BAC | ABAC | AHA Centre | Trung tâm AHA | ' +
      'Ủy ban ASEAN | Ủy ban ASEAN về Quản lý Thiên tai | ACDM | ACWC | ACMW | AMRO | SEAFDEC | SEAMEO | ERIA | ASEAN-IPR | AUN | ASEANAPOL | ASEANSAI | ASEANTOA | ' +
      'Ủy ban liên Chính phủ ASEAN về Nhân quyền | Quỹ ASEAN | Trung tâm ASEAN | Trung tâm ASEAN - Hàn Quốc | Trung tâm ASEAN - Nhật Bản | Trung tâm ASEAN - Trung Quốc | ' +
      'Ủy hội sông Mekong | Ủy hội sông Mê Công | Ủy hội sông Mê Công quốc tế | MRC | Chương trình Phát triển Liên hợp quốc | Chương trình Môi trường Liên hợp quốc | Chương trình Lương thực Thế giới | ' +
      'Quỹ Nhi đồng Liên hợp quốc | Quỹ Dân số Liên hợp quốc | Cao ủy Liên hợp quốc về người tị nạn | Hội đồng Nhân quyền | Hội đồng Nhân quyền Liên hợp quốc | Hội đồng Kinh tế và Xã hội Liên hợp quốc | ' +
      'Ủy ban Kinh tế và Xã hội châu Á - Thái Bình Dương | Tổ chức Lao động quốc tế | Tổ chức Di cư quốc tế | Tổ chức Lương thực và Nông nghiệp Liên hợp quốc | Tổ chức Hàng hải quốc tế | Tổ chức Khí tượng thế giới | ' +
      'Cơ quan Năng lượng nguyên tử quốc tế | Tòa án Công lý quốc tế | Tòa Trọng tài | Tòa Trọng tài thường trực | Hội Chữ thập đỏ | Ủy ban Chữ thập đỏ quốc tế | Hội đồng châu Âu | Ủy ban chỉ đạo | Cộng đồng Pháp ngữ | ' +
      'Tổ chức Quốc tế Pháp ngữ | Khối thịnh vượng chung | Nhóm G77 | G77 | Bộ Tứ | Quad | AUKUS | Ngân hàng Đầu tư cơ sở hạ tầng châu Á | Hội đồng Kinh doanh Hoa Kỳ - ASEAN | Hội đồng Kinh doanh Mỹ - ASEAN | USABC | AmCham | EuroCham | KoCham | JETRO | KOTRA',
    'international',
  ],
  [
    'Hamas | Phong trào Hồi giáo Hamas | Phong trào Hamas | Hezbollah | Phong trào Hezbollah | Houthi | Taliban | Fatah | Chính quyền Palestine | Lực lượng Tuần duyên | Lực lượng Bảo vệ bờ biển | Lực lượng Phòng vệ | Lực lượng Vũ trang | Lực lượng Phòng vệ biển | Cảnh sát biển | Cảnh sát biển Việt Nam | Hải quân | Hải quân nhân dân Việt Nam | Bộ Tổng Tham mưu | Tổng cục Chính trị | Đảng đoàn Quốc hội | Ủy ban Đối ngoại | Ủy ban Đối ngoại của Quốc hội | Ủy ban Pháp luật và Tư pháp | Ủy ban Kinh tế và Tài chính | Nội các | Duma Quốc gia | Quốc vụ viện | Quốc hội | Chính phủ | Chính Phủ | Nhà nước | Ủy ban thường vụ Quốc hội | UBTVQH | Văn phòng Chính phủ | Văn phòng Quốc hội | ' +
      'Hội nghị Hiệp thương chính trị | Hội nghị Hiệp thương chính trị nhân dân | Hội nghị Hiệp thương chính trị nhân dân Trung Quốc | Hội nghị Hiệp thương chính trị toàn quốc | Hội nghị Hiệp thương chính trị toàn quốc Trung Quốc | Chính hiệp | ' +
      'Văn phòng chủ tịch nước | Chính quyền | Nhà Trắng | Lầu năm góc | Điện Kremlin | Điện Elysee | Điện Élysée | Phủ Thủ tướng | Nhà Xanh | Số 10 phố Downing | Thượng viện | Hạ viện | Nghị viện | ' +
      'Viện kiểm sát nhân dân tối cao | Tòa án nhân dân tối cao | TAND | VKSND | VKS | UBND | HĐND | TTCP | Thanh tra Chính phủ | ' +
      'Kiểm toán nhà nước | Ngân hàng nhà nước | Bảo hiểm xã hội Việt Nam | Quân đội nhân dân Việt Nam | Công an nhân dân | ' +
      'Hội đồng dân tộc | Ban dân nguyện | Ban công tác đại biểu | Tổ công tác | Đoàn công tác | Đoàn chủ tịch | Ban chỉ đạo',
    'state',
  ],
  [
    'Ban Tuyên giáo Trung ương | Ban Tuyên giáo và Dân vận Trung ương | Ban Đối ngoại Trung ương | Ban Tổ chức Trung ương | Ban Nội chính Trung ương | Ban Dân vận Trung ương | Ban Kinh tế Trung ương | Ban Chính sách, chiến lược Trung ương | Văn phòng Trung ương Đảng | Ủy ban Kiểm tra Trung ương | Hội đồng Lý luận Trung ương | Học viện Chính trị quốc gia Hồ Chí Minh | Quân ủy Trung ương | Đảng ủy Công an Trung ương | Ủy ban Trung ương MTTQ Việt Nam | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | Hội Sinh viên Việt Nam | Hội Liên hiệp Thanh niên Việt Nam | Trung ương Hội Liên hiệp Phụ nữ Việt Nam | Liên hiệp các tổ chức hữu nghị Việt Nam | Hội Cựu chiến binh Việt Nam | Đảng | Bộ Chính trị | Ban bí thư | Trung ương Đảng | Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | ' +
      'Đảng cộng sản Việt Nam | Đảng cộng sản | Mặt trận tổ quốc Việt Nam | Mặt trận Lào xây dựng đất nước | Trung ương Đoàn TNCS Hồ Chí Minh | TNCS Hồ Chí Minh | Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đội TNTP Hồ Chí Minh | Đội Thiếu niên Tiền phong Hồ Chí Minh | Mặt trận tổ quốc | MTTQ | MTTQ Việt Nam | Thành ủy | ' +
      'Tỉnh ủy | Huyện ủy | Đảng ủy | Quận ủy | Công đoàn | Đoàn Thanh niên | Trung ương Đoàn | ' +
      'Hội nông dân Việt Nam | Hội Liên hiệp phụ nữ Việt Nam | Tổng Liên đoàn lao động Việt Nam',
    'party',
  ],
  [
    'Bưu điện Hoa Nam buổi sáng | Bưu điện Hoa nam Buổi sáng | Thời báo Hoàn cầu | Thời báo Hoàn Cầu | TTXVN | Thông tấn xã Việt Nam | VNA | VOV | Đài tiếng nói Việt Nam | VTV | Đài truyền hình Việt Nam | Reuters | AFP | AP | ' +
      'Tân Hoa xã | Xinhua | Yonhap | Kyodo | Bernama | Antara | CNN | BBC | Bloomberg | Sputnik | TASS | RIA Novosti | NHK | ' +
      'New York Times | Washington Post | Wall Street Journal | Financial Times | Guardian | Nikkei | Straits Times | Jakarta Post | ' +
      'Bangkok Post | Manila Times | Phnom Penh Post | Hoàn cầu thời báo | Nhân dân nhật báo | SCMP | Diplomat | VnExpress | Dân trí | ' +
      'Tuổi Trẻ | Thanh Niên | Channel NewsAsia | CNA',
    'news',
  ],
  [
    "Moody's | Moody’s | S&P | S&P Global | Standard & Poor's | Fitch Ratings | Goldman Sachs | JPMorgan Chase | Morgan Stanley | Standard Chartered | Deutsche Bank | Eurasia Group | Capital Economics | Oxford Economics | " +
      'Hòa Phát | Vietjet Air | Bamboo Airways | EVN | Tập đoàn điện lực Việt Nam | PVN | Petrolimex | Viettel | VNPT | Vietnam Airlines | Vinamilk | Vingroup | FPT | ' +
      'Vietcombank | BIDV | Vietinbank | VietinBank | VCCI | Sacombank | Techcombank | VPBank | Agribank | TPBank | Eximbank | SeABank | HDBank | VinFast | Vinhomes | Masan | Sabeco | Habeco | Novaland | PetroVietnam | Petrovietnam | Vissan | Thaco | ' +
      'Apple | Google | Facebook | YouTube | Microsoft | Amazon | Tesla | SpaceX | Twitter | TikTok | ByteDance | Netflix | Intel | Nvidia | Qualcomm | OpenAI | Samsung | Samsung Electronics | Hyundai | Hyundai Motor | Nissan | Boeing | Airbus | ' +
      'Pfizer | Moderna | AstraZeneca | Huawei | Xiaomi | Alibaba | Tencent | Foxconn | Panasonic | Grab | Uber | Shopee | Lazada | Coca-Cola | Unilever | Heineken | Starbucks | Walmart | Citigroup | Lotte | Gazprom | Rosneft | Rosatom | ExxonMobil | Chevron',
    'company',
  ],
];
