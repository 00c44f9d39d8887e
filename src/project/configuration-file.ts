/** The file in which a desk keeps its settings: it counts for its folder and all below. */
export const CONFIGURATION_FILE = 'factnote.json';
