/** The steps now being waited for; the latest is reported first. */
const waiting = [];

/** The step now being waited for, in words. */
export const stepNow = () => waiting.at(-1)?.words ?? 'a step without a name';

function missing(step, most) {
  const error = new Error(`Waited ${most / 1000} s in vain for: ${step}`);
  return Object.assign(error, { step });
}

/** Settles as `promise` does, or rejects after `most` milliseconds with an error that names the step. */
async function before(most, promise, stepOf) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(missing(stepOf(), most)), most);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const patience = 30_000;

/** Runs one step of an act. Any error in it names the step that failed. */
export async function step(words, act, most = patience) {
  const own = { words };
  waiting.push(own);
  try {
    return await before(most, act(), () => words);
  } catch (error) {
    throw Object.assign(error, { step: error.step ?? words });
  } finally {
    // Aborting a part has already removed its steps.
    if (waiting.includes(own)) waiting.splice(waiting.indexOf(own), 1);
  }
}

/**
 * Runs one part of the bench, for at most `most` milliseconds. Returns what it measured, or the error and the step that
 * was waited for. `leave` ends what the part was doing.
 */
export async function doPart(part, most, act, leave) {
  try {
    return { found: await before(most, act(), stepNow) };
  } catch (error) {
    const broken = { part, step: error.step ?? stepNow(), message: error.message };
    await before(10_000, leave(), () => 'closing').catch(() => undefined);
    waiting.length = 0;
    return { broken };
  }
}
