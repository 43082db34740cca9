/** Values of an option that may be given several times, and several to a value: `--key a,b --key c`. */
export const collect = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
];
