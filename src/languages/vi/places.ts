import type { PhraseTable } from '../../text/lexicon.js';

/** Cities, provinces and regions as Vietnamese papers write them; the meaning is what kind of place. */
export const places: PhraseTable<'city' | 'province' | 'region' | 'venue'> = [
  [
    'Bandar Seri Begawan | Ban-đa Sê-ri Bê-ga-oan | Phnom Penh | Phnôm Pênh | Siem Reap | Xiêm Riệp | Jakarta | ' +
      'Gia-các-ta | Giacácta | Bali | Ba-li | Labuan Bajo | Yogyakarta | Bandung | Vientiane | Viên Chăn | Viêng Chăn | ' +
      'Viên-chăn | Luang Prabang | Kuala Lumpur | Ku-a-la Lăm-pơ | Kua-la Lăm-pơ | Langkawi | Putrajaya | Penang | ' +
      'Nay Pyi Taw | Naypyidaw | Nây-pi-tô | Nây Pi Tô | Yangon | Bagan | Manila | Ma-ni-la | Cebu | Xê-bu | Clark | Pasay | ' +
      'Boracay | Davao | Bangkok | Băng-cốc | Băng Cốc | Pattaya | Cha-am | Hua Hin | Phuket | Phu-kẹt | Chiang Mai | ' +
      'Chiềng Mai | Dili | Đi-li',
    'city',
  ],
  [
    'Bắc Kinh | Thượng Hải | Quảng Châu | Nam Ninh | Côn Minh | Thâm Quyến | Hải Nam | Bác Ngao | Tokyo | Tô-ky-ô | Osaka | ' +
      'Kyoto | Hiroshima | Seoul | Xơ-un | Busan | Jeju | Bình Nhưỡng | New Delhi | Niu Đê-li | Mumbai | Canberra | Can-bê-ra | ' +
      'Sydney | Melbourne | Perth | Wellington | Auckland | Ottawa | Vancouver | Moscow | Mát-xcơ-va | Matxcơva | Moskva | ' +
      'Sochi | Vladivostok | Saint Petersburg | Washington | Washington D.C | Oa-sinh-tơn | New York | Niu Oóc | San Francisco | ' +
      'Honolulu | Los Angeles | Hawaii | London | Luân Đôn | Paris | Pa-ri | Berlin | Béc-lin | Brussels | Brúc-xen | Bruxelles | ' +
      'Geneva | Giơ-ne-vơ | Geneve | Vienna | Viên | Rome | Roma | La Hay | The Hague | Madrid | Davos | Đa-vốt | Munich | ' +
      'Istanbul | Ankara | Dubai | Abu Dhabi | Doha | Cairo | Lima | Rio de Janeiro | Brasilia | La Habana',
    'city',
  ],
  [
    'Hà Nội | TP Hồ Chí Minh | TP. Hồ Chí Minh | TP.HCM | TPHCM | TP HCM | Thành phố Hồ Chí Minh | Sài Gòn | Hải Phòng | ' +
      'Đà Nẵng | Cần Thơ | Huế | Nha Trang | Đà Lạt | Vũng Tàu | Hạ Long | Hội An | Phú Quốc | Quy Nhơn | Buôn Ma Thuột | Thủ Đức | ' +
      'Vinh | Pleiku | Phan Thiết | Biên Hòa | Sa Pa | Thủ Dầu Một',
    'city',
  ],
  [
    'An Giang | Bà Rịa - Vũng Tàu | Bạc Liêu | Bắc Giang | Bắc Kạn | Bắc Ninh | Bến Tre | Bình Dương | Bình Định | Bình Phước | ' +
      'Bình Thuận | Cà Mau | Cao Bằng | Đắk Lắk | Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | ' +
      'Hà Tĩnh | Hải Dương | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lạng Sơn | Lào Cai | ' +
      'Lâm Đồng | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | ' +
      'Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | ' +
      'Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái',
    'province',
  ],
  [
    'Đông Nam Á | Đông Á | Nam Á | Đông Bắc Á | châu Á | châu Á-Thái Bình Dương | châu Á - Thái Bình Dương | Châu Á | châu Âu | ' +
      'châu Phi | châu Mỹ | Trung Đông | Thái Bình Dương | Ấn Độ Dương | Ấn Độ Dương-Thái Bình Dương | Ấn Độ - Thái Bình Dương | ' +
      'Mekong | Mê Công | Mê-kông | Biển Đông | Hoàng Sa | Trường Sa | Mỹ Latinh | Đông Dương | Tây Nguyên',
    'region',
  ],
];
