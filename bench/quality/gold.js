// @ts-check
/** Reads a folder of labelled dumps: NAME.txt beside NAME.gold.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { goldSchema } from './gold-schema.js';
import { labelledLines } from './labels.js';

/**
 * @typedef {object} LabelledDump
 * @property {string} name NAME.txt
 * @property {string} text as it is given to `extract`
 * @property {import('./labels.js').LabelledLine[]} lines those that are not empty
 * @property {import('./gold-schema.js').Gold} gold
 */

/** Labels that cannot be used. The message names the file and what is wrong with it. */
export class GoldError extends Error {
  /** @override */
  name = 'GoldError';
}

const SUFFIX = '.gold.json';

/**
 * The labelled dumps of a folder by name, those whose name holds `only`.
 * @param {string} folder
 * @param {string} [only]
 * @returns {LabelledDump[]}
 * @throws {GoldError}
 */
export function readFolder(folder, only = '') {
  const names = attempt(folder, () => readdirSync(folder))
    .filter((file) => file.endsWith(SUFFIX) && file.includes(only))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
  if (names.length === 0) {
    throw new GoldError(
      `${folder}: no file ${only === '' ? '' : `with "${only}" in its name `}ends in ${SUFFIX}`,
    );
  }
  return names.map((name) => readDump(folder, name));
}

/**
 * @param {string} folder
 * @param {string} name without an ending
 * @returns {LabelledDump}
 */
function readDump(folder, name) {
  const path = join(folder, `${name}.txt`);
  const goldPath = join(folder, `${name}${SUFFIX}`);
  const text = attempt(path, () => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  return attempt(goldPath, () => {
    const gold = parseGold(JSON.parse(readFileSync(goldPath, 'utf8')));
    const lines = labelledLines(text, gold.lines);
    holdLines(gold, lines);
    return { name: `${name}.txt`, text, lines, gold };
  });
}

/**
 * @param {unknown} value
 * @returns {import('./gold-schema.js').Gold}
 */
export function parseGold(value) {
  const { data, error } = goldSchema.safeParse(value);
  if (data !== undefined) return data;
  const issues = error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'labels'}: ${message}`);
  throw new Error(issues.join('; '));
}

/**
 * Facts are found in the body only.
 * @param {import('./gold-schema.js').Gold} gold
 * @param {readonly import('./labels.js').LabelledLine[]} lines
 */
function holdLines(gold, lines) {
  const inBody = new Set(
    lines.flatMap(({ label, number }) => (/^(?:body|skip)$/u.test(label) ? [number] : [])),
  );
  const facts = [
    ...gold.progress.map(({ line }) => ({ what: 'progress', line })),
    ...gold.events.map(({ line, name }) => ({ what: `event "${name}"`, line })),
    ...gold.speakers.flatMap(({ name, statements }) =>
      statements.map(([line, verb]) => ({ what: `"${verb}" of ${name}`, line })),
    ),
  ];
  const astray = facts.find(({ line }) => !inBody.has(line));
  if (astray !== undefined) throw new Error(`${astray.what}: line ${astray.line} is not in the body`);
}

/**
 * @template T
 * @param {string} path what the action is about
 * @param {() => T} action
 */
function attempt(path, action) {
  try {
    return action();
  } catch (cause) {
    throw new GoldError(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
