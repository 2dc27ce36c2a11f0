/** Work is bounded by size, never by the clock. */
export const limits = {
  bytes: 512 * 1024, // of UTF-8
  depth: 16, // of fields inside fields
  values: 80_000, // marks of the text, and fields and values, those that aliases repeat included
  characters: 8_000, // of one text
  aliases: 100, // as the parser counts them: uses times what they hold
  texts: 4_194_304, // combinations of options
  findings: 100, // that are printed
};
