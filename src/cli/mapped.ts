/** The same things one after the other, in another shape. */
export async function* mapped<From, To>(all: AsyncIterable<From>, to: (from: From) => To): AsyncGenerator<To> {
  for await (const each of all) yield to(each);
}
