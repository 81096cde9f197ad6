import type { PhraseTable } from '../../text/lexicon.js';
import type { Furniture } from '../furniture.js';

/** What English pages have around an article, as wording. */
export const furniture: PhraseTable<Furniture> = [
  [
    'News | Latest News | Latest news | World News | Local News | Breaking News | Top News | News & Events | News and Events | Home page | Homepage | Home | Front page',
    'rubric',
  ],
  [
    'World | Statements | Asia | ASEAN | Southeast Asia | East Asia | Asia-Pacific | South Asia | Middle East | Europe | Americas | Africa | Nation | National | Local | Region | Regional | International | Global | Politics | Politics & Law | Politics - Law | Society | ' +
      'Social Issues | Economy | Business | Finance | Markets | Money | Companies | Property | Trade | Industry | Energy | Tech | Technology | Sci-Tech | Science | Science & Technology | Environment | Climate | Health | Education | Lifestyle | Life | Life & Style | ' +
      'Culture | Culture - Sports | Culture & Sports | Arts | Entertainment | Travel | Tourism | Food | Sport | Sports | Football | Opinion | Opinions | Editorial | Op-Ed | Commentary | Analysis | Features | Feature | Special Reports | In Focus | Focus | Insight | ' +
      'Perspectives | Letters | Columns | Columnists | Defence | Security | Diplomacy | Foreign Affairs | Law | Crime | Courts | Religion | Obituaries | Weather | Cartoon | Quiz | Talking Shop | Expat Corner | Your Vietnam | Biz & IT | Mega Story | Videos | Video | Photos | Photo | ' +
      'Humanitarian Aid | Peace and Security | Human Rights | Climate and Environment | Climate Change | Economic Development | Sustainable Development | Migrants and Refugees | Law and Crime Prevention | Culture and Education | UN Affairs | SDGs | Women | ' +
      'Photo Gallery | Gallery | Multimedia | Podcast | Podcasts | Infographics | Infographic | Graphics | Live | Live TV | TV | Radio | Audio | Newsletters | E-paper | ePaper | Magazine | Archive | Archives | Topics | Sections | Special | Trending | Events',
    'section',
  ],
  [
    'A A | A A A | A- A+ | A+ A- | Aa | A - A + | About | About us | About Us | About ASEAN | Who we are | Who We Are | What we do | What We Do | Our work | Our Communities | Organisation | Structure | Leadership | Contact | Contact us | Contact Us | Careers | Jobs | Vacancies | Press | Press releases | Press Releases | Press Release | Press room | ' +
      'Newsroom | News room | Media | Media Centre | Media Center | Media Room | Media Releases | Speeches | Statements & Communiques | Publications | Documents | Resources | Library | Downloads | Download | Download Presentation | Download presentation | Download PDF | Download Report | Download report | Download the report | FAQ | FAQs | Help | Support | Sitemap | Site map | ' +
      'Links | Search | Advanced search | Menu | Close menu | Close | Open menu | Toggle navigation | Skip to content | Skip to main content | Skip to navigation | Main menu | More | Live updates | Newest first | Oldest first | Latest first | See more | See all | View all | View more | View original | Full text | Full Text | Show more | Load more | Back | Back to top | Go to top | Top | Next | Previous | ' +
      'Next article | Previous article | Next page | Previous page | Language | English | Tiếng Việt | Vietnamese | Vietnamese version | 中文 | Français | Español | Русский | Bahasa Indonesia | Bahasa Melayu | ภาษาไทย | Desktop version | Mobile version | All | RSS | Beta | Register | Procurement | Calendar | Calendar of events',
    'menu',
  ],
  [
    'Subscribe | Subscribe now | Subscribe Now | Subscribe today | Sign up now | Cookie settings | Cookie preferences | Manage cookies | Manage preferences | Accept all | Accept all cookies | Accept All Cookies | Accept cookies | Reject all | Share on X | Share on Telegram | Share on WhatsApp | Email this story | Report a mistake | Report an error | Story continues below | Story continues below advertisement | Article continues below | Article continues below advertisement | Article continues below this ad | Article continues after advertisement | Article continues after this advertisement | Article continues after this ad | Story continues after advertisement | Story continues after this ad | Story continues below this ad | Continue reading below | Continues below | SCROLL TO CONTINUE | Scroll to continue | CONTINUE READING | Continue reading | Continue Reading | ' +
      'Share | Share this | Share This | Share this article | Share this page | Share this story | Share this post | Share on Facebook | Share on Twitter | Share on LinkedIn | Share via email | Share to | Tweet | Facebook | Twitter | X | LinkedIn | Linkedin | Pinterest | Telegram | ' +
      'WhatsApp | Whatsapp | Messenger | Zalo | Line | LINE | Viber | Instagram | YouTube | Youtube | TikTok | Threads | Reddit | Flipboard | Email | E-mail | Mail | Email this | Email this article | Copy link | Copy Link | Link copied | Print | Print this | Print this page | Print article | Print this article | ' +
      'Soundcloud | SoundCloud | x | Download this press release | Available in: | Also available in | Also available in: | Tweet URL | Print version | PDF | Save | Save article | Save to read later | Bookmark | Text size | Font size | Change Size | Change size | Change text size | Premium | PREMIUM | Exclusive to subscribers | Aa | A+ | A- | Listen | Listen to this article | Listen to article | Play | Pause | Video Player is loading | Play Video | This is a modal window | Mute | Unmute | Fullscreen | Like | Likes | Dislike | Views | View | Shares | Reply | Report | Rate | ' +
      'min | mins | min read | minute read | minutes read | mins read | 1 min read | 2 min read | 3 min read | 4 min read | 5 min read | 6 min read | Reading time | Advertisement - Continue reading below | Advertisement - continue reading below | Story continues below this advertisement | Story continues below advertisement | Story continues below | Continue reading below | View gallery | View photos | View all photos | AI generated summary | AI-generated summary | Advertisement | ADVERTISEMENT | Advertisements | Report This Ad | Report this ad | Sponsored | Sponsored content | Promoted | Ads by | Ad | Gift this article | Gift Article | Gift article | Gift this story | Follow topic | Google News | App Store | Google Play',
    'share',
  ],
  [
    'Posted | Originally published | Published on | Date published | Date Published | Publication date | Publication Date | Format | Origin | Document type | Document Type | Resource type | Resource Type | Primary country | Other countries | Disaster Type | Source | Sources | Date: | Category: | Type: | Posted: | Document type:',
    'label',
  ],
  ['Author/s: | Author(s): | Authors: | Author: | Writer: | By:', 'writer'],
  [
    'Follow us | Follow Us | Follow us on | Connect with us | Stay connected | Find us on | Join us on | Follow',
    'follow',
  ],
  [
    'Support us | Join us | Become a subscriber | Morning Brief | Poll | Vote | Monthly Plan | Annual Plan | Best Value | Free Trial | View results | Sign up for our newsletters | Subscribe to our newsletter | Sign in | Sign In | Sign up | Sign Up | Log in | Log In | Login | Log out | Logout | Register now | Create account | Create an account | My account | Account | Password | Forgot password | Unsubscribe | ' +
      'Forgot your password | Username | Your name | Your email | Your Name | Your Email | Name | Email address | Enter your email | Enter your email address | Submit | Send | Cancel | Accept | Decline | Reject | I agree | I accept | OK | Got it | Newsletter | View More Newsletter | View more newsletters | Donate | Donate now | Donate Now | Your Opinion Matters | Your opinion matters | Your feedback matters | We value your feedback | We value your opinion | Tell us what you think',
    'form',
  ],
];

/** "Related Commentaries": what other pages are called that a site shows below. */
const RELATED_PAGES = [
  ...[
    'commentaries',
    'commentary',
    'publications',
    'opinions',
    'features',
    'reports',
    'analysis',
    'insights',
  ],
  ...[
    'reading',
    'research',
    'resources',
    'interviews',
    'speeches',
    'statements',
    'videos',
    'pages',
    'coverage',
  ],
  ...['press releases', 'media releases', 'updates', 'blogs', 'podcasts', 'essays', 'papers', 'issues'],
]
  .flatMap((pages) => [`Related ${pages}`, `Related ${capitalised(pages)}`])
  .join(' | ');

function capitalised(words: string): string {
  return words.replaceAll(/(?<=^| )[a-z]/gu, (letter) => letter.toUpperCase());
}

export const relatedHeadings: PhraseTable<Furniture> = [
  [RELATED_PAGES, 'related'],
  [
    'Watch now | WATCH NOW | Watch more | Watch next | READ NEXT | MORE STORIES | ALSO READ | Read this next | Featured stories | Featured Stories | FEATURED STORIES | Others Also Read | Others also read | Readers also read | People also read | Latest Updates | Latest updates | Latest Update | Recent Updates | Latest Press Releases | Latest press releases | Latest Posts | Related | Related articles | Related Articles | Related news | Related News | Related stories | Related Stories | Related posts | Related Posts | Related topics | Related Topics | Related content | Related documents | Related links | Related items | Related Story | Read also | Read Also | Also read | ALSO ON | Also on | ' +
      'Read more | Read More | Read next | Read Next | More news | More News | More stories | More Stories | More from | More from this issue | More in this issue | More in this series | More from this series | More in | More on this | More on this story | More on this topic | More articles | More headlines | Most read | Most Read | MOST READ | Most recent | Most Recent | MOST RECENT | Most popular | Most Popular | Most viewed | Most Viewed | ' +
      "Most shared | Popular | Popular news | Popular posts | Trending now | Trending Now | Trending stories | Latest | Latest stories | Latest Stories | Latest articles | Latest posts | Recent posts | Recent Posts | Recent news | Recent articles | Editor’s picks | Editor's picks | Editors’ picks | Editors' picks | Editor's Picks | " +
      "Recommended | Recommended for you | Recommended by our editors | Recommended stories | You may also like | You May Also Like | You might also like | You may be interested in | You might also be interested in | You may also be interested in | More from this section | More in this section | More from this author | More from this writer | More by this author | See also | See Also | Other news | Other News | Other stories | Other articles | In case you missed it | Don’t miss | Don't miss | Top stories | Top Stories | Must read | Must Read | " +
      'Up next | What to read next | Keep reading | Today’s headlines | In this section | From the same section | Same category | News in the same category | Attachments | Attachment | Downloads and links | Media contacts | Media contact | Media Contact | Media Contacts | MEDIA CONTACT | MEDIA CONTACTS | Media enquiries | Media Enquiries | Media inquiries | Press contact | Press contacts | Press Contact | Press Contacts | Further reading',
    'related',
  ],
  [
    'Reply With Quote | Reply with quote | Quick Reply | Quick reply | Click to expand | Comments | Comment | Leave a comment | Leave a Comment | Leave a reply | Leave a Reply | Post a comment | Add a comment | Join the conversation | Join the discussion | Reader comments | Readers’ comments | What readers think | What our readers say | Top comments | Your comments | Your comment | Have your say | No comments | Comments are closed | 0 comments | Show comments | View comments',
    'comments',
  ],
  ['Tags | Tags: | Tag | Keywords | Keywords: | Topics: | Tagged | Filed under | Categories', 'tags'],
  [
    'Enditem | END | ENDS | -END- | -ENDS- | Ends | Notes to editors | Notes to Editors | NOTES TO EDITORS | Notes to editor | Note to editors | Note to Editors | NOTE TO EDITORS | Editor notes | About the author | About the Author | About the authors | ABOUT THE AUTHOR | About the writer | Terms of use | Terms of Use | Terms of service | Terms of Service | Terms & Conditions | Terms and conditions | Terms and Conditions | Privacy | Privacy Statement | Privacy statement | Privacy Notice | Report Vulnerability | Report vulnerability | Data Protection Policy | Privacy policy | Privacy Policy | Cookie policy | Cookie Policy | Disclaimer | Copyright | Legal notice | Legal | Accessibility | Advertise | Advertise with us | Advertising | Corrections | Masthead | Code of ethics',
    'footer',
  ],
];

/** Said to the reader, wherever it stands in a line that is no prose. */
export const pagePrompts: PhraseTable<Furniture> = [
  [
    'Says Thank You to | Users Say Thank You to | Originally Posted by | You must log in or register to | Your email address will not be published | Required fields are marked | be the first to comment | Be the first to comment | log in to comment | Log in to leave a comment | sign in to comment | Save my name, email | Comments are moderated | log in to post | Log in to post | Please log in to | post a comment | comments will be moderated | Leave a comment below | characters remaining | Post comment | Post Comment | views expressed in the comments | views expressed here | views expressed in this article | views expressed are those',
    'comments',
  ],
  [
    'Sign up now: | Get insights on | Thanks for sharing! | I would also like to receive | Why you can trust | Reading Time: | Choose your listening speed | Get through articles | Never miss an issue | Never miss a story | Never miss an update | readers who get the | This content was commissioned | This content is sponsored | About Sponsored Content | Enjoying this article | enjoying this article | Get briefed on | Get the Newsletter | Get the newsletter | Weekly Newsletter | Daily Newsletter | Weekly newsletter | Daily newsletter | AI generated summarization | always refer to the full article | of your 5 free articles | free articles this month | Enjoy Unlimited Access | You can now listen to articles | generated by an AI tool | generated by AI | Read a summary of this article | Get bite-sized news | Give it a try | Click here to return | Tap here to return | after newsletter promotion | Newsletters may contain | Free daily newsletter | Free weekly newsletter | Reuse this content | Explore more on these topics | Scroll to continue | Acquire Licensing Rights | opens new tab',
    'form',
  ],
  [
    "stand a chance to win | Save articles to read later | Use this form to send | You may republish |  as a trusted source |  Cancel anytime | Cancel any time | Billed as | Billed monthly | Billed annually | For new subscribers only | Unlimited access to | Unlimited access with | is on WhatsApp | is now on WhatsApp | is on Telegram | Follow us now | Follow our in-depth coverage | View this email in | You received this email | You are receiving this | Did someone forward | forwarded this email | Like what you’re reading | Like what you're reading | Subscribe for unlimited | Unsubscribe from | This article is more than | This story is more than | We don’t spam | privacy policy for more | you agree with | As a subscriber, | Share the best of | Please check your email | By registering, | By providing an email | acknowledge that I have read | Subscribe today and | Subscribe now and | Subscribe today to | Subscribe now to | Register now to continue | Register to continue | Log in to continue | Sign in to continue | Subscribe to continue | for signing up our newsletter | for signing up to our newsletter | for signing up for our newsletter | you can gift | Gift Premium Articles | no subscription needed | become a member | Become a member | as your preferred source | our official WhatsApp | official WhatsApp channel | official Telegram channel | Report it to us | Found a mistake in | Spotted a mistake | Spot a mistake | uses cookies | use cookies | our use of cookies | We use cookies | cookie policy | consent to the use | By continuing to | By clicking | by subscribing | By subscribing | By signing up | Sign up for | Sign up to | Subscribe to our | Subscribe to | subscribe to our | delivered to your inbox | Do you like the content of this article | Did you like this article | Was this article helpful | Rate this article | Share your experiences, | Tell us your thoughts | We’re here to listen | in your inbox | directly in your inbox | Subscribe here | subscribe here | Sign up here | sign up here | to your inbox | straight to your inbox | Get the latest | Already a subscriber | Already have an account | " +
      'Log in or subscribe to | Subscribe or log in to | to save articles for later | Please enter | Please enable JavaScript | Enable JavaScript | Forgot your password | Thank you for subscribing | Create a free account | This article is for subscribers | free articles remaining | Download our app | Download the app | Get our app | for subscribers only | To read the full story | to read the full article | To continue reading | Join our Telegram | Join our WhatsApp | channel and get the latest | channel for the latest | breaking news delivered | news delivered to you | Support our work | Support our journalism | support our journalism | Support independent journalism | support independent journalism | Like this story? | Enjoyed this article? | Have a news tip | Have a story to tell | Email our newsdesk | Download the photos here | Download the photo here | Download photos here | Download the full statement here | Download the statement here | Download the document here | Download the full document here | Download the full report here | Download the report here | Read the full statement here | Read the full text here | Read the statement here | View the photos here | Photos can be downloaded here | Click to share on | Click to email | Click to print',
    'form',
  ],
  [
    'Like us on Facebook | Follow our live coverage | Follow live updates | Follow us on Facebook | Follow us on Twitter | Follow us on X | follow us on Twitter | follow us on Facebook | follow us on X',
    'follow',
  ],
  ['View image in fullscreen | Open image in gallery | View in gallery', 'share'],
  ['Ad blocker | ad blocker | Advertise with | This is a sponsored | Sponsored by', 'advert'],
  [
    'For information media | This article was first | This story was first | This article first appeared | This story first appeared | An earlier version of this story | An earlier version of this article | A previous version of this story | A previous version of this article | This story has been corrected | This article has been corrected | This story has been updated | This article has been updated | This article originally | This story originally | All rights reserved | All Rights Reserved | all rights reserved | may not be reproduced | No part of this | up-to-date authentic and comprehensive news | up-to-date, authentic and comprehensive news | Reproduction without | reproduced without permission | Powered by | Designed by | Developed by | Copyright © | Copyright (c) | Licence No | License No | Licence number | Editor-in-Chief: | Editor-in-chief: | Managing editor:',
    'footer',
  ],
  [
    'page not found | Page not found | Page Not Found | 404 not found | 404 Not Found | Error 404 | page you are looking for | page you were looking for | page you requested | page cannot be found | could not be found | no longer available | no longer exists | nothing was found at this location | The requested URL',
    'notFound',
  ],
];

/** How a line of furniture begins, when something of the page's own follows. */
export const lineOpeners: PhraseTable<Furniture> = [
  ['Title: | TITLE: | Page title: | Headline: | HEADLINE:', 'title'],
  [
    'Follow us | Follow us on | Follow | Connect with | Like us on | Find us on | Join our | Join us on',
    'follow',
  ],
  ['Received: | Date received:', 'received'],
  [
    'Summary | SUMMARY | Key messages | Key Messages | Key points | Key Points | KEY POINTS | Key takeaways | Highlights | At a glance | In brief',
    'summary',
  ],
  [
    'The writer is | The writer was | The writers are | The author is | The author was | The authors are | The columnist is | This writer is | About the author: | About the writer:',
    'writer',
  ],
  [
    'Previous: | Next: | Related news: | Related News: | Related stories: | RELATED STORY: | RELATED STORIES: | Previous story: | Next story: | Previous article: | Next article: | Read more: | READ MORE: | Read More: | Read more at | Read also: | READ ALSO: | Also read: | ALSO READ: | Read: | READ: | See also: | SEE ALSO: | See more: | Related: | RELATED: | Related story: | Related article: | More: | Watch: | WATCH: | Listen: | Listen to our | Listen to the full | Watch our interview | Watch the full | Read our full | Don’t miss: | Click here | Read the full | View the full | Download the',
    'readMore',
  ],
  [
    'TAGS / KEYWORDS: | TAGS/KEYWORDS: | Tags / Keywords: | Tags: | Tag: | Keywords: | Key words: | Topics: | Tagged: | Filed under: | Categories:',
    'tags',
  ],
  [
    'Topic: | Series: | Special coverage: | Newspaper section: | Section: | Category: | Suggested Topics:',
    'topic',
  ],
  [
    'Our Standards: | Our standards: | Editor-in-Chief: | Editor-in-chief: | Deputy Editor-in-Chief: | Managing Editor: | Editor: | Edited by: | Publisher: | Published by the | Licence: | License: | Licence No. | License No. | Copyright | © | ISSN | ISSN: | Governing body: | Owned by',
    'footer',
  ],
  [
    'Address: | Head office: | Headquarters: | Hotline | Hotline: | Tel: | Tel. | Telephone: | Phone: | Email: | E-mail: | Fax: | Website: | Contact: | Media contact: | For media enquiries | For media inquiries | For further information | For more information',
    'contact',
  ],
  [
    'Join Date: | Joined: | Posts: | Messages: | Reaction score: | Thread starter | Views: | Shares: | Reads: | Share: | Text size: | Font size: | Visitors: | Rating:',
    'share',
  ],
  ['Attachments: | Related documents: | Other news:', 'related'],
  ['Comments: | Comments (', 'comments'],
];
