import { describe, expect, it } from 'vitest';
import type { Alarm } from '../../src/analysis/card/alarms.ts';
import { bots } from '../../src/analysis/card/job.ts';
import { describeAlarm, describeInterval, describeLine } from '../../src/text/describe.ts';
import { catalogue } from './catalogue.ts';

const alarms: { [C in Alarm['code']]: [Extract<Alarm, { code: C }>, string, string] } = {
  'nothing-can-win': [
    { code: 'nothing-can-win' },
    'Nothing can win: no line found is ever agreed.',
    'Rien n’aboutit\u202f: aucune façon de jouer trouvée ne mène à un accord.',
  ],
  'passes-untouched': [
    { code: 'passes-untouched', share: 0.62 },
    'It passes untouched in 62% of games.',
    'Le texte passe tel quel dans 62\u202f% des parties.',
  ],
  'expected-to-pass': [
    { code: 'expected-to-pass', share: 0.62 },
    'The file says that it passes untouched, but it does so in only 62% of games.',
    'Le fichier annonce que le texte passe tel quel\u202f; il ne passe que dans 62\u202f% des parties.',
  ],
  'one-first-move': [
    { code: 'one-first-move', share: 0.9 },
    'One first move stands in 90% of the wins.',
    'Une même première action figure dans 90\u202f% des réussites.',
  ],
  'dilution-is-free': [
    { code: 'dilution-is-free', standing: 0.7 },
    'Dilution is free: the most diluted unanimous text has a standing of 0.70.',
    'Diluer ne coûte rien\u202f: le texte unanime le plus dilué a une valeur de 0,70.',
  ],
  'never-pivotal': [
    { code: 'never-pivotal' },
    'No ally alone makes a difference.',
    'Aucun allié ne fait à lui seul la différence.',
  ],
  'allies-never-matter': [
    { code: 'allies-never-matter', allies: ['NLD', 'ISL'] },
    'Never in the way, in no game: the Netherlands and Iceland.',
    'Ne font obstacle dans aucune partie\u202f: les Pays-Bas et l’Islande.',
  ],
  'arguments-never-matter': [
    { code: 'arguments-never-matter', arguments: ['practical'] },
    'Arguments that nobody in the way hears: “A few people, practical work”.',
    'Arguments que n’entend aucun de ceux qui font obstacle\u202f: «\u202fQuelques personnes, un travail pratique\u202f».',
  ],
  'events-never-matter': [
    { code: 'events-never-matter', events: ['patrol'] },
    'Events without which no game ends otherwise: “China and Russia fly a joint patrol”.',
    'Événements sans lesquels aucune partie ne finit autrement\u202f: «\u202fLa Chine et la Russie mènent une patrouille conjointe\u202f».',
  ],
  'one-argument-always': [
    { code: 'one-argument-always', argument: 'practical', share: 0.85 },
    'One argument is the best for 85% of those in the way: “A few people, practical work”.',
    'Un même argument est le meilleur pour 85\u202f% de ceux qui font obstacle\u202f: «\u202fQuelques personnes, un travail pratique\u202f».',
  ],
  'one-option-always': [
    { code: 'one-option-always', provision: 'form', option: 'embassy' },
    'Every line that wins has the same words for “Form”: “Embassy”.',
    'Toute façon de jouer qui l’emporte a la même rédaction de la clause «\u202fForme\u202f»\u202f: «\u202fAmbassade\u202f».',
  ],
};

describe('a card in words', () => {
  it.each(Object.entries(alarms))('alarm %s', (_, [alarm, en, fr]) => {
    expect(describeAlarm('en', catalogue, alarm)).toBe(en);
    expect(describeAlarm('fr', catalogue, alarm)).toBe(fr);
  });

  it('names every line of play that is computed, each by words of its own', () => {
    const names = [...Object.keys(bots), 'best'];
    for (const lang of ['en', 'fr'] as const) {
      const words = names.map((name) => describeLine(lang, name));
      expect(new Set(words).size).toBe(names.length);
      for (const [i, name] of names.entries()) expect(words[i]).not.toBe(name);
    }
  });

  it('gives a share with its interval to a tenth', () => {
    const share = { share: 0.44, low: 0.373, high: 0.5093 };
    expect(describeInterval('en', share)).toBe('44% (37.3% to 50.9%)');
    expect(describeInterval('fr', share)).toBe('44\u202f% (de 37,3\u202f% à 50,9\u202f%)');
  });
});
