import type { PhraseTable } from '../../text/lexicon.js';
import type { ContentMarker } from '../people.js';

/** Words with which a clause opens before its subject. */
export const clauseOpeners: PhraseTable<true> = [
  [
    'và | cả | nhưng | song | trong đó | tuy nhiên | tuy vậy | do đó | vì vậy | vì thế | trong khi | trong khi đó | khi | theo đó | qua đó | từ đó | đồng thời | ' +
      'ngoài ra | bên cạnh đó | còn | đến nay | hiện | hiện nay | hiện tại | đặc biệt | cụ thể | thậm chí | đáng chú ý | trước đó | sau đó | tiếp đó | cùng với đó | ' +
      'mặc dù | dù | nếu | vì | do | bởi | để | mà | nơi | thì | là | rằng | được | trước mắt | trước hết | cuối cùng | nhân dịp này | tại đây | mới đây | ' +
      'về phần mình | đáp lại | về phía | riêng | cũng | chính | ngay | bản thân',
    true,
  ],
];

/** Phrases that may stand between a subject and its verb: "Bộ trưởng X thay mặt ASEAN khẳng định". */
export const interposed: PhraseTable<true> = [
  [
    'có mặt tại | có mặt ở | dự họp | tham dự họp | phát biểu tại | phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | phát biểu chỉ đạo | phát biểu chào mừng | phát biểu đáp từ | phát biểu đề dẫn | phát biểu mở đầu | phát biểu trực tuyến | phát biểu tổng kết | phát biểu trong | phát biểu sau | phát biểu trước | thay mặt | thay mặt cho | đại diện | đại diện cho | tại | trong | trên twitter | trên facebook | trên mạng xã hội | trên trang cá nhân | ở | khi | nhân dịp | nhân | với tư cách | trên cơ sở | qua | thông qua | sau khi | thuộc | công tác tại | làm việc tại | ' +
      'trước khi | dưới | bằng | từ | đến từ | với | trên cương vị | vào | lúc | hồi | trước | sau',
    true,
  ],
];

/** Words that a subject never holds: what stands before them is a clause of its own. */
export const clauseVerbs: PhraseTable<boolean> = [
  // Hold the syllable of a verb and are none.
  [
    'nghe nhìn | dự trữ | dự phòng | dự báo | dự án | dự thảo | bị cáo | bị can | đăng ký | thư ký | chữ ký | nhật ký | tổng thư ký | khí tượng | có liên quan | có thẩm quyền | tiếp viên | cho vay | đến từ',
    false,
  ],
  [
    'có | là | được | bị | đã | sẽ | đang | cần | phải | muốn | dự | tham dự | tham gia | gặp | tiếp | diễn ra | ký | trao | tổ chức | chủ trì | dẫn đầu | ' +
      'đến | tới | thăm | giúp | nhằm | để | cho | làm | tạo | đạt | thực hiện | triển khai | tăng cường | thúc đẩy | hợp tác để | trở thành | gồm | bao gồm | ' +
      'nghe | kéo dài | thông qua | không | chưa | nên | có thể | vẫn | luôn | cũng | đều | mà | khi | nếu | vì | bởi | hoặc | thì | rằng',
    true,
  ],
];

/** Joins two persons who say the same. */
export const companions: PhraseTable<true> = [['và | cùng | cùng với', true]];

/** Opens a clause that reports on its own even inside what somebody else said. */
export const freshClauses: PhraseTable<true> = [
  ['trong đó | trong khi | trong khi đó | còn | nhưng | song', true],
];

/** Behind a verb of speaking these bring its content: "trả lời rằng"; the sure ones also behind where and to whom ("phát biểu tại Huế rằng"). */
export const contentMarkers: PhraseTable<ContentMarker> = [
  ['rằng', 'sure'],
  ['là', 'likely'],
];

/** Before a person this makes what stands earlier the person's: "người thân của ông A". */
export const possessives: PhraseTable<true> = [['của', true]];
