/**
 * What is packed in a ZIP file. Its directory is read here, and each file in slices: who made it says how large its files become, and
 * may say what is not so.
 */
import { Inflate } from 'fflate';
import { LIMITS } from './extracted';

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Of the packed bytes, and where their own header begins. */
  readonly length: number;
  readonly header: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** The comment behind a directory is no longer; in bytes. */
const LONGEST_COMMENT = 0xffff;
/** No document is made of more files. */
const MOST_FILES = 20_000;
/** So many bytes are unpacked at once: they become a thousand times as many at most. */
const SLICE = 16 * 1024;

/** A ZIP file. What is wrong with it is thrown. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  /** How many bytes may still be unpacked. */
  #room: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#room = Math.min(LIMITS.unpacked, Math.max(LIMITS.small, LIMITS.ratio * bytes.length));
    this.#readDirectory();
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a file; undefined where there is none. */
  read(name: string): Uint8Array | undefined {
    const pieces: Uint8Array[] = [];
    if (!this.#unpack(name, piece => void pieces.push(piece))) return undefined;
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** The text of a file; undefined where there is none. */
  text(name: string): string | undefined {
    const bytes = this.read(name);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Unpacks all of it once, keeping nothing: whoever reads it otherwise may be sure that it fits. */
  verify(): void {
    for (const name of this.names) this.#unpack(name, () => {});
  }

  #unpack(name: string, take: (piece: Uint8Array) => void): boolean {
    const entry = this.#entries.get(name);
    if (!entry) return false;
    if (entry.isEncrypted) throw new Error('it is protected by a password');
    const packed = this.#packed(entry);
    const taken = (piece: Uint8Array): void => {
      this.#room -= piece.length;
      if (this.#room < 0) throw new Error('it unpacks to more than a document holds');
      take(piece);
    };
    if (entry.method === STORED) taken(packed);
    else if (entry.method === DEFLATED) inflate(packed, taken);
    else throw new Error('it is packed in a way that is not known');
    return true;
  }

  #packed({ header, length }: Entry): Uint8Array {
    const start = header + 30 + this.#short(header + 26) + this.#short(header + 28);
    if (start + length > this.#bytes.length) throw new Error('it is cut off');
    return this.#bytes.subarray(start, start + length);
  }

  #readDirectory(): void {
    let end = this.#bytes.length - 22;
    const least = Math.max(0, end - LONGEST_COMMENT);
    while (end >= least && this.#long(end) !== END) end--;
    if (end < least) throw new Error('it is cut off');
    const count = this.#short(end + 10);
    if (count > MOST_FILES) throw new Error('it is made of too many files');
    let at = this.#long(end + 16);
    for (let i = 0; i < count && this.#long(at) === ENTRY; i++) {
      const length = this.#short(at + 28);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + length));
      this.#entries.set(name, {
        method: this.#short(at + 10),
        isEncrypted: (this.#short(at + 8) & 1) === 1,
        length: this.#long(at + 20),
        header: this.#long(at + 42),
      });
      at += 46 + length + this.#short(at + 30) + this.#short(at + 32);
    }
  }

  #short(at: number): number {
    return this.#view.getUint16(at, true);
  }

  #long(at: number): number {
    return this.#view.getUint32(at, true);
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflating = new Inflate(take);
  for (let at = 0; at < packed.length; at += SLICE)
    inflating.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
}
