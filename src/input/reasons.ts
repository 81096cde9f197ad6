import { InputError } from './input.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder',
  EEXIST: 'this is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on device',
  EROFS: 'the file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
  ERR_INVALID_ARG_VALUE: 'no such file',
};

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE']);

/** What the system says about a file, in a few words. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return REASONS[codeOf(cause)] ?? cause.message;
}

/** Trouble with a file as an error of the input. */
export function inputErrorOf(cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  const code = MISSING.has(codeOf(cause)) ? 'not-found' : 'unreadable';
  return new InputError(code, reasonOf(cause), { cause });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
