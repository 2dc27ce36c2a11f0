/** A chart as SVG: its regions drawn by Graphviz, each on a sheet of its own, and set side by side. */
import { instance } from '@viz-js/viz';
import type { AnyStateMachine } from 'xstate';
import { inColumns, type Placed, type Size } from './columns.ts';
import { graphOf } from './graph.ts';
import { colours } from './style.ts';
import { asTitle } from './words.ts';

interface Drawing extends Size {
  content: string;
}

/** Words stay legible where a line runs under them. */
const halo = `.edge text{paint-order:stroke;stroke:${colours.paper};stroke-width:3px;stroke-opacity:.75}`;

export async function drawChart({ root }: AnyStateMachine): Promise<string> {
  const viz = await instance();
  const parts = root.type === 'parallel' ? Object.values(root.states) : [root];
  const drawings = parts.map((part) =>
    readDrawing(viz.renderString(graphOf(part), { format: 'svg_inline' })),
  );
  const page = inColumns(drawings);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${sizes(page)} viewBox="0 0 ${page.width} ${page.height}" font-family="Arial, Helvetica, sans-serif">
<title>${asTitle(root.key)}</title>
<style>${halo}</style>
<rect width="100%" height="100%" fill="${colours.paper}"/>
${page.drawings.map(sheet).join('\n')}
</svg>
`;
}

/** Keeps what is drawn, and leaves out Graphviz's own names for it. */
function readDrawing(svg: string): Drawing {
  const [, width, height] = /<svg width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg) ?? [];
  return {
    width: Number(width),
    height: Number(height),
    content: svg
      .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
      .replaceAll(/<title>.*?<\/title>\n/g, '')
      .replaceAll(/ (id|font-family|xml:space)=".*?"/g, '')
      .replace(/^[\s\S]*?<svg[^>]*>\n/, '')
      .replace(/<\/svg>\s*$/, ''),
  };
}

const sheet = ({ content, x, y, ...size }: Placed<Drawing>): string =>
  `<g transform="translate(${x} ${y})">
<rect ${sizes(size)} rx="8" fill="${colours.region}" stroke="${colours.line}"/>
${content}</g>`;

const sizes = ({ width, height }: Size): string => `width="${width}" height="${height}"`;
