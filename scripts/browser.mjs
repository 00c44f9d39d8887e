// Starts a headless Chromium for the tests: the one that the npm registry carries, or one of this machine.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ensureHost, hostModules } from './host.mjs';

/** So long a page is waited for (ms): a busy machine takes its time, and a fault does not come any sooner. */
const PATIENCE = 100_000;

/** A browser with one page; `viewport` is the size of its window. */
export async function launchBrowser({ viewport = { width: 1400, height: 900 } } = {}) {
  ensureHost();
  const { chromium } = createRequire(path.join(hostModules, 'x.js'))('playwright-core');
  const { executablePath, env } = findChromium();
  const browser = await chromium.launch({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  return { browser, page: await context.newPage() };
}

function findChromium() {
  if (process.env.CHROME) return { executablePath: process.env.CHROME };
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumFromNpm();
  const executablePath = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find(file => fs.existsSync(file));
  if (executablePath) return { executablePath };
  throw new Error('No Chromium was found: set CHROME to the path of a Chromium or Chrome.');
}

/** Unpacks @sparticuz/chromium, once. A bare system lacks the libraries and the fonts that come with it: it gets those, too. */
function chromiumFromNpm() {
  const packed = path.join(hostModules, '@sparticuz', 'chromium', 'bin');
  const unpacked = path.join(hostModules, '.cache', 'chromium');
  const executablePath = path.join(unpacked, 'chromium');
  const fontList = path.join(unpacked, 'fonts.conf');
  if (!fs.existsSync(executablePath)) {
    const unpack = name => brotliDecompressSync(fs.readFileSync(path.join(packed, name)));
    fs.mkdirSync(unpacked, { recursive: true });
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
      execFileSync('tar', ['-x', '-C', unpacked], { input: unpack(name) });
    }
    fs.writeFileSync(fontList, `<fontconfig><dir>${unpacked}/fonts</dir></fontconfig>`);
    fs.writeFileSync(`${executablePath}.${process.pid}`, unpack('chromium.br'), { mode: 0o755 });
    fs.renameSync(`${executablePath}.${process.pid}`, executablePath); // only a whole one goes by its name
  }

  const env = { ...process.env };
  const missing = () =>
    execFileSync('ldd', [executablePath], { env, encoding: 'utf8' })
      .match(/\S+(?= => not found)/g)
      ?.join(', ');
  if (!fs.existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = fontList;
  if (missing()) env.LD_LIBRARY_PATH = path.join(unpacked, 'lib');
  if (missing())
    throw new Error(`Chromium misses ${missing()}: install libnss3, libnspr4, libexpat1 (as Debian names them).`);
  return { executablePath, env };
}
