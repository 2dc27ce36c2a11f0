/** The thirty-one allies of 2023, named as a scenario names them. */
import type { Localised } from '../../src/council/scenario.ts';

const rows = `
ALB|Albania|l’Albanie|Tirana|Tirana
BEL|Belgium|la Belgique|Brussels|Bruxelles
BGR|Bulgaria|la Bulgarie|Sofia|Sofia
CAN|Canada|le Canada|Ottawa|Ottawa
HRV|Croatia|la Croatie|Zagreb|Zagreb
CZE|Czechia|la Tchéquie|Prague|Prague
DNK|Denmark|le Danemark|Copenhagen|Copenhague
EST|Estonia|l'Estonie|Tallinn|Tallinn
FIN|Finland|la Finlande|Helsinki|Helsinki
FRA|France|la France|Paris|Paris
DEU|Germany|l’Allemagne|Berlin|Berlin
GRC|Greece|la Grèce|Athens|Athènes
HUN|Hungary|la Hongrie|Budapest|Budapest
ISL|Iceland|l'Islande|Reykjavik|Reykjavik
ITA|Italy|l’Italie|Rome|Rome
LVA|Latvia|la Lettonie|Riga|Riga
LTU|Lithuania|la Lituanie|Vilnius|Vilnius
LUX|Luxembourg|le Luxembourg|Luxembourg|Luxembourg
MNE|Montenegro|le Monténégro|Podgorica|Podgorica
NLD|the Netherlands|les Pays-Bas|The Hague|La Haye
MKD|North Macedonia|la Macédoine du Nord|Skopje|Skopje
NOR|Norway|la Norvège|Oslo|Oslo
POL|Poland|la Pologne|Warsaw|Varsovie
PRT|Portugal|le Portugal|Lisbon|Lisbonne
ROU|Romania|la Roumanie|Bucharest|Bucarest
SVK|Slovakia|la Slovaquie|Bratislava|Bratislava
SVN|Slovenia|la Slovénie|Ljubljana|Ljubljana
ESP|Spain|l’Espagne|Madrid|Madrid
TUR|Türkiye|la Türkiye|Ankara|Ankara
GBR|the United Kingdom|le Royaume-Uni|London|Londres
USA|the United States|les États-Unis|Washington|Washington
`;

export const allies = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [id = '', en = '', fr = '', seatEn = '', seatFr = ''] = row.split('|');
    return { id, name: { en, fr }, seat: { en: seatEn, fr: seatFr } };
  });

export function named(id: string): Localised {
  const ally = allies.find((one) => one.id === id);
  if (!ally) throw new Error(`no ally ${id}`);
  return ally.name;
}
