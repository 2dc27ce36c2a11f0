/** The members of 2023 in the order of the seats; names without article. */
const members: readonly [id: string, en: string, fr: string][] = [
  ['ALB', 'Albania', 'Albanie'],
  ['BEL', 'Belgium', 'Belgique'],
  ['BGR', 'Bulgaria', 'Bulgarie'],
  ['CAN', 'Canada', 'Canada'],
  ['HRV', 'Croatia', 'Croatie'],
  ['CZE', 'Czechia', 'Tchéquie'],
  ['DNK', 'Denmark', 'Danemark'],
  ['EST', 'Estonia', 'Estonie'],
  ['FIN', 'Finland', 'Finlande'],
  ['FRA', 'France', 'France'],
  ['DEU', 'Germany', 'Allemagne'],
  ['GRC', 'Greece', 'Grèce'],
  ['HUN', 'Hungary', 'Hongrie'],
  ['ISL', 'Iceland', 'Islande'],
  ['ITA', 'Italy', 'Italie'],
  ['LVA', 'Latvia', 'Lettonie'],
  ['LTU', 'Lithuania', 'Lituanie'],
  ['LUX', 'Luxembourg', 'Luxembourg'],
  ['MNE', 'Montenegro', 'Monténégro'],
  ['NLD', 'Netherlands', 'Pays-Bas'],
  ['MKD', 'North Macedonia', 'Macédoine du Nord'],
  ['NOR', 'Norway', 'Norvège'],
  ['POL', 'Poland', 'Pologne'],
  ['PRT', 'Portugal', 'Portugal'],
  ['ROU', 'Romania', 'Roumanie'],
  ['SVK', 'Slovakia', 'Slovaquie'],
  ['SVN', 'Slovenia', 'Slovénie'],
  ['ESP', 'Spain', 'Espagne'],
  ['TUR', 'Türkiye', 'Türkiye'],
  ['GBR', 'United Kingdom', 'Royaume-Uni'],
  ['USA', 'United States', 'États-Unis'],
];

export function allies(lang: 'en' | 'fr'): { id: string; label: string }[] {
  return members.map(([id, en, fr]) => ({ id, label: lang === 'en' ? en : fr }));
}

/** As many seats as asked for, names repeating but ids not. */
export function council(count: number): { id: string; label: string }[] {
  const names = [...allies('en'), ...allies('fr')];
  return Array.from({ length: count }, (_, i) => ({
    id: `${names[i % names.length]?.id.slice(0, 2) ?? ''}${String.fromCharCode(65 + (i % 26))}${i < 26 ? '' : i < 52 ? 'B' : 'C'}`.slice(
      0,
      4,
    ),
    label: names[(i * 7) % names.length]?.label ?? '',
  }));
}
