/** What graphology and sigma need of Node's `events`: the build gives them this in its place, at a tenth of the size. */

type Listener = (...given: readonly unknown[]) => void;

export class EventEmitter {
  readonly #listeners = new Map<string, readonly Listener[]>();

  on(name: string, listener: Listener): this {
    this.#listeners.set(name, [...this.#of(name), listener]);
    return this;
  }

  removeListener(name: string, listener: Listener): this {
    this.#listeners.set(
      name,
      this.#of(name).filter((each) => each !== listener),
    );
    return this;
  }

  removeAllListeners(): this {
    this.#listeners.clear();
    return this;
  }

  /** @returns whether anybody listened. Who comes or goes while it is told does so from the next time on. */
  emit(name: string, ...given: readonly unknown[]): boolean {
    const listeners = this.#of(name);
    for (const listener of listeners) listener(...given);
    return listeners.length > 0;
  }

  #of(name: string): readonly Listener[] {
    return this.#listeners.get(name) ?? [];
  }
}
