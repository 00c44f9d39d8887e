/** What documents say of the claims of an article, while it is edited. */
import { carry, type Replaced } from '../notes/replaced-text';
import type { Span } from '../text/span';
import type { Answer } from './evidence';

/** The answers where their claims stand after an edit, whose places count in the text before; those on words that were edited are gone. */
export function answersAfter(answers: readonly Answer[], edits: readonly Replaced[]): readonly Answer[] {
  const isEdited = ({ start, end }: Span): boolean => edits.some(({ span }) => span.start <= end && start <= span.end);
  return answers.flatMap(answer => (isEdited(answer.question.span) ? [] : [answerAt(answer, at => carry(at, edits))]));
}

/** An answer whose claim stands somewhere else, with the same evidence; the same where it does not. */
export function answerAt(answer: Answer, placeOf: (span: Span) => Span): Answer {
  const span = placeOf(answer.question.span);
  if (span === answer.question.span) return answer;
  return { ...answer, question: { ...answer.question, span } };
}

/** The answers at a place, those on the fewest words first. An empty span, as of a cursor, touches what it stands at either end of. */
export const answersOn = (answers: readonly Answer[], at: Span): readonly Answer[] =>
  answers
    .filter(({ question: { span } }) => span.start <= at.end && at.start <= span.end)
    .sort((a, b) => lengthOf(a) - lengthOf(b));

const lengthOf = ({ question: { span } }: Answer): number => span.end - span.start;
