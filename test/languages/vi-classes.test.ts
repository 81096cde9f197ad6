import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../src/languages/vi/index.js';
import { tokenise } from '../../src/text/tokens.js';

type Kind =
  | 'office'
  | 'organizationHead'
  | 'body'
  | 'country'
  | 'place'
  | 'reportingVerb'
  | 'eventNoun'
  | 'commitment';

/** Whether a phrase as a whole, as an editor writes it, is known as of a kind. */
function isKnown(phrase: string, kind: Kind): boolean {
  const lexicon = vietnamese.lexicon();
  const tokens = tokenise(phrase, lexicon.vocabulary);
  return lexicon.find(tokens).hits[kind].at(0)?.to === tokens.count;
}

/** What a Vietnamese editor expects the tool to know, class by class. */
const CLASSES: readonly (readonly [name: string, kind: Kind, phrases: string])[] = [
  [
    'party offices',
    'office',
    'Tổng Bí thư, Bí thư, Phó Bí thư, Bí thư Tỉnh ủy, Bí thư Thành ủy, Ủy viên Bộ Chính trị, Ủy viên Trung ương Đảng, Thường trực Ban Bí thư',
  ],
  [
    'state offices',
    'office',
    'Chủ tịch nước, Phó Chủ tịch nước, Tổng thống, Phó Tổng thống, Quốc vương, Nữ hoàng, Thái tử, Nhà vua, Toàn quyền',
  ],
  [
    'government offices',
    'office',
    'Thủ tướng, Thủ tướng Chính phủ, Phó Thủ tướng, Phó Thủ tướng Thường trực, Bộ trưởng, Quyền Bộ trưởng, Thứ trưởng, Thứ trưởng Thường trực, Quốc vụ khanh, Trợ lý Bộ trưởng, Ngoại trưởng, Vụ trưởng, Phó Vụ trưởng, Cục trưởng, Tổng cục trưởng, Chánh Văn phòng, Tổng Thanh tra Chính phủ',
  ],
  [
    'offices of parliament',
    'office',
    'Chủ tịch Quốc hội, Phó Chủ tịch Quốc hội, Tổng Thư ký Quốc hội, Chủ nhiệm, Phó Chủ nhiệm, đại biểu Quốc hội, Chủ tịch Thượng viện, Chủ tịch Hạ viện, nghị sĩ, thượng nghị sĩ',
  ],
  [
    'offices of justice and audit',
    'office',
    'Chánh án, Phó Chánh án, Viện trưởng, Tổng Kiểm toán Nhà nước, thẩm phán, kiểm sát viên, công tố viên',
  ],
  [
    'offices of defence and police',
    'office',
    'Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Thượng tá, Trung tá, Thiếu tá, Tổng Tham mưu trưởng, Phó Tổng Tham mưu trưởng, Tư lệnh, Phó Tư lệnh, Chính ủy, Đô đốc, Chuẩn đô đốc',
  ],
  [
    'diplomatic offices',
    'office',
    'Đại sứ, Phó Đại sứ, Đại biện, Đại biện lâm thời, Tham tán, Tham tán Công sứ, Tổng Lãnh sự, Tùy viên, Trưởng phái đoàn, Đại diện thường trực, Đặc phái viên, Đặc sứ, Trưởng SOM, Trưởng SOM, Quyền Trưởng SOM, Trưởng đoàn, người phát ngôn',
  ],
  [
    'offices of provinces',
    'office',
    'Chủ tịch, Phó Chủ tịch, Phó Chủ tịch Thường trực, Giám đốc, Phó Giám đốc, Trưởng phòng, Phó Trưởng phòng, Chi cục trưởng, Trưởng thôn, Thống đốc, Thị trưởng',
  ],
  [
    'offices of international bodies',
    'office',
    'Tổng Thư ký, Phó Tổng Thư ký, Trợ lý Tổng Thư ký, Thư ký điều hành, Tổng Giám đốc, Giám đốc điều hành, Cao ủy, Điều phối viên thường trú, Trưởng đại diện, Giám đốc quốc gia',
  ],
  [
    'offices of companies',
    'office',
    'Chủ tịch HĐQT, Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên, Tổng Giám đốc, Phó Tổng Giám đốc, Kế toán trưởng, nhà sáng lập, CEO',
  ],
  [
    'offices of universities and the press',
    'office',
    'Hiệu trưởng, Phó Hiệu trưởng, Trưởng khoa, giáo sư, phó giáo sư, tiến sĩ, giảng viên, học giả, nhà nghiên cứu, Tổng Biên tập, phóng viên',
  ],
  [
    'offices of associations',
    'office',
    'Chủ tịch danh dự, điều phối viên, luật sư, bác sĩ, chuyên gia, nghệ nhân, tình nguyện viên',
  ],
  [
    'heads of organisations',
    'organizationHead',
    'Bộ, Ủy ban, Hội đồng, Vụ, Cục, Tổng cục, Sở, Văn phòng, Viện, Học viện, Trung tâm, Tập đoàn, Tổng công ty, Công ty, Đại học, Ngân hàng, Hiệp hội, Liên đoàn, Quỹ, Đại sứ quán, Công an, Quân khu, Ban Quản lý, Hợp tác xã, Tổ chức',
  ],
  [
    'ASEAN bodies',
    'body',
    'ASEAN, Ban Thư ký ASEAN, CPR, SOM, ACC, AMM, ADMM, ADMM+, AICHR, AIPA, AHA, ARF, EAS, APSC, AEC, ASCC, IAI, ASEAN+3, Hội đồng Điều phối ASEAN, Cộng đồng ASEAN, Ủy ban các Đại diện thường trực',
  ],
  [
    'international bodies',
    'body',
    'Liên hợp quốc, Liên Hiệp Quốc, LHQ, Hội đồng Bảo an, Đại hội đồng Liên hợp quốc, Liên minh châu Âu, EU, WTO, IMF, WHO, UNESCO, UNICEF, UNDP, ESCAP, OCHA, Ngân hàng Thế giới, ADB, APEC, NATO, G20, Tổ chức Thương mại thế giới, Quỹ Tiền tệ Quốc tế',
  ],
  [
    'bodies of the state',
    'body',
    'Quốc hội, Chính phủ, Ủy ban Thường vụ Quốc hội, Văn phòng Chính phủ, Thanh tra Chính phủ, Kiểm toán Nhà nước, Ngân hàng Nhà nước, UBND, HĐND',
  ],
  [
    'news agencies',
    'body',
    'TTXVN, VOV, VTV, Reuters, AFP, AP, Tân Hoa xã, Yonhap, Kyodo, Bernama, BBC, CNN, Bloomberg, VnExpress',
  ],
  [
    'members of ASEAN, transliterated',
    'country',
    'Bru-nây, Bru-nây Đa-rút-xa-lam, Cam-pu-chia, Căm-pu-chia, In-đô-nê-xi-a, Inđônêxia, Ma-lai-xi-a, Ma-lay-xi-a, Mi-an-ma, My-an-ma, Miến Điện, Phi-líp-pin, Xinh-ga-po, Xin-ga-po, Thái Lan, Lào, CHDCND Lào, Timor-Leste, Đông Timor, Ti-mo Lét-xtê, Việt Nam',
  ],
  [
    'partners of ASEAN',
    'country',
    'Trung Quốc, Nhật Bản, Hàn Quốc, Ấn Độ, Australia, Ô-xtrây-li-a, New Zealand, Niu Di-lân, Canada, Ca-na-đa, Nga, Liên bang Nga, Hoa Kỳ, Mỹ, Anh, Vương quốc Anh, UAE, Bra-xin, Thụy Sĩ, Na Uy, Thổ Nhĩ Kỳ, Pakistan',
  ],
  [
    'capitals, transliterated',
    'place',
    'Ban-đa Sê-ri Bê-ga-oan, Phnôm Pênh, Gia-các-ta, Viên Chăn, Viêng Chăn, Ku-a-la Lăm-pơ, Kua-la Lăm-pơ, Nây-pi-tô, Ma-ni-la, Băng-cốc, Băng Cốc, Đi-li, Xê-bu, Ba-li, Phu-kẹt, Hà Nội, TP. Hồ Chí Minh, TP.HCM',
  ],
  [
    'verbs that assert',
    'reportingVerb',
    'cho biết, cho rằng, cho hay, khẳng định, tái khẳng định, nhấn mạnh, nêu rõ, nêu bật, chia sẻ, thông báo, nhận định, đánh giá, đánh giá cao, ghi nhận, lưu ý, chỉ rõ, chỉ ra, nhắc lại, báo cáo, giải thích, tin rằng, bày tỏ, tuyên bố, tiết lộ, xác nhận, thừa nhận, kết luận, nhận xét, bình luận, nói, viết, kể',
  ],
  [
    'verbs that ask',
    'reportingVerb',
    'đề nghị, đề xuất, kêu gọi, kiến nghị, khuyến nghị, mong muốn, hy vọng, hi vọng, yêu cầu, chỉ đạo, thúc giục, đặt câu hỏi',
  ],
  [
    'verbs that welcome, pledge and judge',
    'reportingVerb',
    'hoan nghênh, ủng hộ, cam kết, đề cao, cảm ơn, chúc mừng, cảnh báo, chỉ trích, phản đối, phê bình, lên án, bác bỏ, tin tưởng, hứa',
  ],
  [
    'meetings',
    'eventNoun',
    'hội nghị, cuộc họp, phiên họp, kỳ họp, khóa họp, hội đàm, hội kiến, cuộc gặp, điện đàm, cuộc tham vấn, cuộc đối thoại, diễn đàn, hội thảo, tọa đàm, đại hội, chuyến thăm, tuần lễ, diễn tập, họp báo, buổi làm việc, buổi tiếp, phiên thảo luận, phiên bế mạc',
  ],
  [
    'commitments',
    'commitment',
    'dòng hành động, biện pháp, khuyến nghị, kiến nghị, hoạt động, dự án, nhiệm vụ, sáng kiến, chỉ tiêu, mục tiêu, ưu tiên, nội dung hợp tác, chương trình, đề án, cam kết, thủ tục hành chính',
  ],
];

describe.each(CLASSES)('%s', (_, kind, phrases) => {
  test.each(phrases.split(', '))('%s', (phrase) => expect(isKnown(phrase, kind)).toBe(true));
});

test.each([
  ['mỹ', 'country'],
  ['anh', 'country'],
  ['Ap', 'body'],
  ['bàn tán', 'reportingVerb'],
  ['hội trường', 'eventNoun'],
  ['chủ tịch nước ngoài', 'office'],
] as const)('%s is no %s', (phrase, kind) => expect(isKnown(phrase, kind)).toBe(false));
