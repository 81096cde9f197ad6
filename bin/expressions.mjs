/**
 * Part of `npm run check`: holds every regular expression to linear time.
 * The expressions are found by parsing the sources, not by their looks:
 * literals, and `RegExp` made of constants of the same file. One that is put
 * together while the program runs cannot be judged, and is refused.
 *
 * node bin/expressions.mjs [file or folder...]
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['src', 'bin', 'bench'];
const SOURCE = /\.[cm]?[jt]s$/u;

/** An expression that is not judged within this time (milliseconds) is refused: make it simpler. */
const LIMITS = { timeout: 60_000, randomSeed: 0 };

function sourcesBelow(path) {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => SOURCE.test(name)).map((name) => join(path, name));
}

/** Every expression of a file, with where it stands. Its `pattern` is null if it is no constant. */
function expressionsIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  const found = [];
  const add = (node, pattern, flags) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({ where: `${relative(root, path)}:${line + 1}`, written: node.getText(), pattern, flags });
  };
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
      const [pattern, flags] = node.arguments ?? [];
      // A copy of a literal is the literal, which is judged where it stands.
      if (pattern === undefined || !ts.isRegularExpressionLiteral(pattern)) {
        add(node, textOf(pattern, constants), flags === undefined ? '' : textOf(flags, constants));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isRegExp(callee) {
  return ts.isIdentifier(callee)
    ? callee.text === 'RegExp'
    : ts.isPropertyAccessExpression(callee) && callee.name.text === 'RegExp';
}

/** What the constants at the top of a file are, by name. A name that stands for something else too is left out. */
function constantsOf(file) {
  const declared = new Map();
  const visit = (node) => {
    const names = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (names && ts.isIdentifier(node.name))
      declared.set(node.name.text, declared.has(node.name.text) ? null : node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const constants = [...declared].filter(
    ([, node]) =>
      node !== null && (node.parent.flags & ts.NodeFlags.Const) !== 0 && node.parent.parent.parent === file,
  );
  return new Map(constants.map(([name, { initializer }]) => [name, initializer]));
}

/** The string that an expression always is; null if that depends on anything. */
function textOf(node, constants) {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) return rawText(node);
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, constants);
  if (ts.isIdentifier(node)) return textOf(constants.get(node.text), constants);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal }) => [
      textOf(expression, constants),
      literal.text,
    ]);
    return joined([node.head.text, ...spans]);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([textOf(node.left, constants), textOf(node.right, constants)]);
  }
  return null;
}

function rawText({ tag, template }) {
  const isRaw = tag.getText() === 'String.raw' && ts.isNoSubstitutionTemplateLiteral(template);
  return isRaw ? template.getText().slice(1, -1) : null;
}

function joined(parts) {
  return parts.includes(null) ? null : parts.join('');
}

/** What is wrong with an expression; null if nothing is. */
async function faultOf({ pattern, flags }) {
  if (pattern === null || flags === null) return 'is not made of constants, so nobody can judge it';
  const { status, complexity, attack, error } = await check(pattern, flags, LIMITS);
  if (status === 'safe') return null;
  if (status === 'vulnerable') return `takes ${complexity.summary} time, for instance for ${attack.pattern}`;
  return `is not judged: ${error.message ?? error.kind}`;
}

const paths = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS.map((folder) => join(root, folder));
const expressions = paths.flatMap(sourcesBelow).flatMap(expressionsIn);
const faults = [];
for (const expression of expressions) {
  const fault = await faultOf(expression);
  if (fault !== null) faults.push(`${expression.where}: ${expression.written}\n  ${fault}`);
}
for (const fault of faults) console.error(fault);
console.error(`${expressions.length} regular expressions, ${faults.length} refused`);
process.exitCode = faults.length === 0 ? 0 : 1;
