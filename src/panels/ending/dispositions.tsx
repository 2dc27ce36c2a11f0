import type { Catalogue, Ending } from '../../council/table.ts';
import { signed } from '../../text/describe.ts';
import { plainName } from '../../text/names.ts';
import { Flag } from '../shared/flag.tsx';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { standings, verdictOn } from './verdict.ts';
import type { Standing } from './verdict.ts';
import './dispositions.css';

const scale = 100; // points at either end of the rail

/** Everything is revealed: how well the text suited each ally, and how much it would have swallowed. */
export function Dispositions({ catalogue, ending }: { catalogue: Catalogue; ending: Ending }) {
  const { say, lang } = useWords();
  return (
    <section
      class="ending-allies"
      aria-labelledby="allies-title"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls on a narrow screen
      tabIndex={0}
    >
      <h2 id="allies-title">{say('ending.allies')}</h2>
      <p class="small">{say('ending.allies-note')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('ui.allies.ally')}</th>
            <th scope="col" aria-hidden="true" />
            <th scope="col">{say('ending.disposition')}</th>
            <th scope="col">{say('ending.line')}</th>
            <th scope="col">{say('ending.margin')}</th>
            <th scope="col">{say('ending.fate')}</th>
            {ending.silences > 0 && <th scope="col">{say('ending.verdict')}</th>}
          </tr>
        </thead>
        <tbody>
          {standings(ending).map((standing) => {
            const { name, flag } = allyEntry(catalogue, standing.ally);
            const verdict = verdictOn(ending, standing.ally);
            return (
              <tr key={standing.ally} data-fate={standing.fate}>
                <th scope="row">
                  <span class="ending-ally">
                    <Flag code={flag} id={standing.ally} size={18} /> {plainName(lang, name)}
                  </span>
                </th>
                <td class="ending-rail" aria-hidden="true">
                  <Rail standing={standing} />
                </td>
                <td class="figure">{signed(standing.total)}</td>
                <td class="figure">{signed(standing.line)}</td>
                <td class="figure">{signed(standing.margin)}</td>
                <td>{say(`ending.fate.${standing.fate}`)}</td>
                {ending.silences > 0 && <td>{say(`ending.verdict.${verdict}`)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The bar runs from the private line to the disposition. */
function Rail({ standing: { total, line } }: { standing: Standing }) {
  const at = (points: number) =>
    ((Math.max(-scale, Math.min(scale, points)) + scale) / (2 * scale)) * 100;
  const [from, to] = [Math.min(at(total), at(line)), Math.max(at(total), at(line))];
  return (
    <>
      <span
        class={total < line ? 'ending-bar ending-below' : 'ending-bar'}
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
      <span class="ending-line" style={{ left: `${at(line)}%` }} />
      <span class="ending-dot" style={{ left: `${at(total)}%` }} />
    </>
  );
}
