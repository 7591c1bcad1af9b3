/** What cannot be fetched without a network is fetched when it is back: what is being worked on must not give way to an error meanwhile. */
export async function onceThere<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
    return onceThere(load);
  }
}
