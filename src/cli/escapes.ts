/**
 * Text as a terminal may see it: characters that it would act on or hide (escapes, signs that turn the direction of the text) stand as
 * one dot each, so that marks stay under their words. Line ends are to be dealt with before.
 */
export const visible = (copy: string): string => copy.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');

/** The same for several lines: line ends and tabs stay as they are. */
export const visibleLines = (copy: string): string =>
  copy.replace(/(?!\r\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?<![\t\n])/gu, '·');
