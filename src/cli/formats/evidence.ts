import type { Passage } from '../../engine/evidence/evidence';
import { english } from '../../engine/phrase';
import { placeInWords, verdictInWords } from '../../engine/evidence/in-words';
import { Lines } from '../../project/lines';
import { visible } from '../escapes';
import type { Answered, AskedDocument } from '../evidence-results';
import type { Format } from './format';
import { pathOf } from './path';
import { wordsIn } from '../../engine/text/copy';

/** In characters: what is shown of a claim, and of a passage. */
const LONGEST = { claim: 80, passage: 240 };

/** For a person: each claim with what documents say of it, the best first. */
export const evidence: Format<AskedDocument, string> = {
  pieceOf({ name, text, copy, answers, notRead, nameOf }) {
    const lines = new Lines(text);
    const claims = answers.map(answer => {
      const { line, character } = lines.at(answer.asked.start);
      const claim = `${pathOf(name)}:${line + 1}:${character + 1} ${claimInWords(answer, copy)}`;
      return [claim, ...answer.evidence.flatMap(passage => passageInWords(passage, nameOf(passage.document.path)))];
    });
    const unread = notRead.map(({ document, reason }) => `not read: ${nameOf(document)}: ${english(reason)}`);
    return [...claims.flat(), ...unread].map(line => `${visible(line)}\n`).join('');
  },
  all: pieces => pieces,
};

function claimInWords({ asked: { start, end }, question: { speaker }, verdict }: Answered, text: string): string {
  const by = speaker ? ` — ${speaker}` : '';
  return `${short(wordsIn(text.slice(start, end)), LONGEST.claim)}${by}: ${english(verdictInWords(verdict))}`;
}

function passageInWords({ document, span, place, speaker, verdict, changes }: Passage, name: string): string[] {
  const where = [name, ...placeInWords(place).map(english), speaker, document.date].filter(Boolean).join(', ');
  const words = short(document.text.slice(span.start, span.end), LONGEST.passage);
  const differing = changes.map(({ claim, document: there }) => `${claim || '–'} → ${there || '–'}`).join('; ');
  const lines = [`  ${where}: ${english(verdictInWords(verdict))}`, `    ${words}`];
  return differing ? [...lines, `    ${differing}`] : lines;
}

function short(words: string, longest: number): string {
  const copy = words.replace(/\s+/g, ' ').trim();
  return copy.length <= longest ? copy : `${copy.slice(0, longest).trimEnd()}…`;
}
