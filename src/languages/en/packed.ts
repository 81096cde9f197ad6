import type { PackedTrie } from '../../text/trie.js';

/** The compiled lexicon: the build puts it here. Without it, it is compiled at first use. */
export const packed: PackedTrie | null = null;
