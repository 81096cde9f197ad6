/**
 * What a written Vietnamese syllable can be: onset and rime are closed lists
 * (any school grammar), so a foreign name or two words glued together show.
 * Names keep spellings that grammars do not list: Phớc, Huờn, Dzũng.
 */
const ONSET = '(?:ngh|dz|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const RIME =
  '(?:uyên|uyêt|uych|uynh|uya|uân|uâng|uât|uây|uôc|uôi|uôm|uôn|uông|uôt|uơn|uơng|uơ|uê|uêch|uênh|uy|uyt|uyn|ua|ui|um|un|ung|up|ut|uc|u' +
  '|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưa|ưi|ưm|ưn|ưng|ưt|ưc|ưu|ư' +
  '|iêc|iêm|iên|iêng|iêp|iêt|iêu|ia|ich|im|in|inh|ip|it|iu|i' +
  '|yêm|yên|yêng|yêt|yêu|y' +
  '|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oen|oeo|oet|oe|oa|oong|ooc|oc|oi|om|on|ong|op|ot|o' +
  '|ôc|ôi|ôm|ôn|ông|ôp|ôt|ô|ơc|ơi|ơm|ơn|ơp|ơt|ơ' +
  '|êch|ênh|êm|ên|êp|êt|êu|ê|ec|em|en|eng|eo|ep|et|e' +
  '|ach|anh|ac|ai|am|an|ang|ao|ap|at|au|ay|a|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây)';
const SYLLABLE = new RegExp(`^${ONSET}${RIME}$`, 'u');

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The syllable without its tone, the vowel's own marks kept. Expects lower case. */
function toneless(word: string): string {
  return word.normalize('NFD').replace(TONE, '').normalize('NFC');
}

const STOPPED = /[cpt]h?$/u;
const STOPPED_TONE = /[\u0301\u0323]/u;

/**
 * Whether a lower-case word is spelt like a Vietnamese syllable. One that ends
 * in c, ch, p or t has a rising or heavy tone: "Pich", "Sat" are foreign.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 14 || !SYLLABLE.test(toneless(word))) return false;
  return !STOPPED.test(word) || STOPPED_TONE.test(word.normalize('NFD'));
}

const MARKED = /[^\x20-\x7e]/u;
/** "Rémi", "José": one é, and no other mark. */
const FRENCH = /^[a-z]*é[a-z]*$/u;
const CONSONANT = /^[bcdđghklmnpqrstvx]/u;

/**
 * Where two Vietnamese words stand glued together at a lost tag border
 * ("Dũngcũng"): the only place that leaves two syllables, or -1. Expects NFC, lower case.
 */
export function glueBreak(word: string): number {
  if (word.length < 4 || word.length > 14 || isSyllable(word) || FRENCH.test(word)) return -1;
  let found = -1;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (!MARKED.test(left) && !MARKED.test(right)) continue;
    // A second word without a consonant is rather the end of a name ("Néang").
    if (!CONSONANT.test(right) || !isSyllable(left) || !isSyllable(right)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
