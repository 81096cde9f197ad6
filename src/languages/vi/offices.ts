import type { PhraseTable } from '../../text/lexicon.js';
import type { Office, OfficeModifier, OfficePrefix } from '../people.js';

/**
 * The nouns that name an office, a rank or a profession: the head of an office
 * phrase ("Bộ trưởng" in "Bộ trưởng Bộ Ngoại giao"). Party, state, government,
 * parliament, justice, diplomacy, forces, provinces, international bodies,
 * companies, universities, associations, professions.
 */
export const offices: PhraseTable<Office> = [
  [
    'tổng bí thư | tổng bí thư, chủ tịch nước | chủ tịch nước | phó chủ tịch nước | bí thư | phó bí thư | phó bí thư thường trực | ' +
      'bí thư thành ủy | bí thư tỉnh ủy | phó bí thư thành ủy | phó bí thư tỉnh ủy | bí thư đảng ủy | bí thư thứ nhất | bí thư thường trực | ' +
      'ủy viên | ủy viên bộ chính trị | ủy viên trung ương đảng | ủy viên dự khuyết | ủy viên thường trực | ủy viên ban bí thư | ' +
      'thường trực ban bí thư | tổng bí thư - chủ tịch nước | quyền chủ tịch nước | chủ tịch đảng | phó chủ tịch đảng | tổng thư ký đảng | bí thư trung ương đảng | bí thư trung ương đoàn | bí thư thứ nhất trung ương đoàn | phó bí thư tỉnh đoàn | bí thư tỉnh đoàn | phó bí thư quân ủy trung ương | bí thư quân ủy trung ương | ủy viên quân ủy trung ương | ủy viên thường vụ quân ủy trung ương | ủy viên ban thường vụ',
    'post',
  ],
  [
    'thủ tướng | phó thủ tướng | phó thủ tướng thường trực | quyền thủ tướng | cựu thủ tướng | nguyên thủ tướng | tổng thống | ' +
      'phó tổng thống | cựu tổng thống | nguyên tổng thống | tổng thống đắc cử | thủ hiến | thống đốc | phó thống đốc | tỉnh trưởng | phó tỉnh trưởng | ty trưởng | phó ty trưởng | đô trưởng | phó đô trưởng | thị trưởng | phó thị trưởng | toàn quyền | ' +
      'quốc vương | nhà vua | Vua | nữ hoàng | hoàng hậu | thái tử | công chúa | quốc trưởng | ' +
      'bộ trưởng | quyền bộ trưởng | phó bộ trưởng | thứ trưởng | thứ trưởng thường trực | quốc vụ khanh | trợ lý bộ trưởng | ' +
      'phó thủ tướng thứ nhất | quyền tổng thống | thủ tướng đắc cử | thủ tướng lâm thời | tổng thống lâm thời | đức vua | hoàng tử | hoàng thân | đại công tước | đại thái giám | trợ lý ngoại trưởng | quyền trợ lý ngoại trưởng | phó trợ lý ngoại trưởng | trợ lý thủ tướng | trợ lý tổng thống | trợ lý đặc biệt | trợ lý thứ trưởng | phó trợ lý bộ trưởng | quốc vụ khanh thường trực | thứ trưởng thứ nhất | phó ngoại trưởng thường trực | bộ trưởng nhà nước | ủy viên quốc vụ | bộ trưởng cấp cao | bộ trưởng điều phối | bộ trưởng thứ hai | ngoại trưởng | phó ngoại trưởng | tổng trưởng | ngoại trưởng lâm thời | ' +
      'cố vấn nhà nước | cố vấn an ninh quốc gia | cố vấn trưởng | cố vấn cấp cao | cố vấn đặc biệt | cố vấn | thủ tướng chính phủ | phó thủ tướng chính phủ',
    'post',
  ],
  [
    'chủ tịch hội đồng nhà nước | phó chủ tịch thứ nhất | phó chủ tịch thường trực quốc hội | quyền chủ tịch | chủ tịch luân phiên | chủ tịch nghị viện | phó chủ tịch thượng viện | phó chủ tịch hạ viện | đại biểu quốc hội chuyên trách | nữ nghị sĩ | chủ tịch | phó chủ tịch | pct | pct thường trực | phó chủ tịch thường trực | chủ tịch danh dự | đồng chủ tịch | chủ tịch quốc hội | phó chủ tịch quốc hội | ' +
      'chủ tịch thượng viện | chủ tịch hạ viện | chủ nhiệm | phó chủ nhiệm | phó chủ nhiệm thường trực | phó chủ nhiệm ủy ban | ' +
      'đại biểu | đại biểu quốc hội | đbqh | đb | nghị sĩ | thượng nghị sĩ | hạ nghị sĩ | dân biểu | tổng thư ký quốc hội | trưởng đoàn đbqh | ' +
      'phó trưởng đoàn đbqh | ủy viên thường trực | ủy viên thường vụ | ủy viên chuyên trách',
    'post',
  ],
  [
    'tổng cảnh sát trưởng | cảnh sát trưởng | phó cảnh sát trưởng | chánh án | phó chánh án | viện trưởng | phó viện trưởng | tổng kiểm toán nhà nước | tổng thanh tra | tổng thanh tra chính phủ | ' +
      'phó tổng thanh tra | phó tổng thanh tra chính phủ | chánh thanh tra | kiểm toán trưởng | tổng kiểm toán | phó tổng kiểm toán nhà nước | thanh tra trưởng | kỹ sư trưởng | kiến trúc sư trưởng | công tố viên trưởng | kiểm sát viên | thẩm phán | công tố viên | tổng công tố',
    'post',
  ],
  [
    'đại sứ | đại sứ đặc mệnh toàn quyền | phó đại sứ | nguyên đại sứ | cựu đại sứ | đại biện | đại biện lâm thời | tham tán | tham tán công sứ | ' +
      'tham tán thương mại | công sứ | tổng lãnh sự | phó tổng lãnh sự | lãnh sự | tùy viên | tùy viên quốc phòng | bí thư thứ nhất đại sứ quán | ' +
      'trưởng phái đoàn | phó trưởng phái đoàn | trưởng phái đoàn đại diện thường trực | phó trưởng phái đoàn đại diện thường trực | đại diện thường trực | phó đại diện thường trực | ' +
      'đặc phái viên | đặc sứ | phái viên | đại diện cao cấp | đại diện đặc biệt | trưởng som | quyền trưởng som | ' +
      'phó trưởng som | trưởng đoàn | phó trưởng đoàn | trưởng đoàn đại biểu | phó trưởng đoàn đại biểu | trưởng đoàn đại biểu quốc hội | phó trưởng đoàn đại biểu quốc hội | trưởng đoàn công tác | trưởng đoàn đàm phán | điều phối viên | điều phối viên thường trú | ' +
      'đại diện thương mại | phó đại diện thương mại | đại diện cấp cao | phó đại diện cấp cao | đại diện thường trú | phó đại diện thường trú | đại diện quốc gia | đại diện lâm thời | quyền đại diện | điều phối viên quốc gia | phó trưởng đoàn đàm phán | quyền trưởng đoàn | thứ trưởng, trưởng som | phó trưởng đoàn thường trực | tham tán kinh tế | tham tán chính trị | tham tán văn hóa | tùy viên thương mại | phó đại sứ đặc mệnh toàn quyền | đại sứ lưu động | báo cáo viên đặc biệt | cao ủy nhân quyền | trưởng đại diện | phó trưởng đại diện | trưởng văn phòng đại diện | phu nhân',
    'post',
  ],
  [
    'tổng thư ký | tổng thư kí | tổng thư lý | phó tổng thư ký | phó tổng thư kí | trợ lý tổng thư ký | thư ký điều hành | phó thư ký điều hành | ' +
      'cao ủy | phó cao ủy | ủy viên hội đồng | tổng giám đốc | phó tổng giám đốc | tổng giám đốc điều hành | giám đốc điều hành | ' +
      'quyền tổng thư ký | phó tổng thư ký thứ nhất | phó tổng thư ký điều hành | thư ký báo chí | quyền giám đốc điều hành | phó giám đốc điều hành | phó giám đốc phụ trách | giám đốc cấp cao | giám đốc kỹ thuật | giám đốc thường trực | giám đốc chương trình | giám đốc chính sách | chủ tịch kiêm tổng giám đốc | chủ tịch kiêm giám đốc | tổng quản lý | chủ bút | phó tổng giám đốc thường trực | viện phó | giáo vụ trưởng | quyền hiệu trưởng | phó giám đốc thường trực | thư ký thường trực | thư ký thứ nhất | thư ký riêng | giám đốc | phó giám đốc | gđ | phó gđ | pgđ | tgđ | phó tgđ | giám đốc khu vực | giám đốc quốc gia | quyền giám đốc | nguyên giám đốc | quyền tổng giám đốc | ' +
      'chủ tịch hđqt | chủ tịch hội đồng quản trị | chủ tịch hội đồng thành viên | thành viên hđqt | ceo | cfo | nhà sáng lập | đồng sáng lập | ' +
      'kế toán trưởng | trưởng phòng | phó trưởng phòng | phó phòng | trưởng bộ phận | trưởng nhóm | phó trưởng nhóm | quản lý | ' +
      'trưởng khoa | phó trưởng khoa | hiệu trưởng | phó hiệu trưởng | trưởng bộ môn | tổng biên tập | phó tổng biên tập',
    'post',
  ],
  [
    'vụ trưởng | phó vụ trưởng | quyền vụ trưởng | nguyên vụ trưởng | cục trưởng | phó cục trưởng | tổng cục trưởng | phó tổng cục trưởng | ' +
      'chánh văn phòng | phó chánh văn phòng | chi cục trưởng | phó chi cục trưởng | hàm vụ trưởng | ' +
      'cục phó | vụ phó | phó ban | phó vụ trưởng phụ trách | quyền cục trưởng | phó cục trưởng thường trực | phó chánh văn phòng thường trực | phó chánh thanh tra | tổng tư vấn | tổ trưởng | tổ phó | trưởng thôn | trưởng làng | già làng | trưởng bản | trưởng ấp | trưởng khu phố | chánh án | đội trưởng | phó đội trưởng | trưởng công an | phó trưởng công an | hạt trưởng | phó hạt trưởng | trạm trưởng | trưởng trạm | phó trạm trưởng | xã đội trưởng | điều tra viên | chủ tọa | chủ tọa phiên tòa | cảnh sát trưởng | nhà cầm quân | chiến lược gia | hlv trưởng | huấn luyện viên trưởng | trợ lý hlv | trợ lý huấn luyện viên | ' +
      'thủ trưởng | phó thủ trưởng',
    'post',
  ],
  [
    'đại tướng | thượng tướng | trung tướng | thiếu tướng | đại tá | thượng tá | trung tá | thiếu tá | đại úy | thượng úy | trung úy | thiếu úy | ' +
      'chuẩn đô đốc | phó đô đốc | đô đốc | thống tướng | tướng | thống chế | giáo sư | phó giáo sư | gs | pgs | ts | bs | ts.bs | ths.bs | bs.ckii | bs.cki | bs.ck2 | bs.ck1 | bs ck2 | bs ck1 | bsckii | bscki | pgs.ts.bs | gs.ts.bs | tiến sĩ | thạc sĩ | ths | gs.ts | pgs.ts | gs-ts | pgs-ts | pgs-tskh | gs-tskh | ' +
      'gs, ts | pgs, ts | gs. ts | pgs. ts | gs. | pgs. | ts. | ths. | bs. | gs.ts. | pgs.ts. | gs.tskh | gs.tskh. | pgs.tskh | tskh | tskh.',
    'rank',
  ],
  [
    'tổng tham mưu trưởng | phó tổng tham mưu trưởng | chỉ huy trưởng | phó chỉ huy trưởng | phó chủ nhiệm tổng cục chính trị | tư lệnh trưởng | tham mưu trưởng liên quân | chủ tịch hội đồng tham mưu trưởng liên quân | đồn trưởng | phó đồn trưởng | trưởng phòng tham mưu | hải đội trưởng | trung đoàn trưởng | sư đoàn trưởng | ' +
      'tham mưu trưởng | tổng tư lệnh | tư lệnh | phó tư lệnh | chính ủy | phó chính ủy | chủ nhiệm tổng cục chính trị | thuyền trưởng',
    'post',
  ],
  ['trưởng | phó trưởng | phó', 'leader'],
  ['người đồng cấp | người đồng nhiệm | người đứng đầu | tư lệnh ngành', 'counterpart'],
  ['người phát ngôn | phó phát ngôn | quyền phát ngôn | nữ phát ngôn viên | phát ngôn viên', 'post'],
  [
    'đại diện | người đại diện | đại diện lãnh đạo | ' +
      'quan chức | quan chức cấp cao | quan chức cao cấp | cán bộ | lãnh đạo | nguồn tin | luật sư bào chữa',
    'representative',
  ],
  [
    'bác sĩ | bác sĩ ckii | dược sĩ | kỹ sư | ' +
      'luật sư | kiến trúc sư | nhà báo | phóng viên | nhà văn | nhà thơ | nhà nghiên cứu | nghiên cứu viên | nghiên cứu viên cao cấp | ' +
      'nhà bình luận | nhà quan sát | nhà vận động | nhà nghiên cứu cấp cao | nhà phân tích cấp cao | chuyên gia cao cấp | chuyên gia cấp cao | chuyên gia phân tích | cộng tác viên | biên tập viên | nhà báo kỳ cựu | cựu quan chức | cựu nhà ngoại giao | nghiên cứu sinh | nhà phân tích | nhà kinh tế | nhà kinh tế trưởng | chuyên gia kinh tế trưởng | kinh tế trưởng | nhà ngoại giao | nhà khoa học | ' +
      'chuyên gia | chuyên viên | học giả | nhà sử học | giảng viên | giảng viên cao cấp | thầy giáo | cô giáo | thầy | giáo viên | sinh viên | học sinh | ' +
      'nghệ sĩ | nsnd | nsưt | ca sĩ | diễn viên | người mẫu | nhạc sĩ | đạo diễn | hoa hậu | á hậu | nam vương | siêu mẫu | rapper | mc | ' +
      'huấn luyện viên | hlv | cầu thủ | vận động viên | vđv | tiền đạo | tiền vệ | hậu vệ | trung vệ | thủ môn | thủ thành | đội trưởng đội tuyển | cựu danh thủ | tuyển thủ | cựu tuyển thủ | tay vợt | kỳ thủ | võ sĩ | đô vật | tay đua | trọng tài | bình luận viên | ' +
      'bếp trưởng | đầu bếp | phiên dịch viên | hướng dẫn viên | nhân viên | công nhân | thợ | lái xe | tài xế | tiểu thương | tiếp viên | chủ quán | chủ tàu | thuyền viên | thương nhân | thương lái | tân sinh viên | phụ huynh | du khách | hành khách | cư dân | chủ trọ | chủ trang trại | chủ tiệm | chủ doanh nghiệp | điều dưỡng | bác sĩ ck2 | bác sĩ ck1 | ' +
      'nhà tổ chức | nhà thiết kế | nhiếp ảnh gia | họa sĩ | nhà giáo | nhà sưu tập | nhà sáng tạo | nhà hoạt động | nhân chứng | tình nguyện viên | kiểm lâm | ' +
      'doanh nhân | nhà đầu tư | nông dân | ngư dân | chủ cửa hàng | chủ hộ | nghệ nhân | hòa thượng | thượng tọa | linh mục | giám mục | ' +
      'giáo hoàng | tổng giám mục | người dân | cử tri | cựu chiến binh | cây bút | thành viên | người phụ trách | bị can | bị cáo | đối tượng | nạn nhân | bí thư chi bộ | trưởng bản | già làng',
    'profession',
  ],
];

/** Words before the head that belong to the office: "nguyên Bộ trưởng", "tân Đại sứ". */
export const officePrefixes: PhraseTable<OfficePrefix> = [
  ['nguyên | cựu | quyền | tân | cố | đương kim | phó | tổng | nguyên phó | cựu phó', 'office'],
  ['nữ', 'woman'],
  ['nam', 'man'],
  ['vị', 'holder'],
];

/** Small words that carry an office phrase on to another part of it. */
export const officeLinks: PhraseTable<'of' | 'for' | 'and'> = [
  ['của | tại | thuộc | trực thuộc | ở | nước | bên cạnh | các nước | phía | cho', 'of'],
  [
    'phụ trách | về | đặc trách | chuyên trách | phụ trách các | về các | phụ trách về | các vấn đề | phụ trách các vấn đề | về các vấn đề | ngành',
    'for',
  ],
  ['kiêm | kiêm nhiệm | nay là | hiện là | hiện nay là | hiện đang là | đồng thời là', 'and'],
];

/** Small words inside an office phrase that go with its head. */
export const officeModifiers: PhraseTable<OfficeModifier> = [
  [
    'thường trực | điều hành | thường trú | cấp cao | cao cấp | toàn quyền | danh dự | lâm thời | đặc biệt | khu vực | quốc tế | quốc gia | ' +
      'nhà nước | trung ương | tư vấn | nghiên cứu | phân tích | nhân dân | tối cao | liên bang | độc lập | cao cấp nhất | ' +
      'thứ nhất | thứ hai | hành chính | thường niên | công lập | đặc trách | chuyên trách | quan hệ | ' +
      'vấn đề | hoạt động | sáng kiến | liên kết | hội nhập | khóa | nhiệm kỳ | luân phiên | lưu động | tỉnh | thành phố | thủ đô | ' +
      'giấu tên | ẩn danh | yêu cầu giấu tên | không nêu tên | đề nghị giấu tên | xin giấu tên | ngành | lĩnh vực | dân cử | chính quyền | đảng | nước chủ nhà | chủ nhà | ngoại quốc | nhóm | tổ',
    'office',
  ],
  [
    'về hưu | nghỉ hưu | đương nhiệm | đương chức | mãn nhiệm | sắp mãn nhiệm | kỳ cựu | lão thành | tuổi',
    'holder',
  ],
  ['này', 'again'],
  ['gốc | người', 'origin'],
  ['khi đó | khi ấy | lúc đó | lúc ấy | lúc bấy giờ', 'time'],
];

/** Nouns of one office, as whoever holds it is told again. */
export const officeClasses: PhraseTable<string> = [
  ['thủ tướng | thủ tướng chính phủ | người đứng đầu chính phủ', 'heads the government'],
  ['chủ tịch nước | người đứng đầu nhà nước', 'heads the state'],
  [
    'ngoại trưởng | bộ trưởng ngoại giao | bộ trưởng bộ ngoại giao | tư lệnh ngành ngoại giao | người đứng đầu ngành ngoại giao | người đứng đầu bộ ngoại giao',
    'foreign minister',
  ],
  ['phó ngoại trưởng | thứ trưởng ngoại giao | thứ trưởng bộ ngoại giao', 'deputy foreign minister'],
  ['người phát ngôn | phát ngôn viên | nữ phát ngôn viên', 'speaks'],
  ['phóng viên', 'reports'],
  ['đại biểu | đại biểu quốc hội | đbqh | đb', 'member of parliament'],
  ['hlv | huấn luyện viên | hlv trưởng | huấn luyện viên trưởng | nhà cầm quân | chiến lược gia', 'coaches'],
  ['chủ tịch ubnd | chủ tịch ủy ban nhân dân', 'chairs the people’s committee'],
  ['phó chủ tịch ubnd | phó chủ tịch ủy ban nhân dân', 'deputy of the people’s committee'],
  ['chủ tịch hđnd | chủ tịch hội đồng nhân dân', 'chairs the people’s council'],
  ['tổng thư ký lhq | tổng thư ký liên hợp quốc | tổng thư ký liên hiệp quốc', 'heads the UN'],
];
