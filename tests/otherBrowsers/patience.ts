const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again and again until there is an answer; undefined if there was none in time. */
export async function patiently<Answer>(
  ask: () => Promise<Answer | undefined> | Answer | undefined,
  milliseconds = 20_000,
): Promise<Answer | undefined> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await pause(50);
  }
}
