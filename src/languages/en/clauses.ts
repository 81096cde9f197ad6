import type { PhraseTable } from '../../text/lexicon.js';
import type { ContentMarker } from '../people.js';

export const clauseOpeners: PhraseTable<true> = [
  [
    'and | but | or | yet | so | however | meanwhile | moreover | furthermore | in addition | also | then | still | for example | for instance | in particular | therefore | thus | ' +
      'accordingly | overall | nevertheless | nonetheless | on the other hand | as a result | in response | at the same time | to this end | in this regard | in this context | in this connection',
    true,
  ],
];

export const interposed: PhraseTable<true> = [];
export const clauseVerbs: PhraseTable<boolean> = [];
export const companions: PhraseTable<true> = [['and | as well as | along with | together with', true]];
/** Opens a clause that reports on its own even inside what somebody else said. */
export const freshClauses: PhraseTable<true> = [['while | whereas | and | but | as', true]];
export const contentMarkers: PhraseTable<ContentMarker> = [
  [
    'that | whether | why | how | by saying | in the affirmative | the view | the view that | the views | his view | her view | their view | his views | her views | their views | the concern | the concerns | their concern | their concerns | its concern | its concerns | his concerns | her concerns | concern | concerns | concern over | concerns over | the hope | the belief',
    'likely',
  ],
];
export const possessives: PhraseTable<true> = [['of', true]];
