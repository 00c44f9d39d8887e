/** The fact sheet in HTML: one file that prints well, without scripts, and that asks for nothing from elsewhere. */
import { english } from '../phrase';
import { escaped, htmlOf } from './element';
import type { FactSheet } from './fact-sheet';
import { sheetPage } from './sheet-page';
import { titleInWords, type Tell } from './sheet-words';

/** Prints sheets on one page, one after the other. */
export const sheetsInHtml = (sheets: readonly FactSheet[], tell: Tell = english): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(sheets.map(sheet => titleInWords(sheet, tell)).join('; '))}</title>
<style>${STYLE}</style>
</head>
<body>
${sheets.map((sheet, i) => htmlOf(sheetPage(sheet, tell, { suffix: i ? `-${i + 1}` : '' }))).join('\n')}
</body>
</html>
`;

const STYLE = `
body { font: 11pt/1.45 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; overflow-wrap: anywhere; }
h1, h2, h3, dt, sup, small, .legend, .ready, .not-ready { font-family: Arial, sans-serif; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; border-bottom: 1px solid #888; margin-top: 2em; } h3 { font-size: 1em; }
.ready, .not-ready { border: 2px solid; padding: .4em .8em; font-weight: bold; } .legend { font-size: .85em; color: #444; }
.verified { color: #555; } .unchecked { text-decoration: underline dotted; } .asked { text-decoration: underline; }
.changed { text-decoration: underline dashed; } .disputed { text-decoration: underline double; background: #e8e8e8; }
.unchecked, .asked, .changed, .disputed { text-underline-offset: 3px; text-decoration-thickness: 1px; }
sup { font-size: .7em; line-height: 0; } sup + sup { margin-left: .5em; } sup a, h3 a { color: inherit; text-decoration: none; } ul { padding-left: 1.2em; }
dl { display: grid; grid-template-columns: minmax(0, 10.5em) minmax(0, 1fr); gap: .1em 1em; margin: .3em 0; }
dt { grid-column: 1; font-size: .85em; color: #444; } dd { grid-column: 2; margin: 0; white-space: pre-wrap; }
article { break-inside: avoid; } h2, h3 { break-after: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } a { color: inherit; text-decoration: none; } }
`;
