/** A chart, or a region of one, as a graph for Graphviz: a box for each state, an arrow for each transition. */
import type { Edge, Graph, Node, Subgraph } from '@viz-js/viz';
import type { AnyStateNode } from 'xstate';
import { getStateNodes } from 'xstate/graph';
import { arrowsOf, type Arrow } from './arrows.ts';
import { bold, lettering } from './lettering.ts';
import * as style from './style.ts';
import { asTitle, inWords } from './words.ts';

export function graphOf(part: AnyStateNode): Graph {
  const states = [part, ...getStateNodes(part)];
  const arrows = arrowsOf(states);
  return {
    directed: true,
    graphAttributes: { ...style.graph, label: { html: bold(asTitle(part.key)) } },
    nodeAttributes: style.box,
    edgeAttributes: style.arrow,
    ...inside(part, arrows),
    edges: [...states.flatMap(beginning), ...arrows.map(edge)],
  };
}

function inside(state: AnyStateNode, arrows: Arrow[]): Pick<Subgraph, 'nodes' | 'subgraphs'> {
  const children = Object.values(state.states);
  return {
    nodes: [
      dot(state),
      ...children.filter((child) => !isFrame(child)).map(box),
      ...arrows.filter(({ from }) => isList(from) && placeOf(from) === state).map(list),
    ],
    subgraphs: children.filter(isFrame).map((child) => frame(child, arrows)),
  };
}

const isFrame = ({ type }: AnyStateNode): boolean => type === 'compound';
const isRegion = ({ parent }: AnyStateNode): boolean => parent?.type === 'parallel';
const isList = (from: AnyStateNode[]): boolean => from.length > 1 || from.some(isRegion);
const placeOf = ([first]: AnyStateNode[]) => (first && isRegion(first) ? first : first?.parent);

const frameName = ({ id }: AnyStateNode): string => `cluster ${id}`;
const dotName = ({ id }: AnyStateNode): string => `beginning of ${id}`;
const listName = (from: AnyStateNode[]): string => `any of ${from.map(({ id }) => id).join(', ')}`;

const box = ({ id, key, type }: AnyStateNode): Node => ({
  name: id,
  attributes: { label: asTitle(key), ...(type === 'final' && style.final) },
});

const dot = (state: AnyStateNode): Node => ({ name: dotName(state), attributes: style.dot });

/** Where an arrow begins that several states share: their names, without a box. */
const list = ({ from }: Arrow): Node => ({
  name: listName(from),
  attributes: {
    ...style.list,
    label: from.some(isRegion)
      ? 'From any state'
      : ['From any of:', ...from.map(({ key }) => inWords(key))].join('\\n'),
  },
});

const frame = (state: AnyStateNode, arrows: Arrow[]): Subgraph => ({
  name: frameName(state),
  graphAttributes: { ...style.frame, label: { html: bold(asTitle(state.key)) } },
  ...inside(state, arrows),
});

const beginning = (state: AnyStateNode): Edge[] =>
  isFrame(state)
    ? (state.initial.target ?? []).map((to) => ({ tail: dotName(state), head: ends([to]).above }))
    : [];

/** Graphviz draws arrows downwards. One that leads back to an earlier state is given to it upside down. */
function edge({ from, to, answers }: Arrow): Edge {
  const isBack = !isList(from) && from.every(({ order }) => order > to.order);
  const [upper, lower] = isBack ? [ends([to]), ends(from)] : [ends(from), ends([to])];
  return {
    tail: upper.below,
    head: lower.above,
    attributes: {
      label: { html: lettering(answers) },
      ...(upper.frame && { ltail: upper.frame }),
      ...(lower.frame && { lhead: lower.frame }),
      ...(isBack && { dir: 'back' }),
    },
  };
}

/** Graphviz draws arrows between boxes only, and cuts them at a frame that it is told. */
function ends(states: AnyStateNode[]): { above: string; below: string; frame?: string } {
  const [state] = states;
  if (!state || isList(states)) return { above: listName(states), below: listName(states) };
  if (!isFrame(state)) return { above: state.id, below: state.id };
  return { above: dotName(state), below: lastBox(state), frame: frameName(state) };
}

function lastBox(state: AnyStateNode): string {
  const last = Object.values(state.states).at(-1);
  return last ? lastBox(last) : state.id;
}
