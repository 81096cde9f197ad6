/** Whose name follows. */
export type Credit = 'picture' | 'writer' | 'source' | 'editor';

/** A word inside a byline that is no part of a name. */
export type BylineWord =
  | 'and'
  /** Before the writer's name, in small letters. */
  | 'by'
  /** Names the source behind it. */
  | 'from'
  /** Writers without their names: "nhóm PV". */
  | 'group'
  /** Before the name of someone written about. */
  | 'address'
  /** What the writer did, or in whose service. */
  | 'note'
  /** What no name holds. */
  | 'never';

export type StampWord =
  | 'weekday'
  | 'lead'
  | 'zone'
  | 'month'
  | 'hour'
  | 'am'
  | 'pm'
  | 'ago'
  /** Stands before a date that is not the one of publication: "Received: …". */
  | 'other';

/** How a line tells that it describes a picture. */
export type PictureWord =
  /** Begins such a line. */
  | 'opens'
  /** Says who stands where. */
  | 'position'
  /** What people do in pictures of a meeting. */
  | 'act'
  /** What nobody does in a sentence of its own, but in pictures. */
  | 'poses'
  /** What people do for a picture alone. */
  | 'photographed'
  /** What an article tells that somebody did, and no picture shows. */
  | 'told'
  /** Heads a row of pictures: "Một số hình ảnh tại lễ ký:". */
  | 'gallery'
  /** "Ảnh 1": numbers pictures. */
  | 'number'
  /** "Hình 1", "hinh anh 1": other words end with it too ("mô hình 2"). */
  | 'perhapsNumber'
  /** Says whose the picture is. */
  | 'given';
