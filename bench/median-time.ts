/** Times a piece of work over several rounds: the median in milliseconds, which other work on the machine moves least. */
export function medianTime(work: () => void, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
