import type { Localised } from '../council/scenario.ts';
import { quoted } from './findings/sentence.ts';

const most = 60; // characters

/** A value of the file as a finding shows it: short, on one line, nothing invisible. */
export function shown(value: unknown): Localised {
  if (typeof value === 'string') return inQuotes(value);
  const plain = inYaml(value);
  return { en: plain, fr: plain };
}

function inQuotes(value: string): Localised {
  const visible = value.replace(/\s+/g, ' ').replace(/[^\P{C} ]/gu, (mark) => codePoint(mark));
  const short = visible.length > most ? `${visible.slice(0, most)}…` : visible;
  const of = visible.length > most ? ` (${value.length})` : '';
  return { en: quoted.en(short) + of, fr: quoted.fr(short) + of };
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) return inBraces(Object.keys(value));
  if (Number.isNaN(value)) return '.nan';
  if (value === Infinity) return '.inf';
  return value === -Infinity ? '-.inf' : String(value);
}

function inBraces(names: readonly string[]): string {
  const short = names.slice(0, 4).map((name) => name.slice(0, 20));
  return `{${[...short, ...(names.length > 4 ? ['…'] : [])].join(', ')}}`;
}

const codePoint = (mark: string): string =>
  `\\u{${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;
