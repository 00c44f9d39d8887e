/** What looks like a number: a first look, which errs on the side of seeing one. */

export const NUMBER =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|hundred|thousand|\\w+illion|dozen|half|third|quarter|first|second|fourth|fifth|tenth|twice|\\w+fold|\\w+est)';

/** A number is among the words, or something that looks like one. */
export const hasNumber = (words: string): boolean => HAS_NUMBER.test(words);
const HAS_NUMBER = new RegExp(NUMBER, 'i');
