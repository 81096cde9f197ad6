/** What kind of body a name stands for. */
export type BodyKind = 'international' | 'state' | 'party' | 'news' | 'company';

/** What kind of body a noun with "this" means again. */
export type GroupAnaphor = 'country' | 'body' | 'news';

/** Countries whose people have names that Vietnamese writes, or may write, in its own syllables: "Vương Nghị". */
export const namedInSyllables: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'SG', 'KR', 'KP']);

/** Whose family name it is: hardly anybody's of another country, or perhaps also of one whose names Vietnamese writes in its own syllables. */
export type Surname = 'home' | 'any';

/** Whether what a verb of speaking brings stands behind this word wherever it is, or only right behind the verb. */
export type ContentMarker = 'sure' | 'likely';

/** What a noun that speaks for several people stands for. */
export type CollectiveHead = 'group' | 'meeting' | 'paper';

/** How the name of an organisation goes on behind its head noun. */
export type OrganizationHead =
  /** A field or function follows: Bộ Ngoại giao, Vụ Chính sách Thuế. */
  | 'state'
  /** A proper name follows: Tập đoàn Alpha, Báo Beta. */
  | 'named'
  /** The name of somebody long dead may follow: Trường Chu Văn An. */
  | 'school'
  /** A field follows, or a name of two syllables: Bệnh viện Bạch Mai. */
  | 'site'
  /** At most a country, place or field follows: quân đội Lào. */
  | 'service'
  /** A place name follows, mostly of two syllables: xã Sơn Hải. */
  | 'district';

/** What an office says of whoever holds it. */
export type Office =
  /** Held by one person in a country or a body; names a person by itself later on. */
  | 'post'
  /** Takes the body it leads: "Trưởng" in "Trưởng Ban Tổ chức". */
  | 'leader'
  /** Says only that somebody holds the same office elsewhere. */
  | 'counterpart'
  /** An army rank or a degree: told only of whoever has no other office. */
  | 'rank'
  /** A profession: names nobody by itself without "này" or "nam/nữ". */
  | 'profession'
  /** Speaks for a group: đại diện, người phát ngôn. */
  | 'representative';

/**
 * What a word before the noun of an office says: more of the office ("nguyên"), or only who holds it
 * ("nữ", "vị": somebody spoken of before, where no name follows).
 */
export type OfficePrefix = 'office' | 'woman' | 'man' | 'holder';

/**
 * What small words behind an office's noun say: more of the office, something of its holder ("về hưu"),
 * where that is from ("người", "gốc"), that it is the one spoken of before ("này"), or that it was held
 * then ("khi đó").
 */
export type OfficeModifier = 'office' | 'holder' | 'origin' | 'again' | 'time';

/** What stands before somebody of whom a clause says nothing; `kin`, `family`: who belongs to them ("vợ anh A"), one or several, and may be its subject. */
export type ObjectMarker = 'certain' | 'likely' | 'kin' | 'family';

export interface Honorific {
  readonly gender: 'male' | 'female' | null;
  /** Stands for a person by itself: "ông nói". */
  readonly pronoun: boolean;
}

export interface ReportingVerb {
  /** What a verb needs beside a subject to report something. */
  readonly needs: 'nothing' | 'content' | 'topic' | 'quoted' | 'request';
  /** Who can be its subject. */
  readonly who: 'anyone' | 'collective';
  /** Its content speaks for the one it quotes: what others say in the same sentence still counts. */
  readonly relays?: true;
  /** Is hardly ever a noun, so that it goes on with an earlier subject even far behind it. */
  readonly chains?: true;
  /** Orders: of a body it counts only behind a helper; without one it is a task that others give ("Bộ Y tế chỉ đạo …"). */
  readonly orders?: true;
  /** So many of its words are no part of the verb but what it judges: "gọi đây là". */
  readonly behind?: number;
  /** Agrees: of a person it counts only where the sentence reports nothing more. */
  readonly agrees?: true;
}
