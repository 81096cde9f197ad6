import { describe, expect, test } from 'vitest';
import { speakerLines } from '../support/lines.js';

describe('who speaks for many', () => {
  test.each([
    ['10 nước ASEAN cam kết cắt giảm khí thải.', '10 nước ASEAN: cam kết'],
    ['Không ít doanh nghiệp than phiền thủ tục rườm rà.', 'Không ít doanh nghiệp: than phiền'],
    ['Cả Mỹ và Lào đều bày tỏ mong muốn hạ nhiệt.', 'Mỹ và Lào: bày tỏ'],
    ['Seoul và Tokyo đồng thanh lên án vụ phóng thử.', 'Seoul và Tokyo: lên án'],
    ['Phương Tây cáo buộc nước này can thiệp bầu cử.', 'Phương Tây: cáo buộc'],
    ['Người dân địa phương kể lại rằng nước lên nhanh.', 'Người dân địa phương: kể lại'],
    ['Phụ huynh phản ánh trường thu nhiều khoản.', 'Phụ huynh: phản ánh'],
    ['Lực lượng cứu hộ cho hay đã tìm thấy hai người.', 'Lực lượng cứu hộ: cho hay'],
    ['Công ty mẹ thừa nhận sai sót.', 'Công ty mẹ: thừa nhận'],
    ['Hãng xếp hạng Sông Xanh nhận định kinh tế ổn định.', 'Hãng xếp hạng Sông Xanh: nhận định'],
    ['Các hãng hàng không cho biết sẽ tăng chuyến.', 'Các hãng hàng không: cho biết'],
    ['WWT-Việt Nam ước tính còn 100 con.', 'WWT-Việt Nam: ước tính'],
    ['Chính phủ các nước đã cam kết phối hợp.', 'Chính phủ các nước: cam kết'],
    ['Chính phủ Lào cam kết phối hợp.', 'Chính phủ Lào: cam kết'],
    ['Chính quyền Tổng thống Park tuyên bố áp thuế.', 'Chính quyền Tổng thống Park: tuyên bố'],
    ['Một cư dân cho biết mất điện cả đêm.', 'Một cư dân: cho biết'],
    ['Quân khu 7 đề nghị phối hợp.', 'Quân khu 7: đề nghị'],
    ['Công ty Sông Lam 5 cho biết đã khắc phục.', 'Công ty Sông Lam 5: cho biết'],
    ['Huyện kiến nghị tỉnh bố trí vốn.', 'Huyện: kiến nghị'],
    ['Ban Thường vụ Tỉnh ủy cũng yêu cầu làm rõ.', 'Ban Thường vụ Tỉnh ủy: yêu cầu'],
    ['Hội đồng Bảo an ra tuyên bố lên án vụ tấn công.', 'Hội đồng Bảo an: lên án'],
    ['Hai bên họp đánh giá kết quả hợp tác và nhất trí tiếp tục.', 'Hai bên: nhất trí'],
    ['Cuộc họp đánh giá cao kết quả hợp tác.', 'Cuộc họp: đánh giá cao'],
    ['Bộ Y tế thống kê có 30 ca bệnh.', 'Bộ Y tế: thống kê'],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));
});

describe('a clause without its own subject is of the group that opens the one before', () => {
  test.each([
    'Điểm lại ba năm qua, hai bên vui mừng về kết quả, đánh giá cao nỗ lực chung.',
    'Sau khi điểm lại những kết quả đạt được trong hợp tác cảng biển và nghề cá kể từ khi hiệp định có hiệu lực cách đây ba năm rưỡi, hai bên vui mừng về kết quả, đánh giá cao nỗ lực chung.',
  ])('%s', (text) => expect(speakerLines(text)).toEqual(['hai bên: đánh giá cao']));

  test('and never of the one in the next sentence', () =>
    expect(
      speakerLines('Điểm lại ba năm qua và nhất trí lập tổ công tác. Tuy nhiên, hai bên lo ngại về tiến độ.'),
    ).toEqual(['hai bên: lo ngại']));
});

describe('nobody speaks where', () => {
  test.each([
    ['a meeting is of statisticians', 'Hội nghị thống kê ASEAN diễn ra tại Huế.'],
    ['a trade is that of statistics', 'Ngành thống kê các nước họp tại Huế.'],
    ['a meeting is held to judge', 'Hai bên đã tổ chức cuộc họp đánh giá tiến độ.'],
    ['a meeting is a kind of meeting', 'Việt Nam đăng cai hội nghị đánh giá giữa kỳ.'],
    ['it is told how many did it', 'Đã có 46 đại biểu đặt câu hỏi.'],
    ['a body is given a task', 'Bộ Y tế chỉ đạo các sở kiểm tra.'],
    ['a paper is adopted', 'Các nước đã thông qua Tuyên bố Hà Nam khẳng định tự do hàng hải.'],
  ])('%s', (_, text) => expect(speakerLines(text)).toEqual([]));
});

describe('those who came speak, and not the meeting; and by their noun alone', () => {
  test.each([
    ['Các nước tham dự hội nghị hoan nghênh sáng kiến.', 'Các nước: hoan nghênh'],
    ['Các đại biểu tập trung thảo luận và cho rằng cần đầu tư.', 'Các đại biểu: cho rằng'],
    ['Bộ Y tế đã chỉ đạo các sở kiểm tra.', 'Bộ Y tế: chỉ đạo'],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));
});

describe('according to', () => {
  test.each([
    ['Theo cảnh sát, nghi phạm đã bỏ trốn.', 'cảnh sát: theo'],
    ['Theo số liệu từ Tổng cục Hải quan, xuất khẩu tăng.', 'Tổng cục Hải quan: theo'],
    ['Theo báo cáo mới nhất của Ngân hàng Thế giới, kinh tế chậm lại.', 'Ngân hàng Thế giới: theo'],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));

  test('but not a number or a rule', () => {
    expect(speakerLines('Theo số liệu, xuất khẩu tăng.')).toEqual([]);
    expect(speakerLines('Theo quy định, người dân được bồi thường.')).toEqual([]);
  });
});

describe('a group that opens the main clause is what a later verb is of', () => {
  test.each([
    [
      'Điểm lại ba năm qua, hai bên vui mừng trước kết quả, đánh giá cao việc này.',
      ['hai bên: đánh giá cao'],
    ],
    ['Tại hội nghị, các nước thảo luận về thương mại, nhấn mạnh vai trò của ASEAN.', ['các nước: nhấn mạnh']],
    ['Tại hội nghị, ông Lê An dự lễ ký, khẳng định ba việc.', ['Lê An: khẳng định']],
    ['Sau ba năm, con đường hư hỏng nặng, đề nghị của dân chưa được trả lời.', []],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));
});

test('capital words inside a name are no verbs', () => {
  expect(speakerLines('Nhiều hộ dân xã Hàm Cần phản ánh đất bị thu hồi.')).toEqual([
    'Nhiều hộ dân xã Hàm Cần: phản ánh',
  ]);
});

test('"khi cho rằng" behind an apposition; "nhà ngoại giao Lào" for whoever was spoken of', () => {
  expect(speakerLines('Bà Lê Hà, Giám đốc Sở Y tế, lại tỏ ra lạc quan khi cho rằng dịch đã qua.')).toEqual([
    'Lê Hà: cho rằng',
  ]);
  expect(
    speakerLines('Thứ trưởng Khamla Vongsa nêu ba việc. Nhà ngoại giao Lào cho biết sẽ họp lại.'),
  ).toEqual(['Khamla Vongsa: nêu, cho biết']);
});

describe('a body that does one thing and says another', () => {
  test.each([
    [
      'Ban Chỉ đạo chung đã thông qua kế hoạch năm 2026, đồng thời khuyến nghị các nhóm lồng ghép giới.',
      ['Ban Chỉ đạo: khuyến nghị'],
    ],
    ['Dự thảo được gửi tới các nước, đồng thời yêu cầu của Lào được ghi nhận.', []],
    ['Các cơ quan hoàn thành 11 trên 14 sáng kiến do Lào đề xuất.', []],
    ['Báo cáo do UNESCO công bố nhấn mạnh tiến độ chậm.', ['Báo cáo do UNESCO công bố: nhấn mạnh']],
    ['Một số bộ, ngành chậm gửi báo cáo.', []],
    ['Các nước nộp báo cáo đúng hạn.', []],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));
});

describe('a house that is called by a name', () => {
  test.each([
    ['Bà Sharon Tan thuộc Viện ISEAS - Yusof Ishak lưu ý con số đẹp.', ['Sharon Tan: lưu ý']],
    ['Chuyên gia dẫn báo cáo của Viện SEARI - Harun Ismail cho biết giá tăng.', []],
    ['Giám đốc Công ty ABC - Nguyễn Văn Bình cho biết giá tăng.', ['Nguyễn Văn Bình: cho biết']],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));
});
