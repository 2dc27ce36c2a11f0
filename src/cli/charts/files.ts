import { createMachine, type AnyStateMachine } from 'xstate';
import { allyMachine } from '../../council/charts/ally.ts';
import { councilMachine } from '../../council/charts/council.ts';
import { gameMachine } from '../../council/charts/game.ts';
import { drawChart } from './picture.ts';

interface ChartFile {
  name: string;
  text: string;
}

const machines: AnyStateMachine[] = [councilMachine, allyMachine, gameMachine];

/** For each chart its definition and, made from that text and nothing else, its picture. */
export async function chartFiles(): Promise<ChartFile[]> {
  const files = machines.map(async (machine) => {
    const json = `${JSON.stringify(machine.config, null, 2)}\n`;
    const picture = await drawChart(createMachine(JSON.parse(json) as AnyStateMachine['config']));
    return [
      { name: `${machine.id}.json`, text: json },
      { name: `${machine.id}.svg`, text: picture },
    ];
  });
  return (await Promise.all(files)).flat();
}
