/** Trades of the made-up provinces: what each usually asks. `!` essential, `?` nobody has asked, else not essential. */
export type Trade = {
  readonly occupation: string
  readonly share: number
  readonly wage: number
  readonly home: number
  readonly asks: string
  readonly has: string
}

const trade = (occupation: string, share: number, wage: number, home: number, asks: string, has = ''): Trade => ({ occupation, share, wage, home, asks, has })

export const trades: readonly Trade[] = [
  trade(
    '4-03-01-02',
    9,
    2600,
    0,
    'H1.instruct3! H2.alarm2! C1.customer2? V1.clean3! B2.stand3! B3.inside3! B5.bend3! B6.lift2! F1.grip3! E1.day3! M2.steps3! P2.self3!',
  ),
  trade('4-03-02-05', 9, 2800, 0, 'H1.customer3! C1.customer3! V2.navigate2! B2.stand3! B3.inside3! F1.carry3! P1.public3! M5.pressure2?', 'rotating_shift'),
  trade('4-03-02-01', 6, 2500, 0, 'H1.instruct3! H2.alarm2! V1.inspect2! F1.grip3! B2.stand3! B6.lift3 M2.steps2!', 'heat_or_cold wet food_hygiene'),
  trade('6-02-06-09', 8, 3000, 0, 'H1.instruct2! H2.machine3! V1.inspect2! V2.machine2! B2.stand3! B6.lift3! F1.grip3! M4.line3! E1.day3!', 'noise wet'),
  trade('6-31-05-00', 9, 2700, 0, 'H1.instruct2! V1.inspect2! B2.stand2! F1.grip3! F2.pick2? M4.line3! M3.watch2!', 'dust'),
  trade('6-05-01-03', 6, 3100, 0, 'V1.inspect3! F1.turn3! F2.pick3! B1.sit3! M4.line3! M1.learn3! H2.machine2?', 'noise'),
  trade('6-20-01-01', 5, 3800, 0, 'V1.inspect3! V2.machine3! F1.turn3! H2.machine3! B2.stand3! M1.learn3! C2.paper2!', 'noise dust'),
  trade('4-04-05-03', 7, 3200, 0.3, 'H1.phone3! C1.phone4! V1.screen3! C2.screen3! C3.type2! B1.sit3! M5.pressure3! P1.public2!'),
  trade('4-04-05-05', 6, 3000, 0.4, 'V1.screen3! C3.type3! C2.screen2! M3.watch3! B1.sit3! M1.learn3?'),
  trade('4-01-02-03', 8, 2600, 0, 'H1.customer3! C1.customer3! V1.inspect2! B2.stand3! C2.label2! P1.public3! B6.lift2'),
  trade('4-01-06-01', 4, 3000, 0.3, 'C2.screen3! C3.type3! V1.screen3! P1.public2! M5.pressure2? B1.sit2!'),
  trade('4-10-04-02', 5, 3600, 0, 'F1.grip3! A1.reach3! V2.navigate2! H1.customer2! P1.public2! B2.stand2! C2.paper2'),
  trade('4-09-08-01', 7, 2200, 0, 'V1.clean2! B2.stand3! B3.inside3! B5.bend2! F1.grip2! P2.self2! M2.steps2!', 'dust'),
  trade('4-07-05-01', 6, 2400, 0, 'H1.report3? H2.alarm3! V2.navigate3! B3.inside2! C1.report2! P2.safety3! M3.watch3!', 'night_shift alone'),
  trade('3-01-02-05', 4, 3300, 0.1, 'C2.screen3! C3.type3! H1.meeting3? H1.phone2? C1.phone2? V1.screen3! B1.sit3! M2.steps3!'),
  trade('2-10-03-00', 2, 3800, 0.4, 'V1.screen3! C2.screen4! M3.watch4! B1.sit3!'),
  trade('4-02-02-02', 4, 4200, 0, 'V2.drive3! F1.turn2! B1.sit3! H1.instruct2! B6.lift2?', 'law'),
  trade('5-01-02-02', 5, 2000, 0, 'B2.stand2! B5.bend2! F1.grip2! B6.lift2! B3.route2! E1.day2!', 'heat_or_cold'),
  trade('5-03-02-01', 3, 2300, 0, 'B3.route2! F1.grip2! B6.lift2! P2.self2! M2.steps2!', 'animals alone'),
  trade('6-09-03-11', 4, 2100, 0.2, 'F2.pick3! F1.grip2! V1.inspect3! M1.learn2! M3.watch2!'),
  trade('6-31-05-00', 4, 1600, 0, 'F1.grip2! M1.learn2! M2.steps1! P2.self1!'),
]
