import type { Attributes } from '@viz-js/viz';

export const colours = {
  ink: '#1f2a37',
  line: '#5b6b7d',
  paper: '#ffffff',
  region: '#f4f6f9',
  frame: '#e4ebf4',
  final: '#e3efe6',
};

const words: Attributes = { fontcolor: colours.ink, fontname: 'Arial' };
const title: Attributes = { ...words, fontsize: 15, labeljust: 'l' };

export const graph: Attributes = {
  ...title,
  bgcolor: 'transparent',
  compound: true, // arrows may end at a frame
  labelloc: 't',
  nodesep: 0.4,
  pad: 0.15,
  ranksep: 0.45,
};

export const frame: Attributes = {
  ...title,
  color: colours.line,
  fillcolor: colours.frame,
  style: 'rounded,filled',
};

export const box: Attributes = {
  ...words,
  fontsize: 13,
  color: colours.line,
  fillcolor: colours.paper,
  height: 0.4,
  margin: '0.16,0.08',
  shape: 'box',
  style: 'rounded,filled',
};

export const final: Attributes = { fillcolor: colours.final, peripheries: 2 };

export const list: Attributes = { fontsize: 12, shape: 'plaintext', style: 'solid' };

export const dot: Attributes = {
  fillcolor: colours.ink,
  fixedsize: true,
  height: 0.13,
  label: '',
  shape: 'circle',
  style: 'filled',
  width: 0.13,
};

export const arrow: Attributes = { ...words, fontsize: 11, arrowsize: 0.7, color: colours.line };
