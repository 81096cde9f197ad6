/** What part of a page a phrase of furniture belongs to. */
export type Furniture =
  /** The name of a section that heads news only: "Tin thế giới", never the first words of a headline. */
  | 'rubric'
  /** The name of a section of the paper or portal. */
  | 'section'
  | 'menu'
  /** Share bar, print, size of type, player, reactions, counters. */
  | 'share'
  | 'follow'
  | 'advert'
  /** Announces the writer's name on the next line. */
  | 'writer'
  /** Heads what the article says in a few lines. */
  | 'summary'
  /** Log-in, registration, newsletter, search. */
  | 'form'
  /** Heads a list of other stories. */
  | 'related'
  /** Names what the next line tells of the page: "Posted", "Format". */
  | 'label'
  /** Says when a paper in a journal came in and was accepted. */
  | 'received'
  /** Labels the headline: "Title: …". */
  | 'title'
  /** Begins a link to one other story. */
  | 'readMore'
  /** Ends the teaser of another story. */
  | 'readOn'
  | 'comments'
  | 'tags'
  /** The theme or running story that an article belongs to. */
  | 'topic'
  /** Address, telephone, e-mail. */
  | 'contact'
  /** Publisher, licence, editor, copyright. */
  | 'footer'
  /** Closes an interview or a speech: "Xin cảm ơn Đại sứ!" */
  | 'thanks'
  /** The page says that there is no article. */
  | 'notFound';
