import { posix } from "node:path";

interface UriParts {
  readonly scheme: string;
  readonly authority?: string;
  readonly path?: string;
  readonly query?: string;
}

/** Addresses as VS Code has them, of plain letters alone: nothing is escaped. */
export class Uri {
  private constructor(
    readonly scheme: string,
    readonly authority: string,
    readonly path: string,
    readonly query: string,
  ) {}

  static parse(address: string): Uri {
    const [, scheme = "file", authority = "", path = "", query = ""] =
      /^(?:([a-z-]+):)?(?:\/\/([^/?]*))?([^?]*)(?:\?(.*))?$/.exec(address) ?? [];
    return new Uri(scheme, authority, path, query);
  }

  static file(path: string): Uri {
    return new Uri("file", "", path, "");
  }

  static from({ scheme, authority = "", path = "", query = "" }: UriParts): Uri {
    return new Uri(scheme, authority, path, query);
  }

  static joinPath(uri: Uri, ...parts: string[]): Uri {
    return new Uri(uri.scheme, uri.authority, posix.join(uri.path, ...parts), uri.query);
  }

  get fsPath(): string {
    return this.path;
  }

  with(parts: Partial<UriParts>): Uri {
    return Uri.from({ ...this, ...parts });
  }

  toString(): string {
    const start = this.scheme === "file" || this.authority !== "" ? `//${this.authority}` : "";
    return `${this.scheme}:${start}${this.path}${this.query === "" ? "" : `?${this.query}`}`;
  }
}

export class Disposable {
  constructor(readonly dispose: () => void) {}

  static from(...parts: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => {
      for (const part of parts) part.dispose();
    });
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(event: T) => void>();
  readonly event = (listener: (event: T) => void): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => void this.#listeners.delete(listener));
  };

  /** Somebody listens. */
  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  fire(event: T): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

export class CancellationTokenSource {
  readonly #told = new EventEmitter<void>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.#told.event };

  cancel(): void {
    if (this.token.isCancellationRequested) return;
    this.token.isCancellationRequested = true;
    this.#told.fire();
  }

  dispose(): void {
    this.#told.dispose();
  }
}

export class RelativePattern {
  constructor(
    readonly base: Uri,
    readonly pattern: string,
  ) {}
}
