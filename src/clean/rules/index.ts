import type { CleanerRule, LineRule, PageRule } from '../rule.js';
import { boxOfLinks, headlineInside, listItem, prose, subHeading, tableCell } from './body.js';
import { entryInside, formBox } from './boxes-inside.js';
import { captionAboveCredit } from './captions.js';
import { creditAlone } from './credit-alone.js';
import { pictureCredit } from './credits.js';
import { fileName } from './file-name.js';
import { contactLine, counter, furnitureLine, hashtag, howLongAgo } from './furniture.js';
import { dateStamp, headline, headlineEcho, headlineOverPicture, tabHeadline } from './heading.js';
import { datedLink, readMore, repeatedEntry, teaserToReadOn } from './links.js';
import { linkInside } from './links-inside.js';
import { numberedPictures } from './numbered-pictures.js';
import { outsideRules } from './outside.js';
import { pageCode } from './page-code.js';
import { pageDescription } from './page-description.js';
import { closingCaptions, gallery, repeatedCaption } from './pictures.js';
import { givenBy, pictureText } from './pictures-inside.js';
import { postInside } from './posts-inside.js';
import { followPrompt, labelledCounter, legalFooter, pagePrompt, tagList } from './prompts.js';
import { tableSource } from './table-source.js';
import { writerBio } from './writer-bio.js';
import { agencyCredit, byline } from './writers.js';

/** What a line's own wording gives away, wherever it stands. */
export const wordingRules: readonly LineRule[] = [
  furnitureLine,
  counter,
  contactLine,
  pageCode,
  hashtag,
  howLongAgo,
  followPrompt,
  pagePrompt,
  legalFooter,
  tagList,
  labelledCounter,
  readMore,
];

/** What the lines beside it, a picture's credit or its repetition give away. */
export const neighbourRules: readonly PageRule[] = [
  pageDescription,
  datedLink,
  teaserToReadOn,
  formBox,
  postInside,
  numberedPictures,
  pictureCredit,
  captionAboveCredit,
  creditAlone,
  tableSource,
  gallery,
  closingCaptions,
  repeatedCaption,
  repeatedEntry,
];

/** What lines are by their place, once it is decided where the article stands. */
export const pageRules: readonly PageRule[] = [
  headline,
  tabHeadline,
  headlineOverPicture,
  headlineEcho,
  dateStamp,
  byline,
  agencyCredit,
  writerBio,
  boxOfLinks,
  entryInside,
  fileName,
  pictureText,
  givenBy,
  linkInside,
  headlineInside,
  tableCell,
  listItem,
  subHeading,
  prose,
];

/** All rules in the order in which they decide; the first that claims a line labels it. */
export const cleanerRules: readonly CleanerRule[] = [
  ...wordingRules,
  ...neighbourRules,
  ...pageRules,
  ...outsideRules,
];
