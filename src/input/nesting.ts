const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** No record of a corpus is nested as deep; what reads or prints JSON by recursion can go as far. */
const DEEPEST = 500;

/** Whether JSON is nested deeper than anybody nests it on purpose. Linear in its length. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charCodeAt(at)) {
      case 0x5b:
      case 0x7b:
        depth += 1;
        if (depth > DEEPEST) return true;
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
        break;
      case QUOTE:
        at = endOfString(json, at);
    }
  }
  return false;
}

/** Where the string that begins at a quotation mark ends. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at;
    while (json.charCodeAt(before - 1) === BACKSLASH && before - 1 > start) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return json.length;
}
