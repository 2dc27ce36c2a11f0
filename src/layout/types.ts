/** Geometry shared by what is painted (scene) and what is focused (panels). All lengths in CSS pixels. */
export interface Rect {
  x: number; // left
  y: number; // top
  width: number;
  height: number;
}

export interface SeatPlace {
  id: string;
  x: number; // centre of the flag
  y: number;
  radius: number; // of the flag
  target: Rect; // what can be pressed: at least 24 × 24, never overlapping another
  plate: Rect; // name plate
  label: string; // what stands on the plate: the name, or the id where there is no room
  align: 'left' | 'center' | 'right'; // of the label in its plate
}

export interface ChamberLayout {
  width: number;
  height: number;
  seats: SeatPlace[]; // clockwise from the chair, in the order given
  chair: Rect; // plate of the Secretary General, top centre
  table: {
    x: number;
    y: number;
    radiusX: number;
    radiusY: number;
    exponent: number;
    thickness: number;
  }; // a superellipse
  clock: { x: number; y: number; radius: number };
  fontSize: number; // of the plates
}
