/** Three invented issues of two proposals, small enough to work through by hand. */

export const issuesFile = `issue,proposal,name,type,council,procedure,unanimity,year_introduced,reference_point,outcome
u1,p1,alder,Reg,Made up,CNS,1,2001,0,60
m1,p2,birch,Dir,Made up,COD,0,2002,100,20
x1,p2,birch,Dir,Made up,COD,0,2002,,
`;

export const actorsFile = `issue,actor,position,salience,power
u1,com,100,50,10
u1,aa,0,50,10
u1,bb,100,100,10
m1,aa,0,100,10
m1,bb,40,100,30
x1,aa,10,100,10
`;

/**
 * Centre of gravity: u1 (0·500 + 100·500 + 100·1000) / 2000 = 75, m1 (0·1000 + 40·3000) / 4000 = 30.
 * Median: u1 100 (500 of 2000 lie below, then 1500 more), m1 40. States alone: u1 66.67.
 *
 * Win-set of u1, κ = 0: aa accepts its 0 and nothing else, so 0, off by 60; 20 more points for each 20 of κ, up to
 * the centre 66.67, off by 6.67. Win-set of m1: 0 to 100 whatever κ, so 30, off by 10.
 *
 * Ranks. u1: decoys 0 and 100. Mean gains 0.24, against 0 and 0: above both; worst −0.36, against 0 and −1: above one.
 * m1: decoys 0, 40, 100. Mean gains 0.64, against 0.6, 0.6, 0: above all; worst 0.32, against 0.2, 0.36, 0: above two.
 */
export const expected = {
  issues: 3,
  actors: 6,
  T1: {
    mean: { all: 12.5, unanimity: 15 },
    median: { all: 30, unanimity: 40 },
    const50: { all: 20, unanimity: 10 },
  },
  T1_n: { all: 2, unanimity: 1 },
  T2: {
    status_quo: 70,
    n: 2,
    kappa: {
      '0': { all: 35, unanimity: 60 },
      '20': { all: 25, unanimity: 40 },
      '40': { all: 15, unanimity: 20 },
      '60': { all: 5, unanimity: 0 },
      '80': { all: 8.33, unanimity: 6.67 },
      '100': { all: 8.33, unanimity: 6.67 },
    },
  },
  T5: {
    quad: { all: 1, unanimity: 1, n: 2 },
    worst: { all: 0.583, unanimity: 0.5, n: 2 },
  },
};
