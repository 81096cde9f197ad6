import type { PhraseTable } from '../../text/lexicon.js';

/** Stands before the day up to which a figure counts. */
export const asOfLeads: PhraseTable<true> = [
  [
    'tính đến | tính tới | tính đến hết | tính tới hết | tính đến cuối | tính đến đầu | tính đến giữa | tính tới cuối | tính đến trước | đến hết | đến cuối | đến đầu | đến giữa | tới cuối | tới hết | ' +
      'cho đến | cho đến hết | cho tới | cập nhật đến | cập nhật đến hết | cập nhật tới | đến thời điểm | tính đến thời điểm | đến ngày | đến tháng | tính đến ngày | tính đến hết ngày | tính đến tháng | tính đến hết tháng | ' +
      'tính đến cuối tháng | đến hết tháng | đến cuối tháng | đến hết ngày | tính đến quý | tính đến hết quý | đến hết quý | tính đến năm | tính đến hết năm | tính đến cuối năm | đến cuối năm | đến hết năm | trong năm | năm | kể đến',
    true,
  ],
];
