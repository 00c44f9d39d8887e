declare module '*.bin' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
declare module 'virtual:markdown' {
  /** Resolves once articles in Markdown can be read. */
  export const loaded: () => Promise<void>;
}
