import type { Measured } from '../../analysis/debrief.ts';
import type { Catalogue, View } from '../../council/table.ts';
import { nameMeasure, percent } from '../../text/describe.ts';
import { optionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

interface TradeOffsProps {
  catalogue: Catalogue;
  view: View;
  texts: Measured[];
}

/** The texts that no other beats in both ambition and unity, and where each differs from the text as it ended. */
export function TradeOffs({ catalogue, view, texts }: TradeOffsProps) {
  const { say, lang, local } = useWords();
  const differences = ({ options }: Measured): string[] =>
    catalogue.provisions
      .filter(({ id }) => options[id] !== view.draft.options[id])
      .map(({ id, label }) => {
        const option = options[id] ?? null;
        const words =
          option === null
            ? say('debrief.room.falls-away')
            : local(optionEntry(catalogue, id, option).label);
        return `${local(label)} → ${words}`;
      });
  return (
    <details>
      <summary>{say('debrief.room.trade-offs', { n: texts.length })}</summary>
      <table class="room-trade-offs">
        <thead>
          <tr>
            <th scope="col">{nameMeasure(lang, 'ambition')}</th>
            <th scope="col">{nameMeasure(lang, 'unity')}</th>
            <th scope="col">{say('debrief.room.differs')}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => (
            <tr key={text.ambition}>
              <td class="figure">{percent(lang, text.ambition)}</td>
              <td class="figure">{percent(lang, text.unity)}</td>
              <td>{differences(text).join(' · ') || say('debrief.room.identical')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
