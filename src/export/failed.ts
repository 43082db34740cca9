/** What ends an export as a whole. */

/** The export can't go on: the output can't be written, or was written for something else. */
export class ExportFailed extends Error {
  readonly kind: 'output' | 'misuse' | 'missingPackage';
  constructor(kind: ExportFailed['kind'], message: string) {
    super(message);
    this.name = 'ExportFailed';
    this.kind = kind;
  }
}

/** Loads a package that only some exports need. */
export async function needed<T>(name: string, use: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const message = `${use} needs the package ${name}, which is not installed; run: npm install ${name}`;
    throw new ExportFailed('missingPackage', message);
  }
}
