/** What a stretch of the page shows: a finding, or a part of a kept line that was cut off. */
export type Mark = 'progress' | 'speaker' | 'verb' | 'date' | 'event' | 'cut';

/** What text can be painted as. */
export type Style = Mark | 'kept' | 'removed' | 'margin' | 'heading';

/** How `explain` paints. Without colour it puts tags around what it would have coloured. */
export interface Palette {
  readonly colour: boolean;
  paint(style: Style, text: string): string;
}

/** Paints nothing. */
export const PLAIN: Palette = { colour: false, paint: (_style, text) => text };
