/** The examples of the rules, which their pages lead to. */

/** The text of the example that a fragment names, *#quote/unclosed/2*; nothing where it names none. */
export async function exampleIn(hash: string): Promise<string | undefined> {
  if (hash.length < 2) return undefined;
  const address = new URL('examples.js', import.meta.url).href; // the build writes it
  const { default: examples } = (await import(address)) as { readonly default: Readonly<Record<string, string>> };
  const name = decodeURIComponent(hash.slice(1));
  return Object.hasOwn(examples, name) ? examples[name] : undefined;
}
