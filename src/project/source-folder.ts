/** The folder of documents that counts where nothing else is named. */
export const SOURCE_FOLDER = 'sources';
