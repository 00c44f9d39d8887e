/** Which lines are no prose of an article, and which paths globs match. A map for a person to read; `UPDATE=1` writes it anew. */
import { isAsBefore } from '../articles/snapshots';
import { isArticleByName, readsAsArticle } from '../../src/project/articles';
import { baseOf, isGlob, matches } from '../../src/project/globs';

const PROSE =
  'The harbour master closed the inner basin on Friday after a crane lost its load of steel pipes. Nobody was hurt, but two boats were damaged.\n\nThe port expects to open the basin again by the middle of the week, a spokeswoman said. Ships are sent to the north quay until then.';

/** Each has the words of a sentence, so that it is prose where its shape is not seen. */
const SHAPES: readonly string[] = [
  'SENTENCE', '- SENTENCE', '* SENTENCE', '+ SENTENCE', '• SENTENCE', '☐ SENTENCE', '-SENTENCE', '1. SENTENCE', '12) SENTENCE', 'a. SENTENCE', 'b) SENTENCE', '# SENTENCE', '###### SENTENCE', '####### SENTENCE', '#SENTENCE', '| SENTENCE', '[ ] SENTENCE', '[x] SENTENCE', '// SENTENCE', '/* SENTENCE', '<p> SENTENCE', '<p>SENTENCE', '<!-- SENTENCE', '</p> SENTENCE', '> SENTENCE', '>SENTENCE',
  '2026-03-01 SENTENCE', '12.03.2026 SENTENCE', '[12/03/26] SENTENCE', '(1-2-3) SENTENCE', '12-03 SENTENCE', '12:00 SENTENCE', '[9:30] SENTENCE', '<12:00> SENTENCE', '12:0 SENTENCE', 'SENTENCE --> it', 'SENTENCE => it', 'SENTENCE == it', 'a::b SENTENCE', 'call() SENTENCE', 'SENTENCE {', 'SENTENCE }', 'SENTENCE ;', '; SENTENCE', '  at open (SENTENCE', 'at noon SENTENCE', '{ SENTENCE', '} SENTENCE', '] SENTENCE', '[Laughs] SENTENCE', '[1] SENTENCE', '[a SENTENCE',
  'host: 80', 'host = 80', 'host name: 80', 'host: 80 90', '[server]', '[server] x', 'INFO SENTENCE', '[ERROR] SENTENCE', 'WARNING SENTENCE', 'Information: SENTENCE', 'Traceback SENTENCE', 'Exception SENTENCE', '<anna> SENTENCE', '@anna: SENTENCE', 'Anna: SENTENCE', 'Anna Ruiz: SENTENCE', 'Anna: SENTENCE SENTENCE SENTENCE SENTENCE', 'a\tb\tSENTENCE', 'a\tSENTENCE', 'a,b,c,SENTENCE', 'a,b,c', 'a,b', 'a|SENTENCE|b', 'a | SENTENCE',
  'Permission is hereby granted, free of charge, SENTENCE', 'GNU LESSER GENERAL PUBLIC LICENSE SENTENCE', 'Apache License SENTENCE', 'Mozilla Public License SENTENCE', 'Redistribution and use in source and binary forms SENTENCE', 'Creative Commons Attribution Public License SENTENCE', '## [Unreleased] SENTENCE', 'Unreleased', '1.2.3 SENTENCE', '# v1.2.3', '1.2.3beta SENTENCE', 'From: a\nTo: b\nSENTENCE', 'From: a\nSENTENCE', 'Date: a\nSubject: b\nSENTENCE', '```\nSENTENCE', '~~~ SENTENCE', '`a` `b` `c` SENTENCE', '`a` `b` SENTENCE',
  'SENTENCE!”', 'SENTENCE?)', 'SENTENCE…', 'SENTENCE:', 'Wait. Wait. Wait. Wait.', '12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 the and to.', 'Le conseil est venu mardi pour parler de la nouvelle salle.',
]; // prettier-ignore
const SENTENCE = 'They said that the boats were old and that nobody had looked at them.';

const PATHS: readonly string[] = [
  'a.txt', 'a.TXT', 'a.text', 'a.md', 'a.markdown', 'a.mdx', 'a', 'a.b', '', 'a.article', 'a.STORY', 'a.copy', 'a.copy.bak', 'README.md', 'readme.de.txt', 'readme-first.txt', 'readme first.txt', 'my-readme.md', 'LICENSE', 'licence.txt', 'copying', 'requirements-dev.txt', 'constraints.txt', 'unlicense', 'notice.md', 'copyright_x.txt', 'third-party-notices.txt', 'change_log.md', 'changes.md', 'history.txt', 'histories.txt', 'release-notes.md', 'contributing.md', 'authors', 'code_of_conduct.md',
  'security.md', 'install.txt', 'architecture.md', 'design.md', 'roadmap.md', 'claude.md', 'agents.md', 'todo.txt', 'to-do.txt', 'agenda.txt', 'minutes.txt', 'robots.txt', 'humans.txt', 'llms-full.txt', 'ads.txt', 'CMakeLists.txt', 'manifest.txt', 'version.txt', 'pull_request_template.md', 'issue_template.md', 'Makefile', 'Dockerfile', 'Gemfile', 'node_modules/a.txt', 'x/node_modules/a.txt', 'node_modules2/a.txt', 'sources/a.txt', 'x/sources/a.md', 'resources/a.txt', '.git/a.txt', '.github/a.md', 'x/.vscode/a.txt', 'x\\README.md',
]; // prettier-ignore

const GLOBS: readonly string[] = [
  '*', '**', '**/*', '**/**', '**.txt', 'a**', '**a', 'a/**', 'a/**/b', '**/b', 'a/*', '*/b', '?', 'a?', '?a', '[a-c]', '[!a-c]', '[^a]', '[]a]', '[!]a]', '[a', '{a,b}', '{a,b', 'a,b', '{a}', '{,a}b', '{a,{b,c}}/x', '{a/**,b}', '{**,b}/c', '!a', '!!a', '!*', './a', '!./a', '.*', '.a', '*.a', '**/.a', '{.a,b}', '\\*', 'a\\', '[\\]', '@(a)', 'a+(b)', '*.{md,txt}', 'a/b/', '/a', '**,a', '{a,**}', '[a-c]*[x-z]', 'é*', '[é-ü]',
]; // prettier-ignore
const TRIED = ['', 'a', 'b', 'ab', 'ba', 'a/b', 'a/b/c', 'a/x/b', 'b/c', 'c', 'a,b', '.a', 'a/.a', '.a/b', 'a.txt', 'b/a.txt', 'x.md', '*', 'a\\', ']', ']a', '[a', '{a,b', '!a', 'a/', '/a', 'cx', 'az', 'él', 'ü', '../a', 'a.a', '.txt', 'b/x', 'a+(b)']; // prettier-ignore

suite('a map of', () => {
  test('lines that are no prose', () => {
    const rows = SHAPES.map(shape => {
      const line = shape.replaceAll('SENTENCE', SENTENCE.slice(0, -1)) + (/SENTENCE$/.test(shape) ? '.' : '');
      const reads = [1, 4, 9].map(times => readsAsArticle('a.txt', `${PROSE}\n\n${`${line}\n\n`.repeat(times)}`));
      const alone = readsAsArticle('a.txt', `${line}\n`.repeat(5));
      return `${JSON.stringify(shape)}: ${reads.map(each => (each ? 'article' : 'none')).join(' ')}, alone ${alone ? 'article' : 'none'}\n`;
    });
    isAsBefore('test/project/lines.snap.txt', rows.join(''));
  });

  test('names of files', () =>
    isAsBefore(
      'test/project/names.snap.txt',
      PATHS.map(path => `${path}: ${isArticleByName(path, [])} ${readsAsArticle(path, PROSE)}\n`).join(''),
    ));

  test('globs', () =>
    isAsBefore(
      'test/project/globs.snap.txt',
      GLOBS.map(glob => `${glob} in ${baseOf(glob)}${isGlob(glob) ? '' : ' (none)'}: ${TRIED.filter(path => matches([glob], path)).map(path => JSON.stringify(path)).join(' ')}\n`).join(''), // prettier-ignore
    ));
});
