/** Source documents that tests ask about quotations: a hearing, a speech, subtitles and a mail, as such texts come. */
import type { Block, SourceDocument } from '../../../src/engine/evidence/document';

/** A document of paragraphs, with a blank line between two of them. */
export function documentOf(path: string, paragraphs: readonly string[], date: string | null = null): SourceDocument {
  const blocks: Block[] = [];
  let text = '';
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i) text += '\n\n';
    const start = text.length;
    text += paragraph;
    blocks.push({ kind: 'paragraph', span: { start, end: text.length }, place: { paragraph: i + 1 } });
  }
  return { path, text, blocks, date, digest: `${path} ${text.length}` };
}

/** A document of which each piece has its speaker by the format. */
export function voicesOf(
  path: string,
  voices: readonly (readonly [speaker: string, words: string])[],
  date: string | null = null,
): SourceDocument {
  const plain = documentOf(path, voices.map(([, words]) => words), date); // prettier-ignore
  const blocks = plain.blocks.map((block, i) => ({ ...block, kind: 'subtitle' as const, speaker: voices[i][0] }));
  return { ...plain, blocks };
}

export const HEARING = documentOf(
  'hearing.txt',
  [
    'Harbour Committee, hearing of 12 March 2024',
    'CHAIR: Good morning. We will hear Ms. Krog first, and then the harbour master. Ms. Krog, the floor is yours.',
    'KROG: Thank you, Mr. Chairman. We lost 13 boats in the storm, and every one of them was moored where the council told us to moor it. [applause] I do not believe that anybody on this council has ever slept on a boat.You cannot tell a skipper that the breakwater is safe when the breakwater is lying on the bottom of the bay.',
    'We asked for new lamps in 2019. We asked again in 2021, and the answer was a letter of four lines. The lamps would have cost $40,000; the wrecks have cost us $2.5 million. That is what the council calls saving, and I call it\nsinking.',
    'LINDQVIST: If I may -- the lamps were ordered -- they were ordered in May -- and they never arrived. (laughter) Nobody in my office is hiding from anybody. The supplier went out of business, and the money went with it, and I’m the one who has to stand here and say so.',
    'CHAIR: Mr. Lindqvist, one of the letters that we were sent says, quote, “The harbour master has not set foot on the pier since Easter.” Is that so?',
    'LINDQVIST: I walk that pier every single morning with my dog. You know, I really think that people who write letters like that should get up earlier. We will rebuild the north pier before the herring come back in October, and we will not ask the island to pay for it.',
    'Q: What about the ferry and its crew, Mr. Lindqvist?',
    'LINDQVIST: The ferry is another matter. Some of the crew have gone three months without wages, and that’s a disgrace. I told the minister so in his own kitchen. He poured me a coffee and said nothing.',
    'DR. ADEYEMI: The water in the inner basin is clean enough to drink, though I wouldn’t recommend it to the committee. (LAUGHTER) Ten years ago you couldn’t see your own hand in it. The seals came back last spring, all eleven of them, and they’re the best inspectors that we have ever had.',
    'KROG: The doctor’s seals don’t pay harbour dues. I’d like to know who is going to pay for the eels, the nets, the engines and the winter. We want a commander-in-chief for this harbour, not another email list. OK?',
    'CHAIR: Thank you all. The numbers do not lie, and neither will this committee. We rise until two o’clock.',
  ],
  '2024-03-12',
);

export const SPEECH = documentOf(
  'speech.txt',
  [
    'Remarks by Governor Ines Okafor at the opening of the Tern Sound bridge',
    'OKAFOR: My friends, my grandmother crossed this sound in an open boat with two goats and a sewing machine. She used to tell me that the water remembers everybody who was ever afraid of it. Today we cross it dry.',
    'This bridge has 31 arches. It took 1,400 workers, six summers and one very stubborn engineer. Her name is Solveig Dahl, and she told me in the first week that I was holding the drawing upside down.',
    'They said that it could never be done. They said that the tide was too strong, that the island was too poor, and that nobody would ever want to come here anyway. Well, look around you. The toll is five percent of what the ferry charged, and the ferry was always late.',
    'We didn’t build it for the tourists. We built it for the nurse who works nights on the mainland, for the boy with the trumpet, for the baker. I will never forget the winter of 2010, when the ice took the ferry and we had no bread for nine days.',
    'God bless the engineers, and God bless the island. Thank you very much.',
  ],
  '2024-06-02',
);

/** Some of what she said at the bridge she says again. */
export const RALLY = documentOf(
  'rally.txt',
  [
    'GOVERNOR OKAFOR: She used to tell me that the water remembers everybody who was ever afraid of it. I have told you that before. My opponent was afraid of a drawing.',
    'DAHL: It was not upside down, Governor. It was sideways.',
  ],
  '2024-08-20',
);

export const SUBTITLES = voicesOf(
  'interview.vtt',
  [
    ['Tomas Reyes', 'I never wanted to be the mayor of anything'],
    ['Tomas Reyes', 'I wanted to fix outboard motors and to be left alone'],
    ['Mia Chen', 'And yet you stood in four elections'],
    ['Tomas Reyes', 'I stood in five, and I lost the one that I was sure of'],
  ],
  '2023-11-05',
);

export const MAIL = voicesOf(
  'reply.eml',
  [
    ['Greta Holm <holm@ferry.example>', 'The company will pay the outstanding wages of all crews by Friday.'],
    ['Greta Holm <holm@ferry.example>', 'We regret the delay, which was caused by a change of our bank.'],
  ],
  '2024-03-14',
);

export const SOURCES: readonly SourceDocument[] = [HEARING, SPEECH, RALLY, SUBTITLES, MAIL];
