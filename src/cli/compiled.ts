import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Where the engine's own form of a script is kept: the build makes it. */
export function compiledFileOf(file: string): string {
  return `${file}.compiled`;
}

/** What stands before and behind a CommonJS module that is kept as the function that it is to Node. */
export const WRAPPER = ['(function (exports, require, module, __filename, __dirname) {', '})'] as const;

/** A wrapped module as a script; from its compiled form if there is one that this engine can use. */
export function scriptOf(file: string, compiled?: Buffer): Script {
  // All letters are ASCII, escaped where they are not: that is read and kept in half the space.
  const source = readFileSync(file, 'latin1');
  // The name is kept in the compiled form, which must not tell where it was made.
  return new Script(source, { filename: basename(file), ...(compiled && { cachedData: compiled }) });
}

/** Runs the script of a wrapped module; what it exports. */
export function exportsOf(script: Script, file: string): unknown {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}

/**
 * What a wrapped module exports. To compile a large one takes longer than to
 * read a short text, so its compiled form is used; one that is missing or made
 * by another version of the engine costs that time, and nothing else.
 */
export function loadCompiled(url: URL): unknown {
  const file = fileURLToPath(url);
  return exportsOf(scriptOf(file, readIfThere(compiledFileOf(file))), file);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
