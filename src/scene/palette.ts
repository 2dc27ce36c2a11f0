/** The colours of the chamber in both themes. The dark one is the room at work, the light one paper. */
import type { Stance } from '../council/scenario.ts';

export interface StanceColours {
  fill: string; // of the glyph and of the ring around the flag
  mark: string; // the sign on the glyph
}

export interface Palette {
  ground: string; // the floor
  floorLine: string; // graticule outside the table
  sea: string; // the map under the table
  land: string;
  border: string;
  gridLine: string;
  city: string;
  table: string; // the band that the Council sits around
  tableEdge: string;
  inlay: string;
  ink: string; // text and outlines on the floor
  muted: string;
  quiet: string; // ring of those not yet heard, leader lines
  chair: string; // plate of the Secretary General
  chairInk: string;
  accent: string; // what is selected
  accentInk: string;
  clock: string; // the disc behind the clock
  clockInk: string;
  clockMuted: string;
  track: string; // the part of the clock's ring that is not filled
  brass: string; // the part that is
  alert: string; // ring and seals when silence breaks
  alertInk: string; // text
  assent: string; // ring and stamp when it holds
  assentInk: string;
  paper: string; // letters and slips
  paperInk: string;
  card: string; // outline of a glyph on the table
  cardHalo: string; // what keeps it apart from the table
  stances: Record<Stance, StanceColours>;
}

const ink = '#0e1b2a';
const paper = '#f4efe4';

const dark: Palette = {
  ground: ink,
  floorLine: '#17283c',
  sea: '#12243a',
  land: '#244363',
  border: '#16293f',
  gridLine: '#22394f',
  city: '#eab530',
  table: '#e9e1d1',
  tableEdge: '#e9e1d1',
  inlay: '#bfb398',
  ink: paper,
  muted: '#a9b4c2',
  quiet: '#46596f',
  chair: paper,
  chairInk: ink,
  accent: '#eab530',
  accentInk: ink,
  clock: '#0a1420',
  clockInk: '#ffffff',
  clockMuted: '#b8c2ce',
  track: '#2a3f56',
  brass: '#eab530',
  alert: '#da4652',
  alertInk: '#f4959c',
  assent: '#1e95ef',
  assentInk: '#a9e2ff',
  paper: '#ffffff',
  paperInk: ink,
  card: ink,
  cardHalo: paper,
  stances: {
    supports: { fill: '#1e95ef', mark: ink },
    leaning: { fill: '#a9e2ff', mark: ink },
    'stays-silent': { fill: '#95999e', mark: ink },
    'holds-a-reserve': { fill: '#eab530', mark: ink },
    'will-break-silence': { fill: '#da4652', mark: ink },
    'not-yet-sounded-out': { fill: '#4a5563', mark: '#4a5563' },
  },
};

const light: Palette = {
  ground: paper,
  floorLine: '#e9e2d3',
  sea: '#fbf9f4',
  land: '#d9cfb9',
  border: '#fbf9f4',
  gridLine: '#e8e1d1',
  city: '#8a1420',
  table: '#ffffff',
  tableEdge: ink,
  inlay: '#c9c1ae',
  ink,
  muted: '#4a5563',
  quiet: '#a39b89',
  chair: ink,
  chairInk: paper,
  accent: '#eab530',
  accentInk: ink,
  clock: '#ffffff',
  clockInk: ink,
  clockMuted: '#4a5563',
  track: '#ddd5c4',
  brass: '#9e6804',
  alert: '#8a1420',
  alertInk: '#69000b',
  assent: '#004177',
  assentInk: '#004177',
  paper: '#ffffff',
  paperInk: ink,
  card: ink,
  cardHalo: '#ffffff',
  stances: {
    supports: { fill: '#004177', mark: '#ffffff' },
    leaning: { fill: '#518dca', mark: ink },
    'stays-silent': { fill: '#545454', mark: '#ffffff' },
    'holds-a-reserve': { fill: '#9e6804', mark: '#ffffff' },
    'will-break-silence': { fill: '#69000b', mark: '#ffffff' },
    'not-yet-sounded-out': { fill: '#4a5563', mark: '#4a5563' },
  },
};

export const palettes: Record<'light' | 'dark', Palette> = { light, dark };
