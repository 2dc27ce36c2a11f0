/** What the YAML parser objects to, in words that an author understands. */
import type { ErrorCode } from 'yaml';
import type { Localised } from '../council/scenario.ts';

const indent = {
  en: 'the indentation does not fit; lines of one level must begin in one column',
  fr: 'le retrait ne convient pas ; les lignes d’un même niveau commencent à la même colonne',
};
const key = {
  en: 'a field name must stand on one line, followed by a colon and a space',
  fr: 'un nom de champ tient sur une ligne, suivi de deux-points et d’une espace',
};
const tag = {
  en: 'tags (!name), anchors (&name) and directives (%name) are of no use here, or misplaced',
  fr: 'les étiquettes (!nom), ancres (&nom) et directives (%nom) n’ont pas lieu d’être ici',
};
const bracket = {
  en: 'something is not closed or not separated: a bracket, a brace, a quotation mark or a comma',
  fr: 'quelque chose n’est ni fermé ni séparé : crochet, accolade, guillemet ou virgule',
};

const sayings: Partial<Record<ErrorCode, Localised>> = {
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    en: 'a tab indents this line; expected spaces',
    fr: 'une tabulation décale cette ligne ; attendu : des espaces',
  },
  BLOCK_AS_IMPLICIT_KEY: key,
  MULTILINE_IMPLICIT_KEY: key,
  KEY_OVER_1024_CHARS: key,
  NON_STRING_KEY: key,
  BLOCK_IN_FLOW: {
    en: 'inside brackets or braces, everything must stand between brackets or braces, and words with a colon between quotation marks',
    fr: 'entre crochets ou accolades, tout s’écrit entre crochets ou accolades, et des mots avec deux-points entre guillemets',
  },
  MISSING_CHAR: bracket,
  UNEXPECTED_TOKEN: {
    en: 'something stands here that does not belong, such as a second value or an unquoted colon',
    fr: 'quelque chose n’a pas sa place ici, comme une seconde valeur ou deux-points sans guillemets',
  },
  BAD_SCALAR_START: {
    en: 'a value that begins with @, ` or % needs quotation marks',
    fr: 'une valeur qui commence par @, ` ou % demande des guillemets',
  },
  BAD_DQ_ESCAPE: {
    en: 'between double quotation marks a backslash needs another; single ones do without',
    fr: 'entre guillemets doubles, une barre oblique inverse se double ; les simples en dispensent',
  },
  MULTIPLE_DOCS: {
    en: 'the file holds several documents; expected one, without a line of ---',
    fr: 'le fichier contient plusieurs documents ; attendu : un seul, sans ligne ---',
  },
  BAD_ALIAS: {
    en: 'an alias (*name) refers to nothing; a text that begins with * needs quotation marks',
    fr: 'un alias (*nom) ne renvoie à rien ; un texte qui commence par * demande des guillemets',
  },
  ALIAS_PROPS: tag,
  BAD_DIRECTIVE: tag,
  BAD_PROP_ORDER: tag,
  MULTIPLE_ANCHORS: tag,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
};

const unreadable: Localised = {
  en: 'it cannot be read from here on',
  fr: 'la lecture s’arrête ici',
};

export const sayYamlError = (code: ErrorCode): Localised => sayings[code] ?? unreadable;
