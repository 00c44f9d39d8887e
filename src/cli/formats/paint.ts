const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 } as const;

export type Colour = keyof typeof CODES;

/** Colours a text for a terminal. */
export type Paint = (colour: Colour, text: string) => string;

/** Does a person watch who has not asked for no colours (no-color.org)? */
export const isPainted = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env.NO_COLOR;

/** Colours, or none. */
export const paintFor = (isPainted: boolean): Paint =>
  isPainted ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_colour, text) => text;
