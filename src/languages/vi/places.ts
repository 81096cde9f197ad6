import type { PhraseTable } from '../../text/lexicon.js';

/** Cities, provinces and regions as Vietnamese papers write them; the meaning is what kind of place. */
export const places: PhraseTable<'city' | 'province' | 'region' | 'venue'> = [
  [
    'Bandar Seri Begawan | Ban-đa Sê-ri Bê-ga-oan | Phnom Penh | Phnôm Pênh | Siem Reap | Xiêm Riệp | Jakarta | ' +
      'Gia-các-ta | Giacácta | Bali | Ba-li | Labuan Bajo | Yogyakarta | Bandung | Vientiane | Viên Chăn | Viêng Chăn | ' +
      'Viên-chăn | Luang Prabang | Kuala Lumpur | Ku-a-la Lăm-pơ | Kua-la Lăm-pơ | Langkawi | Putrajaya | Penang | ' +
      'Nay Pyi Taw | Naypyidaw | Nây-pi-tô | Nây Pi Tô | Yangon | Bagan | Manila | Ma-ni-la | Cebu | Xê-bu | Clark | Pasay | ' +
      'Boracay | Davao | Bangkok | Băng-cốc | Băng Cốc | Pattaya | Cha-am | Hua Hin | Phuket | Phu-kẹt | Chiang Mai | ' +
      'Chiềng Mai | Chiang Rai | Hat Yai | Khon Kaen | Udon Thani | Dili | Đi-li | Surabaya | Semarang | Medan | Batam | Makassar | Lombok | Nusantara | ' +
      'Borobudur | Bogor | Manado | Palembang | Balikpapan | Johor Bahru | Ipoh | Kuching | Kota Kinabalu | Malacca | Cyberjaya | Sabah | Sarawak | ' +
      'Mandalay | Nê-pi-đô | Naypyitaw | Savannakhet | Pakse | Champasak | Luông Pha-băng | Luông Prabang | Xiêng Khoảng | Bolikhamxay | Viêng-chăn | ' +
      'Sihanoukville | Battambang | Kampot | Quezon | Subic | Tagaytay | Baguio | Bohol | Palawan | Iloilo | Mandaue | Makati | Taguig | Tarlac',
    'city',
  ],
  [
    'Bắc Kinh | Thượng Hải | Quảng Châu | Nam Ninh | Côn Minh | Thâm Quyến | Hải Nam | Bác Ngao | Tokyo | Tô-ky-ô | Osaka | ' +
      'Kyoto | Hiroshima | Seoul | Xơ-un | Busan | Jeju | Bình Nhưỡng | New Delhi | Niu Đê-li | Mumbai | Canberra | Can-bê-ra | ' +
      'Sydney | Melbourne | Perth | Wellington | Auckland | Ottawa | Vancouver | Moscow | Mát-xcơ-va | Matxcơva | Moskva | ' +
      'Sochi | Vladivostok | Saint Petersburg | Washington | Washington D.C | Washington D.C. | Washington, D.C. | Oa-sinh-tơn | New York | Niu Oóc | San Francisco | ' +
      'Honolulu | Los Angeles | Hawaii | London | Luân Đôn | Paris | Pa-ri | Berlin | Béc-lin | Brussels | Brúc-xen | Bruxelles | ' +
      'Geneva | Giơ-ne-vơ | Geneve | Vienna | Viên | Rome | Roma | La Hay | The Hague | Madrid | Davos | Đa-vốt | Munich | ' +
      'Istanbul | Ankara | Dubai | Abu Dhabi | Doha | Cairo | Lima | Rio de Janeiro | Brasilia | La Habana | ' +
      'Trùng Khánh | Thành Đô | Vũ Hán | Tây An | Nam Kinh | Hàng Châu | Thiên Tân | Thanh Đảo | Quế Lâm | Quý Dương | Tam Á | Hải Khẩu | Chu Hải | Hạ Môn | Ma Cao | Đài Bắc | ' +
      'Nagoya | Fukuoka | Nara | Sapporo | Kobe | Yokohama | Sendai | Okinawa | Incheon | Daejeon | Daegu | Gwangju | Gyeongju | Sejong | ' +
      'Guwahati | Bangalore | Bengaluru | Chennai | Kolkata | Hyderabad | Goa | Dhaka | Colombo | Kathmandu | Islamabad | Karachi | Kabul | Thimphu | Ulaanbaatar | ' +
      'Astana | Almaty | Tashkent | Samarkand | Bishkek | Dushanbe | Baku | Yerevan | Tbilisi | Minsk | Kiev | Kyiv | Kazan | Xanh Pê-téc-bua | ' +
      'Brisbane | Adelaide | Darwin | Gold Coast | Christchurch | Queenstown | Port Moresby | Suva | Apia | Toronto | Montreal | Quebec | Boston | Chicago | Houston | Seattle | ' +
      'Philadelphia | Atlanta | Miami | Sunnylands | Camp David | Edinburgh | Glasgow | Manchester | Lyon | Marseille | Strasbourg | Hamburg | Frankfurt | Bonn | Dresden | ' +
      'Milan | Venice | Napoli | Barcelona | Lisbon | Dublin | Oslo | Stockholm | Copenhagen | Helsinki | Reykjavik | Warsaw | Vác-sa-va | Prague | Praha | Budapest | Bucharest | ' +
      'Athens | Belgrade | Zagreb | Ljubljana | Bratislava | Luxembourg | Zurich | Bern | Lausanne | Salzburg | Vilnius | Riga | Tallinn | Tehran | Baghdad | Damascus | ' +
      'Beirut | Amman | Jerusalem | Tel Aviv | Riyadh | Jeddah | Muscat | Manama | Sharm el-Sheikh | Rabat | Marrakech | Tunis | Algiers | Nairobi | Addis Ababa | ' +
      'Johannesburg | Pretoria | Cape Town | Durban | Abuja | Lagos | Dakar | Accra | Kigali | Maputo | Luanda | Mexico City | Cancun | Los Cabos | Buenos Aires | ' +
      'Santiago | Bogota | Caracas | Quito | Panama City | Sao Paulo | Belem',
    'city',
  ],
  [
    'Hà Nội | TP Hồ Chí Minh | TP. Hồ Chí Minh | TP.HCM | TPHCM | TP HCM | Thành phố Hồ Chí Minh | Sài Gòn | Hải Phòng | ' +
      'Đà Nẵng | Cần Thơ | Huế | Nha Trang | Đà Lạt | Vũng Tàu | Hạ Long | Hội An | Phú Quốc | Quy Nhơn | Buôn Ma Thuột | Thủ Đức | ' +
      'Vinh | Pleiku | Phan Thiết | Biên Hòa | Sa Pa | Thủ Dầu Một | Móng Cái | Cam Ranh | Tam Kỳ | Việt Trì | Mỹ Tho | Rạch Giá | Long Xuyên | ' +
      'Châu Đốc | Đồng Hới | Đông Hà | Tuy Hòa | Phan Rang | Phan Rang - Tháp Chàm | Bảo Lộc | Cẩm Phả | Uông Bí | Sầm Sơn | Cửa Lò | Tam Đảo | Cát Bà | Côn Đảo | Mường Thanh | ' +
      'Lao Bảo | Cha Lo | Cầu Treo | Tân Thanh | Mộc Bài | Bờ Y | Chân Mây | Dung Quất | Chu Lai | Vân Đồn | Tân Sơn Nhất | Nội Bài',
    'city',
  ],
  [
    'An Giang | Bà Rịa - Vũng Tàu | Bạc Liêu | Bắc Giang | Bắc Kạn | Bắc Ninh | Bến Tre | Bình Dương | Bình Định | Bình Phước | ' +
      'Bình Thuận | Cà Mau | Cao Bằng | Đắk Lắk | Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | ' +
      'Hà Tĩnh | Hải Dương | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lạng Sơn | Lào Cai | ' +
      'Lâm Đồng | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | ' +
      'Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | ' +
      'Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái | ' +
      'Luông Pha Băng | Attapeu | Khammouane | Khăm Muộn | Xieng Khouang | Houaphanh | Hủa Phăn | Sekong | Sê Kông | Saravan | Salavan | Oudomxay | ' +
      'Phongsaly | Phông Xa Lỳ | Bokeo | Xayaboury | Svay Rieng | Takeo | Kandal | Prey Veng | Mondulkiri | Ratanakiri | Kratie | Stung Treng | Preah Sihanouk | Tbong Khmum | ' +
      'Nakhon Phanom | Vân Nam | Quảng Tây | Quảng Đông | Belitung',
    'province',
  ],
  [
    'Dải Gaza | dải Gaza | Gaza | Bờ Tây | Cao nguyên Golan | Biển Đỏ | Biển Hoa Đông | Eo biển Đài Loan | eo biển Đài Loan | Eo biển Malacca | eo biển Malacca | Bán đảo Triều Tiên | bán đảo Triều Tiên | Donbass | Crimea | Đông Nam Á | Đông Á | Nam Á | Đông Bắc Á | châu Á | châu Á-Thái Bình Dương | châu Á - Thái Bình Dương | Châu Á | châu Âu | ' +
      'châu Phi | châu Mỹ | Trung Đông | Thái Bình Dương | Ấn Độ Dương | Ấn Độ Dương-Thái Bình Dương | Ấn Độ - Thái Bình Dương | ' +
      'Mekong | Mê Công | Mê-kông | Biển Đông | Hoàng Sa | Trường Sa | Mỹ Latinh | Đông Dương | Tây Nguyên | ' +
      'Trung Á | Tây Á | Bắc Phi | Bắc Mỹ | Nam Mỹ | Trung Mỹ | Bắc Âu | Đông Âu | Tây Âu | Nam Âu | Caribe | Caribbean | vùng Vịnh | châu Đại Dương | châu Úc | Nam Thái Bình Dương',
    'region',
  ],
];
