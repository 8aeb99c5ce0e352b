/** Waits for what has to be asked for, again and again. Playwright's `waitForFunction` takes the promise of an answer for a yes. */
export async function until(condition, what, milliseconds = 60_000) {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await condition()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what} took more than ${milliseconds / 1000} s`);
}
