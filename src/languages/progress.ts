import type { ProgressStatus } from '../document.js';

/**
 * What marks a figure: "81,4 %", "114/140", "114 trong tổng số 140" (loosely: "114
 * trên 140", where numbers must stand on both sides), "toàn bộ 140", "140 …,
 * trong đó 114 …", "the remaining 26", and "half of the 12".
 */
export type FigureMark =
  | 'percent'
  | 'slash'
  | 'out-of'
  | 'out-of-loosely'
  /** Before the number of a set, of which a part is told behind: "gồm 140 dòng hành động, đến nay 114 dòng …". */
  | 'of-set'
  | 'whole'
  | 'part'
  /** The same, where the part's number follows at once: "có 140 dòng hành động thì 114 dòng …". */
  | 'then'
  | 'rest'
  | FractionMark;

/** Before the number of a set: how much of it. */
export type FractionMark = 'half' | 'third' | 'two-thirds' | 'quarter' | 'three-quarters';

/** How a number is not exact. */
export type Bound = 'about' | 'over' | 'under';

/**
 * How words before a number tie it to what stands before them.
 * `equals`: it restates a count ("126/140 dòng hành động, tương đương 90%").
 * `makes-up`: the same; but before a bare share it tells what something is made of ("chiếm 20% dự án").
 * `restates`: it says the same at a distance, in other words.
 * `is`: it is the figure of the set just named, and restates no other.
 * `compares`: it is a change, a price or another time's figure.
 */
export type Tie = 'equals' | 'makes-up' | 'restates' | 'is' | 'compares';

/**
 * How a list item says what it is about: with a preposition ("trong trụ cột …"), by
 * its noun alone, or by its rank among the others ("nhanh nhất là …"). A `lead`
 * may open an item before it is named ("riêng trụ cột …"). The `same` measure is
 * told of another item ("con số này của trụ cột …").
 */
export type Scope = 'in' | 'item' | 'rank' | 'lead' | 'same';

/**
 * The members of a set that somebody undertook to carry out. The kind decides
 * which verbs say that it was: an administrative procedure is carried out every
 * day, so only simplifying it counts; a recommendation that was answered was not
 * followed. A `line` is what plans are made of, so its plan may be named far from
 * the figure; `none` only looks like a set ("nhiệm vụ thu ngân sách").
 */
export type Commitment =
  | 'line'
  | 'action'
  | 'project'
  | 'request'
  | 'target'
  | 'document'
  | 'procedure'
  | 'none';

/**
 * A word that tells how a set of commitments stands. `does` carries it out;
 * `other` is an act upon it that is none (accepting, reviewing, publishing);
 * `partly` leaves open how much of it has been carried out;
 * `fails` tells of failure, delay or loss.
 */
export type Fulfilment =
  | {
      readonly is: 'does';
      /** The status it gives to each kind of set that it can carry out. */
      readonly status: Readonly<Partial<Record<Commitment, ProgressStatus>>>;
    }
  | { readonly is: 'other' }
  | { readonly is: 'partly' }
  | { readonly is: 'fails' };

/**
 * What a helper before a verb says of it. `done`: it has happened; `undone`: it
 * has not; `wanted`: it is a wish, an order or a forecast, for the verb right
 * behind it; `aim`: the same for the whole sentence.
 */
export type Aspect = 'done' | 'passive' | 'ongoing' | 'done-or-ongoing' | 'undone' | 'wanted' | 'aim';

/**
 * How the name of a plan begins. `plan`: a word used for plans only, so the name
 * may be written small ("kế hoạch tổng thể cộng đồng …"); `titled`: a plan only
 * where it is written with a capital; `paper`: the same, but a paper that holds
 * promises and is seldom what a count belongs to; `none` only looks like a plan.
 */
export type PlanHead = 'plan' | 'titled' | 'paper' | 'none';
