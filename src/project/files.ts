/** The files of a workspace folder, as the hosts have them. All paths count from the folder, with slashes. */
export interface Files {
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a file that is not there yet, folders and all; false where it is there already. At once, as far as the system can. */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes a file, whatever is there. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a file the name of another, which is gone then. All or nothing. */
  rename(from: string, to: string): Promise<void>;
  /** Takes a file away, if it is there. */
  delete(path: string): Promise<void>;
  /** All files below a folder. */
  list(folder: string): Promise<string[]>;
  /** Calls back when a file below the folder may have changed. */
  watch(folder: string, changed: (path: string) => void): { dispose(): void };
  /** An error of these files in words that follow a file's name. */
  inWords(error: unknown): string;
}
