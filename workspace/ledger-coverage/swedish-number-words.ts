/** What each Swedish number word can stand for: a number, or a fraction as percent and as a share. */
export const SWEDISH_NUMBER_WORDS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    ...numbered(
      'noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
    ),
    ...numbered('- - - tredje fjärde femte sjätte sjunde åttonde nionde tionde'),
    tvenne: [2],
    båda: [2],
    bägge: [2],
    trettio: [30],
    fyrtio: [40],
    femtio: [50],
    sextio: [60],
    sjuttio: [70],
    åttio: [80],
    nittio: [90],
    hundra: [100],
    hundratal: [100],
    hundratals: [100, 200],
    tusen: [1000],
    tusental: [1000],
    tusentals: [1000, 2000],
    tiotal: [10],
    tiotals: [10, 20],
    dussin: [12],
    handfull: [5],
    miljard: [1e9],
    miljarder: [1e9],
    ...fraction(1 / 2, 'hälften halva halv halvt'),
    ...fraction(1 / 3, 'tredjedel'),
    ...fraction(2 / 3, 'tredjedelar'),
    ...fraction(1 / 4, 'fjärdedel'),
    ...fraction(3 / 4, 'fjärdedelar'),
    ...fraction(1 / 5, 'femtedel'),
    ...fraction(2 / 5, 'femtedelar'),
    tiondel: [10],
    tiondelar: [10],
    dubbelt: [2],
    dubbel: [2],
    dubbla: [2],
    tredubbelt: [3],
    triple: [3],
    decennium: [10],
    decenniet: [10],
    sekel: [100],
    seklet: [100],
  }),
);

/** Words in the order of the numbers from 0; a dash stands for a number whose word means something else, too. */
function numbered(words: string): Record<string, readonly number[]> {
  const entries = words.split(' ').map((word, number) => [word, [number]] as const);
  return Object.fromEntries(entries.filter(([word]) => word !== '-'));
}

function fraction(share: number, words: string): Record<string, readonly number[]> {
  return Object.fromEntries(words.split(' ').map((word) => [word, [100 * share, share]]));
}
