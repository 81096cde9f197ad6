import type { PhraseTable } from '../../text/lexicon.js';

type Place = 'city' | 'province' | 'region' | 'venue';

/** "Cebu" is "Cebu City" and "Cebu province" as well. */
function withKind(table: PhraseTable<Place>): PhraseTable<Place> {
  return table.map(([names, meaning]) => {
    if (meaning !== 'city' && meaning !== 'province') return [names, meaning];
    const forms = names
      .split(' | ')
      .flatMap((name) => [name, `${name} City`, `${name} city`, `${name} Province`, `${name} province`]);
    return [forms.join(' | '), meaning];
  });
}

/** Cities, provinces and regions where meetings are held or spoken of. */
export const places = (): PhraseTable<Place> =>
  withKind([
    [
      'Bandar Seri Begawan | Phnom Penh | Siem Reap | Sihanoukville | Jakarta | Bali | Nusa Dua | Denpasar | Labuan Bajo | Yogyakarta | Bandung | ' +
        'Bogor | Surabaya | Medan | Lombok | Semarang | Makassar | Manado | Vientiane | Luang Prabang | Pakse | Savannakhet | Kuala Lumpur | Langkawi | ' +
        'Putrajaya | Penang | Johor Bahru | Kota Kinabalu | Kuching | Malacca | Nay Pyi Taw | Naypyidaw | Naypyitaw | Yangon | Mandalay | ' +
        'Bagan | Manila | Cebu | Clark | Pasay | Boracay | Davao | Makati | Quezon City | Bohol | Bangkok | Pattaya | Cha-am | Hua Hin | ' +
        'Phuket | Chiang Mai | Chiang Rai | Krabi | Singapore | Dili',
      'city',
    ],
    [
      'Ha Noi | Hanoi | Hà Nội | Ho Chi Minh City | Hồ Chí Minh City | HCM City | Saigon | Da Nang | Danang | Đà Nẵng | Hai Phong | Haiphong | Can Tho | Cần Thơ | Hue | Huế | Nha Trang | Da Lat | ' +
        'Dalat | Ha Long | Halong | Hoi An | Phu Quoc | Quy Nhon | Vung Tau | Sa Pa | Vinh | Ninh Binh | Quang Ninh',
      'city',
    ],
    [
      'Beijing | Shanghai | Guangzhou | Nanning | Kunming | Shenzhen | Boao | Haikou | Chongqing | Tokyo | Osaka | Kyoto | Hiroshima | Niigata | ' +
        'Sapporo | Seoul | Busan | Jeju | Gyeongju | Pyongyang | New Delhi | Mumbai | Canberra | Sydney | Melbourne | Perth | Darwin | Wellington | ' +
        'Auckland | Ottawa | Vancouver | Toronto | Moscow | Sochi | Vladivostok | Kazan | St. Petersburg | Washington | Washington D.C. | Washington, D.C. | ' +
        'Washington DC | New York | San Francisco | Sunnylands | Honolulu | Los Angeles | Hawaii | London | Paris | Berlin | Brussels | Geneva | ' +
        'Vienna | Rome | The Hague | Madrid | Lisbon | Davos | Munich | Istanbul | Ankara | Antalya | Dubai | Abu Dhabi | Doha | Riyadh | Cairo | Lima | ' +
        'Rio de Janeiro | Brasilia | Havana | Islamabad | Dhaka | Colombo | Kathmandu | Port Moresby | Suva | Glasgow | Oslo | Stockholm | Helsinki | Copenhagen | Nairobi | Addis Ababa | Port Vila',
      'city',
    ],
    [
      'West Java | Central Java | East Java | North Sumatra | West Sumatra | South Sulawesi | North Sulawesi | East Kalimantan | Riau Islands | West Nusa Tenggara | Palawan | Pampanga | Benguet | Khanh Hoa | Quang Nam | Lam Dong | East Nusa Tenggara | Sabah | Sarawak | Johor | Yunnan | Guangxi | Hainan | Mindanao | Luzon',
      'province',
    ],
    [
      'Southeast Asia | South-East Asia | South-east Asia | South East Asia | East Asia | Northeast Asia | South Asia | Asia | Asia-Pacific | Asia Pacific | ' +
        'Asia and the Pacific | Western Pacific | South Pacific | Eastern Mediterranean | Central Asia | Central America | the Caribbean | Latin America and the Caribbean | Indian Ocean | Bay of Bengal | Greater Mekong Subregion | Indo-Pacific | ASEAN region | Mekong region | Asian region | Asia-Pacific region | Mekong Delta | Central Highlands | the Pacific | Europe | Africa | Latin America | Middle East | Mekong | South China Sea | East Sea | Gulf',
      'region',
    ],
    [
      'Southeast Asian | South-East Asian | South-east Asian | East Asian | Northeast Asian | South Asian | Asian | Asia-Pacific | European | African | Western | Arab | Latin American | Nordic | Eurasian',
      'region',
    ],
  ]);
