/** What comes of each of a list, in one list: as `flatMap` does, which V8 takes many times as long for. */
export function gather<T, U>(list: readonly T[], of: (each: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < list.length; i++) for (const one of of(list[i], i)) all.push(one);
  return all;
}
