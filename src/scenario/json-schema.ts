/** The form as JSON Schema: what editors complete from, what the reference lists, and what findings expect. */
import { z } from 'zod';
import type { Path } from './problem.ts';
import { scenarioFile } from './schema/file.ts';

/** As much of JSON Schema (draft 7) as the form of a scenario file comes to. */
export interface Node {
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  propertyNames?: Node;
  additionalProperties?: Node | false;
  anyOf?: Node[];
  oneOf?: Node[];
}

let made: Node | null = null;

export function jsonSchema(): Node {
  made ??= z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' }) as Node;
  return made;
}

/** What the form says of a place in a file; among variants, the one that the data's `kind` names. */
export function nodeAt(path: Path, data: unknown): Node | null {
  let node: Node | undefined = jsonSchema();
  let at = data;
  for (const step of path) {
    node = inner(variantOf(solid(node), at), step);
    at = memberOf(at, step);
    if (!node) return null;
  }
  return variantOf(solid(node), at);
}

/** A field that may be null, without the null. */
export const solid = (node: Node): Node => node.anyOf?.find(({ type }) => type !== 'null') ?? node;

export const kindsOf = ({ oneOf = [] }: Node): string[] =>
  oneOf.map(({ properties }) => String(properties?.['kind']?.const));

function variantOf(node: Node, data: unknown): Node {
  if (!node.oneOf) return node;
  const kind = memberOf(data, 'kind');
  return (
    node.oneOf.find(({ properties }) => properties?.['kind']?.const === kind) ?? {
      ...node,
      properties: { kind: { enum: kindsOf(node) } },
    }
  );
}

function inner(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'number') return node.items;
  if (node.properties) return own(node.properties, step);
  return node.additionalProperties || undefined;
}

const own = (fields: Record<string, Node>, name: string): Node | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

export function memberOf(data: unknown, step: string | number): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, step)) return undefined;
  return (data as Record<string | number, unknown>)[step];
}
