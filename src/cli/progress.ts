/** What has been done so far. */
export interface Progress {
  documents: number;
  failed: number;
  skipped: number;
  /** Bytes of the inputs as they are stored. */
  bytes: number;
  /** Of all inputs that are known so far; null if some have no size. */
  total: number | null;
}

/** What decides whether progress is shown: the environment, where it would be, and the flag. */
export interface ProgressFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly quiet: boolean;
}

/** Only for somebody who looks on: in CI a terminal is but a log. */
export function wantsProgress({ env, isTerminal, quiet }: ProgressFacts): boolean {
  return isTerminal && !quiet && /^(?:false)?$/iu.test(env.CI ?? '');
}

const REDRAW_MILLISECONDS = 100;
const BAR_WIDTH = 20;
/** Some terminals do not tell how wide they are. */
const DEFAULT_COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[2K';

/** Shows progress on a terminal: one line that is drawn over and over, and gone at the end. */
export function showProgress(
  progress: Readonly<Progress>,
  stream: NodeJS.WriteStream,
): { hide(): void; stop(): void } {
  const begin = performance.now();
  let shown = false;
  const draw = () => {
    const line = progressLine(progress, performance.now() - begin);
    stream.write(CLEAR_LINE + line.slice(0, (stream.columns || DEFAULT_COLUMNS) - 1));
    shown = true;
  };
  const hide = () => {
    if (shown) stream.write(CLEAR_LINE);
    shown = false;
  };
  const timer = setInterval(draw, REDRAW_MILLISECONDS);
  timer.unref();
  return {
    hide,
    stop: () => {
      clearInterval(timer);
      hide();
    },
  };
}

/** Progress after some milliseconds in one line. */
export function progressLine(
  { documents, failed, skipped, bytes, total }: Readonly<Progress>,
  elapsed: number,
): string {
  const perMillisecond = elapsed > 0 ? bytes / elapsed : 0;
  const parts = [
    `${documents} documents`,
    `${(perMillisecond / 1000).toFixed(1)} MB/s`,
    ...(skipped > 0 ? [`${skipped} done before`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  if (total === null || total === 0) return parts.join(', ');
  const share = Math.min(1, bytes / total);
  const full = Math.round(share * BAR_WIDTH);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}] ${Math.floor(share * 100)}%`;
  const left = perMillisecond > 0 ? `, ${clock((total - bytes) / perMillisecond)} left` : '';
  return `${bar} ${parts.join(', ')}${left}`;
}

function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
