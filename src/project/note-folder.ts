/** The folder of a workspace in which fact notes are kept. */
export const NOTE_FOLDER = '.factnotes';
