/** An invented page: a section name, a title, a dated story with a figure, and what a site puts around it. */
export const NEWS = `Trang chủ > Thời sự
Họp rà soát tiến độ kế hoạch hợp tác ASEAN - Bắc Âu
Thứ ba, 03/08/2021 - 09:15
Ngày 2/8/2021, tại Hà Nội, Đại sứ Trần Minh Khuê chủ trì cuộc họp Ủy ban Hợp tác chung ASEAN - Bắc Âu lần thứ 7.
Tại cuộc họp, Đại sứ Trần Minh Khuê cho biết đến nay đã hoàn thành 45/60 dòng hành động, tương đương 75%, của Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2020-2024.
Hai bên nhất trí sớm triển khai các dòng hành động còn lại.
Chia sẻ Facebook
Tin cùng chuyên mục
Bản tin thời tiết đêm nay
`;

/** An invented text with nothing to find in it. */
export const PLAIN = 'Trời hôm nay nhiều mây.\nChiều tối có mưa rào ở vài nơi.\n';
