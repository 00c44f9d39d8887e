// What all pages of the site have around them.

/** No page connects to anything, and none runs what is not a file of the site. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const PLAYGROUND = `<link rel="stylesheet" href="playground.css">
<script type="module" src="playground.js"></script>
`;

/** A whole page. `body` is HTML; `up` leads from its folder to the top of the site (*../*); `play` is true of the playground. */
export const shell = ({ manifest, title, body, up = '', play = false }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${up}factnote.svg">
<link rel="stylesheet" href="${up}site.css">
${play ? PLAYGROUND : ''}</head>
<body>
<nav class="bar" aria-label="Site">
<a class="name" href="${up}index.html">Factnote</a>
<a href="${up}rules/index.html">The rules</a>
<a href="${manifest.homepage.replace(/#.*/, '')}#the-first-minute">Get it for VS Code</a>
<a href="${manifest.homepage}">Source code</a>
</nav>
${body}
<footer class="foot">Factnote ${manifest.version}, free under the MIT licence. <a href="${up}THIRD-PARTY-NOTICES.txt">The work of others in it</a></footer>
</body>
</html>
`;
