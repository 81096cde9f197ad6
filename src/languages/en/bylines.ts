import type { PhraseTable } from '../../text/lexicon.js';
import type { BylineWord, Credit, PictureWord, StampWord } from '../credits.js';
import { type SiteWord, type WordLists, wordList } from '../words.js';

/** What stands before the name of whoever wrote, photographed or first published. */
export const credits: PhraseTable<Credit> = [
  [
    'Image of: | Caption: | CAPTION: | Photo caption: | REUTERS/ | Reuters/ | ANTARA FOTO/ | EPA-EFE/ | AFP/ | fotoBERNAMA | Image by | Images by | STR | via Getty Images | via Getty | via AFP | via Reuters | via REUTERS | via AP | VNS Photo | VNS Photos | VNA Photo | VNA Photos | VNA/VNS Photo | VNA/VNS Photos | VNA/VNS File Photo | VNS File Photo | VNA File Photo | photo by | photos by | photo courtesy of | UN Photo | UN Photos | UNICEF Photo | AP Photo | AP PHOTO | AFP PHOTO | AFP Photo | Reuters Photo | Photograph: | Photographs: | Photography: | Photo: | PHOTO: | Photos: | Photo : | Photo by | Photos by | Photo courtesy of | Courtesy of | Image courtesy of | Photo courtesy: | Photo credit: | File photo: | File photo | Illustrative photo: | Illustrative photo | Image: | Images: | Image courtesy | Picture: | Pictures: | ' +
      'Photo from | PHOTO FROM | PHOTO BY | PHOTOS BY | FILE PHOTO | HANDOUT PHOTO | CONTRIBUTED PHOTO | Contributed photo | INQUIRER PHOTO | Illustration by | ILLUSTRATION: | Graphic by | GRAPHIC: | Picture by | Graphic: | Graphics: | Infographic: | Video: | Map: | Chart: | Illustration: | Source photo: | Screengrab: | Screenshot: | Credit:',
    'picture',
  ],
  [
    'writer: | author: | Interview by | Interviewed by | Photos and text by | Words and photos by | Text and photos: | By | By: | BY | From | Writing by | Reporting by | Additional reporting by | Writer: | Journalist: | Correspondent: | Written by | Reported by | Story by | Words by | Author: | Authors: | Reporter: | Writer: | Compiled by | Text and photos by | Text by | Report by | Posted by | Published by',
    'writer',
  ],
  ['Editing by | Edited by | Edited by: | Additional editing by', 'editor'],
  ['Source: | Sources: | (Source: | Source – | Via:', 'source'],
];

export const pictureWords: PhraseTable<PictureWord> = [
  [
    'File photo | Illustrative photo | A general view | An overview of | A view of | An aerial view | Overview of | Delegates pose | Delegates at | Delegates of | Delegates from | Delegates attend | Delegates attending | Participants at | Participants in | Participants pose | Participants of | ' +
      'Leaders pose | Ministers pose | A screenshot | A scene from | Scene of | Panorama of | At the meeting | At the event | The meeting in progress | The conference in progress | The seminar in progress | The workshop in progress | The session in progress | The talks in progress | The ceremony in progress | An illustration | Group photo | Family photo',
    'opens',
  ],
  [
    '(left) | (right) | (centre) | (center) | (L) | (R) | (C) | , left, | , right, | , centre, | , center, | (second left) | (second right) | (third left) | (third right) | (second from | (third from | (fourth from | (fifth from | (first from | from left | from right | clockwise from | from top left | from left to right | Left to right | Clockwise from | (front row | (back row | (front | (standing | (seated | (pictured',
    'position',
  ],
  [
    'pose for | poses for | shake hands | shakes hands | delivers a speech | delivers remarks | delivers opening remarks | speaks at | addresses the | gestures as | look on | looks on | attend the opening',
    'poses',
  ],
];

const bylineWords = () =>
  wordList<BylineWord>([
    ['and with', 'and'],
    ['by', 'by'],
    ['from', 'from'],
    [
      'of this that these those its or about which is are guests ladies gentlemen excellencies colleagues friends messages takeaways text texts introduction background summary ' +
        'findings conclusion conclusions references overview contents abstract transcript ad ads trial value subscription subscriptions gallery policy notice',
      'never',
    ],
    [
      'mr mrs ms miss dr more most latest related recent your my what how why every thank thanks view',
      'address',
    ],
    [
      'reporter correspondent chief columnist staff writer editor in at contributor special our for desk bureau additional reporting compiled translated edited agencies wires newsroom team the',
      'note',
    ],
  ]);

const stampWords = () =>
  wordList<StampWord>([
    [
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
      'weekday',
    ],
    [
      'date published posted updated last latest update online on at time modified release released issued created publish publication first the st nd rd th uploaded of hrs hours hour day days an minutes minute mins week weeks months years year ' +
        'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
      'lead',
    ],
    [
      'gmt utc ict sgt wib wita wit myt pht hkt jst kst ist npt est edt cst cdt pst pdt bst cet cest eet aest aedt acst awst nzst nzdt',
      'zone',
    ],
    ['received accepted revised', 'other'],
    ['h', 'hour'],
    ['ago', 'ago'],
    ['am', 'am'],
    ['pm', 'pm'],
  ]);

/** Months are told by their names alone in stamps: see the reader of stamps. */
const monthNames = () => wordList<number>([]);

const captionWords = () =>
  wordList<PictureWord>([
    ['photo image picture figure', 'number'],
    ['courtesy internet handout', 'given'],
    ['said told urged vowed', 'told'],
    [
      'poses pose shakes shake hands speaks delivers attends addresses presents signs welcomes receives greets pictured seen participates meets chairs inspects visits joins presides',
      'act',
    ],
  ]);

/** Small words that sentences are held together by. */
const functionWords = () =>
  wordList<true>([
    [
      'the a an of to in on at by for with from and or but that which who is are was were be been has have had will would not its their his her this these as it he she they said',
      true,
    ],
  ]);

const siteWords = () =>
  wordList<SiteWord>([
    ['portal channel website', 'site'],
    ['on', 'on'],
    ["you your yours you're you’re you'll you’ll you've you’ve", 'reader'],
    ['reposts retweets quotes likes views replies', 'counter'],
    ['is was are covers writes reports has joined leads heads teaches works serves', 'bio'],
  ]);

/** What single words mean on the lines where they are looked up. */
export function englishWords(): WordLists {
  return {
    byline: bylineWords(),
    stamp: stampWords(),
    month: monthNames(),
    caption: captionWords(),
    function: functionWords(),
    site: siteWords(),
    foreignJoint: wordList([]),
    foreignEnding: wordList([]),
  };
}
