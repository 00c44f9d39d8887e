/** The files of a workspace folder, as the hosts have them. All paths count from the folder, with slashes. No link below it is written through. */
export interface Files {
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Writes a file that is not there yet, folders and all; false where it is there already. At once, as far as the system can. Whoever
   * creates a file renames or deletes it again: where the process ends before, it is taken away.
   */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Gives a file the name of another, which is gone then. All or nothing, and on the disk when done. False where there is no such file. */
  rename(from: string, to: string): Promise<boolean>;
  /** Takes a file away, if it is there. */
  delete(path: string): Promise<void>;
  /** The names of what stands directly in a folder, its folders excepted. */
  names(folder: string): Promise<string[]>;
  /** All files below a folder. */
  list(folder: string): Promise<string[]>;
  /** Calls back when a file below the folder may have changed. */
  watch(folder: string, changed: (path: string) => void): { dispose(): void };
  /** An error of these files in words that follow a file's name. */
  inWords(error: unknown): string;
}
