import { Option } from 'commander';

/** An option that may be given several times. */
export const again = (flags: string, description: string) =>
  new Option(flags, `${description}; may be given again`).argParser((given: string, before: string[] = []) => [
    ...before,
    given,
  ]);
