// The rules that the page does without: they go by fact notes, by documents or by a house style, and it checks without any, or its desk has
// them off. scripts/site/examples.mjs holds that.
const SILENT = /^(?:note\/.+|style\/.+|quote\/altered|figure\/differs|(?:quote|figure)\/unverified)$/;

export const isSilent = id => SILENT.test(id);
