/** The lexicon as a piece of code: the page may fetch nothing. */
export { default } from '../../../dist/lexicon.bin';
