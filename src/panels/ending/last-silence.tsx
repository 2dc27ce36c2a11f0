import type { Catalogue, Ending } from '../../council/table.ts';
import { listNames, plainName } from '../../text/names.ts';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

/** Who wrote, whose capital asked for time, and who could not live with the text either and let others write. */
export function LastSilence({ catalogue, ending }: { catalogue: Catalogue; ending: Ending }) {
  const { say, lang, local } = useWords();
  const { askers, writers, hiding, silences, scores } = ending;
  const isPerson = (id: string) => scores.some(({ seat }) => seat === id);
  const name = (id: string) => allyEntry(catalogue, id).name;
  return (
    <section aria-labelledby="silence-title">
      <h2 id="silence-title">{say('ending.silence')}</h2>
      {silences === 0 && <p>{say('ending.never-placed')}</p>}
      {silences > 0 && writers.length === 0 && <p>{say('ending.nobody-wrote')}</p>}
      {askers.length > 0 && (
        <p>
          {say('ending.asked-for-time', {
            allies: listNames(lang, askers.map(name), 'plain'),
            n: askers.length,
          })}
        </p>
      )}
      {writers.length > 0 && (
        <ul class="ending-writers">
          {writers.map(({ ally, provision, redLine }) => (
            <li key={ally}>
              <strong>
                {say('ending.wrote', {
                  ally: plainName(lang, name(ally)),
                  provision: local(provisionEntry(catalogue, provision).label),
                })}
              </strong>{' '}
              {redLine && say('ending.red-line', { reason: local(redLine) })}
              {!redLine && say(isPerson(ally) ? 'ending.own-choice' : 'ending.no-red-line')}
            </li>
          ))}
        </ul>
      )}
      {hiding.length > 0 && (
        <p>
          {say('ending.hiding', {
            allies: listNames(lang, hiding.map(name), 'plain'),
            n: hiding.length,
          })}
        </p>
      )}
      {writers.length > 0 && hiding.length === 0 && <p>{say('ending.nobody-hid')}</p>}
    </section>
  );
}
